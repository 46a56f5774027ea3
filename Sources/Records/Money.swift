/// An amount of renminbi in the unit it was printed in.
package struct Money: Sendable {
  /// The unit an amount is printed in.
  package enum Unit: String, Sendable, CaseIterable {
    case yuan = "元"
    case tenThousandYuan = "万元"
    case hundredMillionYuan = "亿元"

    /// How many zeros the unit adds to an amount in yuan.
    package var zeros: Int {
      switch self {
      case .yuan: 0
      case .tenThousandYuan: 4
      case .hundredMillionYuan: 8
      }
    }
  }

  package let amount: ExactDecimal
  package let unit: Unit

  package init(_ amount: ExactDecimal, _ unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// The same amount in yuan, exactly.
  package var yuan: ExactDecimal { amount.shiftedLeft(by: -unit.zeros) }
}

extension Money: Hashable, Comparable {
  package static func == (left: Money, right: Money) -> Bool { left.yuan == right.yuan }
  package static func < (left: Money, right: Money) -> Bool { left.yuan < right.yuan }
  package func hash(into hasher: inout Hasher) { hasher.combine(yuan) }
}

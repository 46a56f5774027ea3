package import Languages

/// A level-3 indicator (三级指标): what was aimed at, what was reached, what it scored.
package struct Indicator: Hashable, Sendable {
  /// What was aimed at or reached.
  package enum Measure: Hashable, Sendable {
    /// A number in the indicator's unit.
    case number(ExactDecimal)
    /// A level in words, such as 基本满意.
    case level(Bilingual<String>)
  }

  /// Which side of the target is good.
  package enum Direction: String, Sendable, CaseIterable {
    /// 正向: reaching or passing the target meets it.
    case higherIsBetter = "higher"
    /// 反向: staying at or under the target meets it.
    case lowerIsBetter = "lower"
  }

  package let id: Placed<Identifier>
  package let name: Text
  /// `nil` when the report states no target.
  package let target: Placed<Measure>?
  /// `nil` when the report states no actual value.
  package let actual: Placed<Measure>?
  /// The unit of both; `nil` for a level in words.
  package let unit: Text?
  package let direction: Direction
  package let full: Placed<ExactDecimal>
  /// Points lost as printed; `nil` when the report prints none.
  package let deducted: Placed<ExactDecimal>?
  package let score: Placed<ExactDecimal>
  /// Why points were lost; `nil` when the report gives no reason for this indicator.
  package let reason: Text?
  /// Editors' notes.
  package let notes: [Text]

  package init(
    id: Placed<Identifier>, name: Text, target: Placed<Measure>?, actual: Placed<Measure>?,
    unit: Text?, direction: Direction, full: Placed<ExactDecimal>,
    deducted: Placed<ExactDecimal>?, score: Placed<ExactDecimal>, reason: Text?, notes: [Text]
  ) {
    self.id = id
    self.name = name
    self.target = target
    self.actual = actual
    self.unit = unit
    self.direction = direction
    self.full = full
    self.deducted = deducted
    self.score = score
    self.reason = reason
    self.notes = notes
  }

  /// Target and actual when both are numbers; only then can they be compared or drawn.
  package var comparison: (target: ExactDecimal, actual: ExactDecimal)? {
    guard case .number(let target)? = target?.value, case .number(let actual)? = actual?.value
    else { return nil }
    return (target, actual)
  }

  /// Whether the target was met; `nil` when there is nothing to compare.
  package var isMet: Bool? {
    guard let comparison else { return nil }
    switch direction {
    case .higherIsBetter: return comparison.actual >= comparison.target
    case .lowerIsBetter: return comparison.actual <= comparison.target
    }
  }
}

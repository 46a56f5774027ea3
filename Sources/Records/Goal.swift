/// An annual goal (年度绩效目标) with its share of the points.
package struct Goal: Hashable, Sendable {
  package let id: Placed<Identifier>
  /// The number printed in front of the name, from 1.
  package let number: Int
  package let name: Text
  package let full: Placed<ExactDecimal>
  package let groups: [IndicatorGroup]

  package init(
    id: Placed<Identifier>, number: Int, name: Text, full: Placed<ExactDecimal>,
    groups: [IndicatorGroup]
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.full = full
    self.groups = groups
  }

  package var indicators: [Indicator] { groups.flatMap(\.indicators) }
}

/// The indicators of one level-1 kind inside a goal, with their printed subtotals.
package struct IndicatorGroup: Hashable, Sendable {
  /// The level-1 kind (一级指标).
  package enum Kind: String, Sendable, CaseIterable {
    /// 产出指标
    case output
    /// 效益指标
    case benefit
    /// 满意度指标
    case satisfaction
    /// 成本指标
    case cost
  }

  package let kind: Placed<Kind>
  package let full: Placed<ExactDecimal>
  /// Points lost as printed; `nil` when the report prints none.
  package let deducted: Placed<ExactDecimal>?
  package let score: Placed<ExactDecimal>
  package let indicators: [Indicator]

  package init(
    kind: Placed<Kind>, full: Placed<ExactDecimal>, deducted: Placed<ExactDecimal>?,
    score: Placed<ExactDecimal>, indicators: [Indicator]
  ) {
    self.kind = kind
    self.full = full
    self.deducted = deducted
    self.score = score
    self.indicators = indicators
  }
}

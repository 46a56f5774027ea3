/// An annual goal (年度绩效目标) with its share of the points.
package struct Goal: Hashable, Sendable {
  package let id: Placed<Identifier>
  /// The number printed in front of the name, from 1.
  package let number: Int
  package let name: Text
  /// The id the goal had in the year before, where it was another.
  package let sameAs: Placed<Identifier>?
  /// `nil` when the form prints no points for the goal.
  package let full: Placed<ExactDecimal>?
  /// 预期目标.
  package let expected: Text?
  /// 实际完成情况.
  package let achieved: Text?
  package let groups: [IndicatorGroup]

  package init(
    id: Placed<Identifier>, number: Int, name: Text, sameAs: Placed<Identifier>? = nil,
    full: Placed<ExactDecimal>?, expected: Text? = nil, achieved: Text? = nil,
    groups: [IndicatorGroup]
  ) {
    self.id = id
    self.number = number
    self.name = name
    self.sameAs = sameAs
    self.full = full
    self.expected = expected
    self.achieved = achieved
    self.groups = groups
  }

  package var indicators: [Indicator] { groups.flatMap(\.indicators) }
}

/// The indicators of one level-1 kind inside a goal, with their printed subtotals.
package struct IndicatorGroup: Hashable, Sendable {
  /// The level-1 kind (一级指标).
  package enum Kind: String, Sendable, CaseIterable {
    /// 产出指标.
    case output
    /// 效益指标.
    case benefit
    /// 满意度指标.
    case satisfaction
    /// 成本指标.
    case cost
    /// 决策.
    case decision
    /// 过程.
    case process
  }

  package let kind: Placed<Kind>
  /// `nil` when the form prints no subtotal.
  package let full: Placed<ExactDecimal>?
  /// Points lost as printed; `nil` when the report prints none.
  package let deducted: Placed<ExactDecimal>?
  /// `nil` when the form prints no subtotal.
  package let score: Placed<ExactDecimal>?
  package let indicators: [Indicator]
  /// Rows printed as the empty form has them: 指标2：, ……, /.
  package let emptyRows: [Text]

  package init(
    kind: Placed<Kind>, full: Placed<ExactDecimal>?, deducted: Placed<ExactDecimal>?,
    score: Placed<ExactDecimal>?, indicators: [Indicator], emptyRows: [Text] = []
  ) {
    self.kind = kind
    self.full = full
    self.deducted = deducted
    self.score = score
    self.indicators = indicators
    self.emptyRows = emptyRows
  }
}

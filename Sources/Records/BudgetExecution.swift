/// The money of a report, as printed in its tables; `nil` is what the report doesn't state.
package struct BudgetExecution: Hashable, Sendable {
  package let unit: Placed<Money.Unit>
  /// The budget (预算数).
  package let budget: Placed<ExactDecimal>
  /// The amount executed (执行数).
  package let executed: Placed<ExactDecimal>
  /// 执行率 in per cent, with the precision printed.
  package let rate: Placed<ExactDecimal>?
  /// The score for budget execution (预算执行得分).
  package let score: Placed<ExactDecimal>?
  /// Basic expenditure (基本支出).
  package let basic: Placed<ExactDecimal>?
  /// Project expenditure (项目支出).
  package let project: Placed<ExactDecimal>?

  package init(
    unit: Placed<Money.Unit>, budget: Placed<ExactDecimal>, executed: Placed<ExactDecimal>,
    rate: Placed<ExactDecimal>?, score: Placed<ExactDecimal>?, basic: Placed<ExactDecimal>?,
    project: Placed<ExactDecimal>?
  ) {
    self.unit = unit
    self.budget = budget
    self.executed = executed
    self.rate = rate
    self.score = score
    self.basic = basic
    self.project = project
  }
}

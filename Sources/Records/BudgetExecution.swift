/// The money of a report, as printed in its tables; `nil` is what the report doesn't state.
package struct BudgetExecution: Hashable, Sendable {
  package let unit: Placed<Money.Unit>
  /// The budget at the start of the year (年初预算数).
  package let initial: Placed<ExactDecimal>?
  /// The budget (预算数), where both are stated the adjusted one (全年预算数).
  package let budget: Placed<ExactDecimal>
  /// The amount executed (执行数).
  package let executed: Placed<ExactDecimal>
  /// 执行率 in per cent, with the precision printed.
  package let rate: Placed<ExactDecimal>?
  /// The full score (分值) printed in the row of budget execution.
  package let full: Placed<ExactDecimal>?
  /// The score for budget execution (预算执行得分).
  package let score: Placed<ExactDecimal>?
  /// Basic expenditure (基本支出).
  package let basic: Placed<ExactDecimal>?
  /// Project expenditure (项目支出).
  package let project: Placed<ExactDecimal>?
  /// The rows by source of funds, in the order printed.
  package let sources: [FundSource]
  /// Why the rate is what it is.
  package let reason: Text?

  package init(
    unit: Placed<Money.Unit>, initial: Placed<ExactDecimal>? = nil,
    budget: Placed<ExactDecimal>, executed: Placed<ExactDecimal>, rate: Placed<ExactDecimal>?,
    full: Placed<ExactDecimal>? = nil, score: Placed<ExactDecimal>?,
    basic: Placed<ExactDecimal>?, project: Placed<ExactDecimal>?, sources: [FundSource] = [],
    reason: Text? = nil
  ) {
    self.unit = unit
    self.initial = initial
    self.budget = budget
    self.executed = executed
    self.rate = rate
    self.full = full
    self.score = score
    self.basic = basic
    self.project = project
    self.sources = sources
    self.reason = reason
  }
}

package import Records

/// What a scheme makes of a report's published details; points unless said otherwise.
///
/// `nil` is what can't be computed: a rate, a score for execution and a total need a budget above
/// zero.
package struct Computation: Hashable, Sendable {
  /// Executed ÷ budget in per cent, with the scheme's decimals.
  package let rate: ExactDecimal?
  /// Weight × executed ÷ budget, at least 0 and at most the weight.
  ///
  /// Taken from the amounts, never from the rounded rate, and rounded half away from zero.
  package let executionScore: ExactDecimal?
  /// In the report's order.
  package let goals: [GoalComputation]
  /// Of all goals, in the report's order.
  package let indicators: [IndicatorComputation]
  /// The sum of the indicators' published scores.
  package let goalsScore: ExactDecimal
  /// The sum of the indicators' full scores.
  package let goalsFull: ExactDecimal
  /// Published points lost on indicators.
  package let pointsLost: ExactDecimal
  /// The goals' score and the execution score.
  package let total: ExactDecimal?
  /// The goals' score and all points for execution.
  package let highestTotal: ExactDecimal
  /// The formula's score for each indicator that has one, the published score for the others.
  package let formulaGoals: ExactDecimal
  /// `formulaGoals` and the execution score.
  package let formulaTotal: ExactDecimal?
}

extension Computation {
  init(of report: Report, by scheme: Scheme) {
    let indicators = report.goals.flatMap(\.indicators)
    let computations = indicators.map { IndicatorComputation(of: $0, by: scheme) }
    let executionScore = Self.executionScore(of: report.budget, by: scheme)
    let goals = report.goals.map(GoalComputation.init(of:))
    let score = goals.map(\.score).sum()
    let full = goals.map(\.full).sum()
    let formulaGoals = zip(indicators, computations)
      .map { $1.formulaScore ?? $0.score.value }
      .sum()
    self.init(
      rate: Self.rate(of: report.budget, places: scheme.places),
      executionScore: executionScore,
      goals: goals,
      indicators: computations,
      goalsScore: score,
      goalsFull: full,
      pointsLost: full - score,
      total: executionScore.map { score + $0 },
      highestTotal: score + scheme.executionWeight.value,
      formulaGoals: formulaGoals,
      formulaTotal: executionScore.map { formulaGoals + $0 })
  }

  /// Executed ÷ budget in per cent with `places` decimals; `nil` without a budget above zero.
  package static func rate(of budget: BudgetExecution, places: Int) -> ExactDecimal? {
    guard budget.budget.value > ExactDecimal(0) else { return nil }
    let hundredfold = budget.executed.value.shiftedLeft(by: -2)
    return hundredfold.divided(by: budget.budget.value, places: places)
  }

  private static func executionScore(
    of budget: BudgetExecution, by scheme: Scheme
  ) -> ExactDecimal? {
    guard budget.budget.value > ExactDecimal(0) else { return nil }
    return scheme.executionWeight.value.share(
      budget.executed.value, of: budget.budget.value, places: scheme.places)
  }
}

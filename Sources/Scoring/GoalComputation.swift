package import Records

/// A goal's points, added up from its indicators rather than taken from its printed subtotals.
package struct GoalComputation: Hashable, Sendable {
  package let id: Identifier
  package let full: ExactDecimal
  package let score: ExactDecimal
  /// Full minus score.
  package let lost: ExactDecimal
}

extension GoalComputation {
  init(of goal: Goal) {
    let full = goal.indicators.map(\.full.value).sum()
    let score = goal.indicators.map(\.score.value).sum()
    self.init(id: goal.id.value, full: full, score: score, lost: full - score)
  }
}

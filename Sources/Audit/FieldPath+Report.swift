package import Records

/// The paths findings are made at, so that no page spells one by hand.
extension FieldPath {
  package static let total = FieldPath("total")
  package static let goals = FieldPath("goals")

  package static func budget(_ fact: StatedFigure.Fact) -> FieldPath {
    FieldPath("budget.\(fact.rawValue)")
  }

  /// The grade as printed.
  static let grade = FieldPath("grade")

  /// The total another body gave.
  static let verifiedTotal = FieldPath("verification.score")

  /// The full score printed in the row of budget execution.
  static let executionFull = FieldPath("budget.full")

  /// The published score for execution.
  package static let executionScore = FieldPath("budget.score")

  package static func section(_ part: OutlinePart, _ fact: StatedFigure.Fact) -> FieldPath {
    FieldPath("sections.\(part.rawValue).\(fact.rawValue)")
  }

  package static func goal(_ id: Identifier, _ key: PointsKey) -> FieldPath {
    FieldPath("goals.\(id.text).\(key.rawValue)")
  }

  package static func group(
    _ kind: IndicatorGroup.Kind, of goal: Identifier, _ key: PointsKey
  ) -> FieldPath {
    FieldPath("goals.\(goal.text).\(kind.rawValue).\(key.rawValue)")
  }

  package static func indicator(_ id: Identifier, _ key: PointsKey) -> FieldPath {
    FieldPath("indicators.\(id.text).\(key.rawValue)")
  }

  package static func indicator(_ id: Identifier, _ key: IndicatorKey) -> FieldPath {
    FieldPath("indicators.\(id.text).\(key.rawValue)")
  }

  package static func goal(_ id: Identifier, _ key: GoalKey) -> FieldPath {
    FieldPath("goals.\(id.text).\(key.rawValue)")
  }

  /// Rows of a group that the form left as its template has them.
  package static func emptyRows(
    of kind: IndicatorGroup.Kind, in goal: Identifier
  ) -> FieldPath {
    FieldPath("goals.\(goal.text).\(kind.rawValue).empty-rows")
  }

  /// What only goals say.
  package enum GoalKey: String, Sendable {
    case name
    case expected
    case achieved
  }

  /// What goals, groups and indicators say of points.
  package enum PointsKey: String, Sendable {
    case full
    case deducted
    case score
  }

  /// What only indicators say.
  package enum IndicatorKey: String, Sendable {
    case target
    case actual
    case reason
    case verifiedScore = "verified-score"
    case measure
    case name
    case unit
    case classification = "class"
  }
}

package import Records

/// The paths findings are made at, so that no page spells one by hand.
extension FieldPath {
  package static let total = FieldPath("total")
  package static let goals = FieldPath("goals")

  package static func budget(_ fact: StatedFigure.Fact) -> FieldPath {
    FieldPath("budget.\(fact.rawValue)")
  }

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
    case measure
  }
}

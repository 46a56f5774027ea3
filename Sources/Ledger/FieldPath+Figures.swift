package import Diagnostics
package import Records

/// The names of figures that no form prints: what was computed from a report, and counts.
extension FieldPath {
  package static let computedTotal = FieldPath("total.computed")
  /// How far the stated total is from the computed one, without a sign.
  package static let totalDifference = FieldPath("total.difference")
  /// All points there are for execution and for indicators.
  package static let fullTotal = FieldPath("total.full")
  /// The most that the published scores allow for.
  package static let highestTotal = FieldPath("total.highest")
  /// The total by the usual formula.
  package static let formulaTotal = FieldPath("total.formula")
  package static let formulaGoals = FieldPath("goals.formula")
  package static let goalsScore = FieldPath("goals.score")
  package static let goalsFull = FieldPath("goals.full")
  package static let pointsLost = FieldPath("goals.lost")
  /// The most points any one indicator lost.
  package static let mostLost = FieldPath("goals.most-lost")
  package static let executionWeight = FieldPath("scheme.execution-weight")
  package static let goalsWeight = FieldPath("scheme.goals-weight")
  package static let computedRate = FieldPath("budget.rate.computed")
  package static let computedExecutionScore = FieldPath("budget.score.computed")
  package static let executionLost = FieldPath("budget.score.lost")
  package static let initialBudget = FieldPath("budget.initial")
  package static let verifiedTotal = FieldPath("verification.score")
  /// How far the verified total is from the stated one, without a sign.
  package static let verifiedDifference = FieldPath("verification.difference")
  /// How many data notes the report has.
  package static let noteCount = FieldPath("notes")

  /// The sum of what indicators lost, of one goal or of all; one scored over its points loses none.
  package static func losses(of goal: Identifier? = nil) -> FieldPath {
    FieldPath("goals." + (goal.map { "\($0.text)." } ?? "") + "losses")
  }

  /// What an indicator lost by its full score and its score, whatever deduction is printed.
  package static func lost(ofIndicator indicator: Identifier) -> FieldPath {
    FieldPath("indicators.\(indicator.text).lost")
  }

  package static func lost(ofGoal goal: Identifier) -> FieldPath {
    FieldPath("goals.\(goal.text).lost")
  }

  /// An amount of a source of funds.
  package static func source(
    _ kind: FundSource.Kind, _ column: FundColumn
  ) -> FieldPath {
    FieldPath("budget.sources.\(kind.rawValue).\(column.rawValue)")
  }

  package enum FundColumn: String, Sendable, CaseIterable {
    case initial
    case budget
    case executed
  }

  /// How many indicators there are, of one goal or of all, that stand so to their targets.
  package static func count(
    _ attainment: AttainmentCount, of goal: Identifier? = nil
  ) -> FieldPath {
    let scope = goal.map { "goals.\($0.text)." } ?? ""
    return FieldPath("\(scope)attainment.\(attainment.rawValue)")
  }

  package enum AttainmentCount: String, Sendable, CaseIterable {
    case total
    case targeted
    case met
    case missed
    case untargeted
    case incomparable
  }

  /// How far an indicator's actual value is from its target, without a sign.
  package static func gap(of indicator: Identifier) -> FieldPath {
    FieldPath("indicators.\(indicator.text).gap")
  }

  package static func initialTarget(of indicator: Identifier) -> FieldPath {
    FieldPath("indicators.\(indicator.text).initial-target")
  }

  package static func verifiedScore(of indicator: Identifier) -> FieldPath {
    FieldPath("indicators.\(indicator.text).verified-score")
  }

  /// How far an indicator's verified score is from its own, without a sign.
  package static func verifiedDifference(of indicator: Identifier) -> FieldPath {
    FieldPath("indicators.\(indicator.text).verified-difference")
  }

  package static func coefficient(of indicator: Identifier) -> FieldPath {
    FieldPath("indicators.\(indicator.text).coefficient")
  }

  /// One end of a range that stands at this path.
  package var low: FieldPath { FieldPath(text + ".low") }
  package var high: FieldPath { FieldPath(text + ".high") }

  /// The `number`-th figure of the same kind in a part of the outline, from 1.
  package static func section(
    _ part: OutlinePart, _ fact: StatedFigure.Fact, number: Int
  ) -> FieldPath {
    FieldPath("sections.\(part.rawValue).\(fact.rawValue)" + (number > 1 ? ".\(number)" : ""))
  }

  /// How many reports a year has, for the record `site`.
  package static func reportCount(in year: Year) -> FieldPath {
    FieldPath("years.\(year.text).reports")
  }

  /// How many departments the site has, for the record `site`.
  package static let departmentCount = FieldPath("departments")

  /// How many departments published their own evaluation as a whole, for the record `site`.
  package static func publishedCount(in year: Year) -> FieldPath {
    FieldPath("years.\(year.text).departments")
  }

  /// How many reports of a year state a total, for the record `site`.
  package static func statedCount(in year: Year) -> FieldPath {
    FieldPath("years.\(year.text).stated")
  }

  /// How many rules there are, for the record `site`.
  package static let ruleCount = FieldPath("rules")

  /// How many pages the site has, in all languages, for the record `site`.
  package static let pageCount = FieldPath("pages")

  /// How many data notes a rule made, for the record `site`.
  package static func noteCount(of rule: RuleName) -> FieldPath {
    FieldPath("rules.\(rule.text).notes")
  }
}

/// The record that figures of the whole site belong to.
package let siteRecord = "site"

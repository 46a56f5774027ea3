import Diagnostics
import Languages
import Records
import Scoring

/// A rate under the one the scheme sets comes with a reason.
///
/// Taken from the amounts, not from the stated rate. A reason for the budget or for the whole form
/// will do.
struct LowExecutionExplained: AuditRule {
  static let name: RuleName = "low-execution-explained"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "预算执行率偏低应说明原因", en: "A low execution rate is explained")
  static let meaning = Bilingual(
    zh: "预算执行率低于计分办法规定须说明原因的界限，但报告没有说明原因。",
    en: """
      The execution rate is under the limit from which the scoring scheme asks for a reason, and \
      the report gives none.
      """)
  static let source = Bilingual(
    zh: "本站所列计分办法规定的须说明原因的执行率",
    en: "The rate under which the scoring scheme, as published on this site, asks for a reason")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let record = report.report
    let budget = record.budget
    guard let limit = report.scheme.explainedRate?.value, budget.reason == nil,
      record.reason == nil, !record.isWithheld(.executionReason),
      let rate = Ratio(of: budget.executed.value, to: budget.budget.value),
      let least = Ratio(of: limit, to: ExactDecimal(100)), rate < least,
      let rounded = Computation.rate(of: budget, places: report.scheme.places),
      let fine = Computation.rate(of: budget, places: 6)
    else { return [] }
    // 89.999 must not be printed as 90.00 and under 90.
    let shown = rounded < limit ? rounded : fine
    return [
      finding(
        Bilingual(
          zh: "预算执行率为\(shown.text)%，低于\(limit.text)%，未说明原因",
          en: "Execution rate \(shown.text)% is under \(limit.text)% without a stated reason"),
        field: .executionReason, values: [shown, limit],
        place: budget.rate?.place ?? budget.executed.place)
    ]
  }
}

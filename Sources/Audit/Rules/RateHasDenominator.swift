import Diagnostics
import Languages
import Records
import Scoring

/// A budget that a rate or a score is taken from is above zero.
///
/// Nothing is asked where the report states no rate and no score for execution and its scheme gives
/// no points for it. Targets of zero are none of this rule's business: the formula has a result for
/// them (an indicator with a target of 0 has met it or hasn't).
struct RateHasDenominator: AuditRule {
  static let name: RuleName = "rate-has-denominator"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "计算预算执行率的预算数应大于零", en: "The budget an execution rate is taken from is above zero")
  static let meaning = Bilingual(
    zh: "预算数是计算执行率和预算执行得分的分母。预算数不大于零，执行率、预算执行得分和总分都无从核对。",
    en: """
      The execution rate and the execution score are the executed amount divided by the budget. \
      With a budget that isn't above zero neither they nor the total can be checked.
      """)
  static let source = Bilingual(
    zh: "绩效自评表：全年预算数（A）、全年执行数（B）、执行率（B/A）",
    en: """
      The self-evaluation forms: full-year budget (A), executed amount (B), execution rate (B/A)
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let budget = report.report.budget
    let whole = budget.budget
    guard whole.value <= ExactDecimal(0), isNeeded(in: report) else { return [] }
    let unit = budget.unit.value
    let amount = StatedFigure.Fact.budget.text(of: whole.value, in: unit)
    guard budget.executed.value > ExactDecimal(0) else {
      return [
        finding(
          Bilingual(
            zh: "预算数为\(amount.zh)，不大于零，无法计算预算执行率",
            en: "Budget \(amount.en) isn't above zero, so there is no execution rate"),
          field: .budget(.budget), values: [whole.value], place: whole.place)
      ]
    }
    let executed = StatedFigure.Fact.executed.text(of: budget.executed.value, in: unit)
    return [
      finding(
        Bilingual(
          zh: "预算数为\(amount.zh)，不大于零，执行数却为\(executed.zh)，无法计算预算执行率，请核对预算数",
          en: """
            Budget \(amount.en) isn't above zero although \(executed.en) was executed, so there is \
            no execution rate; check the budget\(StatedFigure.Fact.budget.remark(on: unit))
            """),
        field: .budget(.budget), values: [whole.value, budget.executed.value], place: whole.place,
        notes: [
          Finding.Note(
            Bilingual(zh: "执行数在此处", en: "The executed amount stands here"),
            place: budget.executed.place)
        ])
    ]
  }

  private func isNeeded(in report: ScoredReport) -> Bool {
    let sets = [report.report.ownFigures] + report.report.narrativeFigures
    return report.scheme.executionWeight.value > ExactDecimal(0)
      || report.report.budget.score != nil || sets.contains { $0[.rate] != nil }
  }
}

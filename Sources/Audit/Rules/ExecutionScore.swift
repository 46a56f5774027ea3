import Diagnostics
import Languages
import Records
import Scoring

/// A stated execution score is the scheme's weight times the execution rate.
///
/// It is taken from the amounts: from a rounded rate the last digit may differ.
struct ExecutionScore: AuditRule {
  static let name: RuleName = "execution-score"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "公布的预算执行得分应等于执行分值乘以执行率",
    en: "The stated execution score is the points for execution times the execution rate")
  static let meaning = Bilingual(
    zh: "按公布的执行数、预算数和计分办法计算，得不出公布的预算执行得分。",
    en: """
      The amounts published in the report and the scoring scheme don't give the execution score \
      published in it.
      """)
  static let source = Bilingual(
    zh: "绩效自评表“得分”栏的计算方法（执行分值×执行率），得分最高不能超过分值上限",
    en: """
      The score column of the self-evaluation forms (points for execution × execution rate); no \
      score may be higher than the points available
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let budget = report.report.budget
    guard let stated = budget.score, let computed = report.computation.executionScore,
      stated.value != computed
    else { return [] }
    let weight = report.scheme.executionWeight.value.trimmed().text
    let (executed, whole) = (budget.executed.value.text, budget.budget.value.text)
    let bound = Self.bound(on: budget, weight: weight)
    let score = computed.trimmed()
    return [
      finding(
        Bilingual(
          zh: """
            公布的预算执行得分\(stated.value.text)分，与计算结果\(score.text)分不符\
            （\(weight)分×执行数\(executed)÷预算数\(whole)\(bound.zh)）
            """,
          en: """
            Stated execution score \(stated.value.text) differs from \(score.text), \(weight) points \
            times the executed amount \(executed) divided by the budget \(whole)\(bound.en)
            """),
        field: .executionScore, values: [stated.value, score], place: stated.place)
    ]
  }

  /// What keeps the score inside its points when the rate doesn't.
  private static func bound(on budget: BudgetExecution, weight: String) -> Bilingual<String> {
    if budget.executed.value > budget.budget.value {
      return Bilingual(zh: "，最高\(weight)分", en: ", at most \(weight)")
    }
    if budget.executed.value.isNegative { return Bilingual(zh: "，最低0分", en: ", at least 0") }
    return Bilingual(zh: "", en: "")
  }
}

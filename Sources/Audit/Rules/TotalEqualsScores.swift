import Diagnostics
import Languages
import Records
import Scoring

/// The stated total equals the scores it is made of.
///
/// No tolerance is given: scores are exact decimals, and the execution score is rounded as the
/// scheme says, so rounding can't explain a difference.
struct TotalEqualsScores: AuditRule {
  static let name: RuleName = "total-equals-scores"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "公布的总分应等于预算执行得分与各指标得分之和",
    en: "The stated total equals the execution score plus the scores of all indicators")
  static let meaning = Bilingual(
    zh: "按报告自身公布的明细重算，得不出公布的总分。本站同时列出公布的总分和重算结果，不作改动。",
    en: """
      The details published in the report don't add up to the total published in it. Both figures \
      are shown, the stated and the recomputed one; neither is changed.
      """)
  static let source = Bilingual(
    zh: "绩效自评表的计分方法：总分为预算执行得分与各三级指标得分之和；《政府信息公开条例》第六条：及时、准确公开政府信息",
    en: """
      How self-evaluation forms are scored: the total is the execution score plus the scores of the \
      level-3 indicators; Regulations on Open Government Information, article 6: information is \
      disclosed promptly and accurately
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let computation = report.computation
    guard let stated = report.report.statedTotal, let total = computation.total,
      let execution = computation.executionScore,
      stated.value != total
    else { return [] }
    let goals = computation.goalsScore.trimmed().text
    let sum = total.trimmed()
    let difference = (stated.value - total).magnitude.trimmed().text
    return [
      finding(
        Bilingual(
          zh: """
            公布的总分\(stated.value.text)分，与按公布明细重算的\(sum.text)分\
            （目标得分\(goals)分、预算执行得分\(execution.trimmed().text)分）相差\(difference)分
            """,
          en: """
            Stated total \(stated.value.text) differs by \(difference) from \(sum.text), the total \
            recomputed from the published details (goals \(goals), execution \
            \(execution.trimmed().text))
            """),
        field: .total, values: [stated.value, sum], place: stated.place)
    ]
  }
}

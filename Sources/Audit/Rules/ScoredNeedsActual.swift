import Diagnostics
import Languages
import Records
import Scoring

/// An indicator with points to give says what was reached.
struct ScoredNeedsActual: AuditRule {
  static let name: RuleName = "scored-needs-actual"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "计分的指标应公布实际完成值",
    en: "An indicator with points has a published actual value")
  static let meaning = Bilingual(
    zh: "该指标已经得分，但报告未公布实际完成值，读者无法核对其得分。",
    en: "The indicator was scored but no actual value is published, so its score can't be checked.")
  static let source = Bilingual(
    zh: "绩效自评表的“实际完成值”栏",
    en: "The column for the actual value (实际完成值) of the self-evaluation forms")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.goals.flatMap(\.indicators).compactMap { indicator in
      guard indicator.actual == nil, indicator.full.value > ExactDecimal(0) else { return nil }
      let score = indicator.score
      return finding(
        Bilingual(
          zh: "\(indicator.label.zh)得\(score.value.text)分，但未公布实际完成值",
          en: "\(indicator.label.en) has a score of \(score.value.text) but no actual value"),
        field: .indicator(indicator.id.value, .actual), values: [score.value], place: score.place)
    }
  }
}

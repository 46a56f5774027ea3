import Diagnostics
import Languages
import Records
import Scoring

/// An indicator that lost points says why.
///
/// Under a scheme whose form has one text for all reasons, that text will do.
struct LostPointsNeedReason: AuditRule {
  static let name: RuleName = "lost-points-need-reason"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "扣分的指标应说明原因",
    en: "An indicator that lost points gives the reason")
  static let meaning = Bilingual(
    zh: "该指标被扣分，但报告没有针对该指标说明原因。",
    en: "Points were lost on this indicator, and the report gives no reason for it in particular.")
  static let source = Bilingual(
    zh: "绩效自评表的“偏差原因分析及改进措施”栏",
    en: """
      The column for the causes of deviation and improvement measures (偏差原因分析及改进措施) of the \
      self-evaluation forms
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    if report.scheme.reasons == .form, report.report.reason != nil { return [] }
    return report.report.goals.flatMap(\.indicators).compactMap { indicator in
      let lost = (indicator.full.value - indicator.score.value).trimmed()
      guard lost > ExactDecimal(0), indicator.reason == nil else { return nil }
      return finding(
        Bilingual(
          zh: "\(indicator.label.zh)扣\(lost.text)分，未说明原因",
          en: "\(indicator.label.en) lost \(lost.englishPoints) without a stated reason"),
        field: .indicator(indicator.id.value, .reason), values: [lost],
        place: indicator.lostPlace)
    }
  }
}

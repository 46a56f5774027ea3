import Diagnostics
import Languages
import Records
import Scoring

/// An indicator with points to give has a target to measure them by.
struct ScoredNeedsTarget: AuditRule {
  static let name: RuleName = "scored-needs-target"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "计分的指标应公布目标值",
    en: "An indicator with points has a published target")
  static let meaning = Bilingual(
    zh: "该指标参与计分，但报告未公布目标值，读者无法核对其得分。",
    en: "The indicator carries points but no target is published, so its score can't be checked.")
  static let source = Bilingual(
    zh: "绩效自评表的“年度指标值”栏",
    en: "The column for the annual target value (年度指标值) of the self-evaluation forms")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.goals.flatMap(\.indicators).compactMap { indicator in
      let full = indicator.full
      guard indicator.target == nil, full.value > ExactDecimal(0) else { return nil }
      return finding(
        Bilingual(
          zh: "\(indicator.label.zh)满分\(full.value.text)分，但未公布目标值",
          en: "\(indicator.label.en) has a full score of \(full.value.text) but no target"),
        field: .indicator(indicator.id.value, .target), values: [full.value], place: full.place)
    }
  }
}

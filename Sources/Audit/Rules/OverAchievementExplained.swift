import Diagnostics
import Languages
import Records
import Scoring

/// An actual value far above its target is explained, where the scheme asks for it.
///
/// The limit is the scheme's own; a scheme that states none asks for nothing, as places set
/// different ones. A reason, a measure or a note for the indicator will do, and under a scheme with
/// one text for the whole form, that text.
struct OverAchievementExplained: AuditRule {
  static let name: RuleName = "over-achievement-explained"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "实际值远超目标值应说明原因", en: "An actual value far above its target is explained")
  static let meaning = Bilingual(
    zh: "实际完成值与目标值之比达到计分办法规定须说明的界限，但报告没有说明原因；目标值可能定得偏低，或者数值有误。",
    en: """
      The actual value is so many per cent of its target that the scoring scheme asks for a \
      reason, and the report gives none. The target may have been set too low, or one of the \
      figures may be wrong.
      """)
  static let source = Bilingual(
    zh: "本站所列计分办法规定的超额完成须说明的界限",
    en: "The limit from which the scoring scheme, as published on this site, asks for a reason")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let record = report.report
    let isFormExplained =
      report.scheme.reasons == .form && (record.reason != nil || record.measure != nil)
    guard !isFormExplained else { return [] }
    return record.indicators.compactMap { indicator in
      let field = FieldPath.indicator(indicator.id.value, .actual)
      guard let actual = indicator.actual,
        let excess = OverAchievement(of: indicator, by: report.scheme),
        indicator.reason == nil, indicator.measure == nil, indicator.notes.isEmpty,
        !record.isWithheld(field), !record.isWithheld(.indicator(indicator.id.value, .reason))
      else { return nil }
      let (percent, limit) = (excess.percent.text, excess.limit.text)
      return finding(
        Bilingual(
          zh: """
            \(indicator.label.zh)的实际值为目标值的\(percent)%，达到须说明的\(limit)%，未说明原因
            """,
          en: """
            \(indicator.label.en) reached \(percent)% of its target without a stated reason, which \
            the scheme asks for from \(limit)% on
            """),
        field: field, values: [excess.percent, excess.limit], place: actual.place)
    }
  }
}

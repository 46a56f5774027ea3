import Diagnostics
import Languages
import Records
import Scoring

/// An indicator that met its target keeps all of its points.
///
/// A stated reason doesn't silence it: why points were lost on a target that was met is what a
/// reader wants to know. A number with 余, 约 or 近 may or may not have met its target, and points
/// lost beyond the scheme's limit for over-achievement are left to `over-achievement-explained`.
struct MetTargetKeepsPoints: AuditRule {
  static let name: RuleName = "met-target-keeps-points"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "达到目标值的指标不应扣分", en: "An indicator that met its target keeps its points")
  static let meaning = Bilingual(
    zh: "该指标的实际完成值达到了目标值，得分却低于满分。评价单位可以自定计分办法，但仅从所列数字看不出扣分的依据。",
    en: """
      The actual value met the target, yet the score is below the full score. A unit may score by \
      a rule of its own, but the figures don't show what the points were deducted for.
      """)
  static let source = Bilingual(
    zh: "绩效自评表的说明：得分为全年实际值/年度指标值×分值，最高不能超过该指标分值上限。据此，达到目标值即得满分",
    en: """
      Notes on self-evaluation forms: the score is the actual value for the year ÷ annual target × \
      points available (全年实际值/年度指标值×分值), and no more than those points; a target that was \
      met therefore earns them all
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.indicators.compactMap { indicator in
      let id = indicator.id.value
      let (full, score) = (indicator.full.value, indicator.score.value)
      guard indicator.isMet == true, score < full, indicator.approximation == nil,
        OverAchievement(of: indicator, by: report.scheme) == nil,
        !report.report.isWithheld(.indicator(id, .target)),
        !report.report.isWithheld(.indicator(id, .actual))
      else { return nil }
      let lost = (full - score).trimmed().text
      return finding(
        Bilingual(
          zh: "\(indicator.label.zh)已达到目标值，却扣\(lost)分（满分\(full.text)分），请核对得分",
          en: """
            \(indicator.label.en) met its target but lost \(lost) of its \(full.englishPoints); \
            check the score
            """),
        field: .indicator(id, .score), values: [score, full], place: indicator.score.place)
    }
  }
}

import Diagnostics
import Languages
import Records
import Scoring

/// Where another body's total differs from the report's own, the difference is shown.
///
/// Any difference: no source says from where on one is large. One finding for each report, with a
/// note for each indicator whose score was changed.
struct VerifiedScoreDiffers: AuditRule {
  static let name: RuleName = "verified-score-differs"
  static let severity = Severity.info
  static let title = Bilingual(
    zh: "核查总分与自评总分的差距应予列出",
    en: "The difference between the verified and the self-evaluated total is shown")
  static let meaning = Bilingual(
    zh: "其他单位核查后给出的总分与报告公布的总分不同，两者并列供读者比较；这并不表示哪一个有误。",
    en: """
      The body that checked the self-evaluation gave another total than the report. Both are shown \
      so that readers can compare; neither is called wrong.
      """)
  static let source = Bilingual(
    zh: "本站规则：自评得分与核查得分并列公布",
    en: "A rule of this site: self-evaluated and verified scores are published side by side")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let record = report.report
    guard let verified = record.verification?.score, let stated = record.statedTotal,
      verified.value != stated.value, !record.isWithheld(.verifiedTotal),
      !record.isWithheld(.total)
    else { return [] }
    let difference = (verified.value - stated.value).magnitude.trimmed().text
    let isLower = verified.value < stated.value
    return [
      finding(
        Bilingual(
          zh: """
            核查总分\(verified.value.text)分，比公布的总分\(stated.value.text)分\
            \(isLower ? "低" : "高")\(difference)分
            """,
          en: """
            Verified total \(verified.value.text) is \(difference) \(isLower ? "below" : "above") \
            the stated total \(stated.value.text)
            """),
        field: .verifiedTotal, values: [verified.value, stated.value], place: verified.place,
        notes: record.indicators.compactMap(note(on:)))
    ]
  }

  private func note(on indicator: Indicator) -> Finding.Note? {
    guard let verified = indicator.verifiedScore, verified.value != indicator.score.value else {
      return nil
    }
    let stated = indicator.score.value.text
    return Finding.Note(
      Bilingual(
        zh: "\(indicator.label.zh)自评\(stated)分，核查\(verified.value.text)分",
        en: "\(indicator.label.en) scored \(stated), verified \(verified.value.text)"),
      place: verified.place)
  }
}

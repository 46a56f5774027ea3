package import Diagnostics
package import Languages
package import Records

/// A report that isn't to be shown yet is told to whoever builds the site, and to no reader.
package struct HeldBack: PublishedRule {
  package static let name: RuleName = "held-back"
  package static let severity = Severity.info
  package static let title = Bilingual(
    zh: "未到公开日期的报告不公开", en: "A report isn't shown before its day")
  package static let meaning = Bilingual(
    zh: "记录设定了公开日期的报告，到该日之前，网站的任何文件中都没有它的内容。",
    en: """
      Where a record names the day it is to be shown from, no file of the site holds anything of it \
      before that day.
      """)
  package static let source = Bilingual(zh: "本站规则", en: "A rule of this site")

  package init() {}

  package func finding(for report: Report) -> Finding {
    let day = report.showFrom?.value.text ?? ""
    return Finding(
      rule: Self.name, severity: Self.severity,
      summary: Bilingual(
        zh: "报告“\(report.id.text)”自“\(day)”起公开，本次不含",
        en: "'\(report.id.text)' is shown from '\(day)' on and is left out"),
      place: report.showFrom?.place ?? report.source)
  }
}

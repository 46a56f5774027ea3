import Diagnostics
import Languages
import Records
import Scoring

/// A detection rate (…发现率) can come out of the count of finds the report publishes.
///
/// From n finds a rate is attainable if some whole total m ≥ n gives n ÷ m at the printed
/// precision. A count is read from “发现…N起” (or 件, 处) within a clause; it belongs to an
/// indicator whose name, 发现率 aside, shares at least two different letters with what was found.
/// A count with 余 or 多 isn't one, and where any count allows the rate nothing is said.
struct AttainableRate: AuditRule {
  static let name: RuleName = "attainable-rate"
  static let severity = Severity.info
  static let title = Bilingual(
    zh: "比率应能由公布的数量得出", en: "A rate can come out of the published counts")
  static let meaning = Bilingual(
    zh: "按报告公布的发现数量，无论总数是多少都得不出该比率；二者的统计口径可能不同，报告没有说明。",
    en: """
      Whatever the total was, the published number of finds doesn't give this rate. The two may \
      have been counted on different bases, which the report doesn't state.
      """)
  static let source = Bilingual(
    zh: "算术关系：发现率为发现数除以总数，总数为整数",
    en: "Arithmetic: a detection rate is the finds divided by a whole total")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let record = report.report
    let indicators = record.indicators.filter { $0.name.value.zh.hasSuffix("发现率") }
    guard !indicators.isEmpty else { return [] }
    let counts = record.narrative.flatMap { text in
      FoundCount.all(in: text.text.value.zh).map { (count: $0, text: text.text) }
    }
    return indicators.compactMap { indicator in
      let field = FieldPath.indicator(indicator.id.value, .actual)
      guard let actual = indicator.actual, case .number(let rate) = actual.value,
        (indicator.actualUnit ?? indicator.unit)?.value.zh == "%",
        indicator.approximation == nil, !record.isWithheld(field)
      else { return nil }
      let thing = String(indicator.name.value.zh.dropLast(3))
      let own = counts.filter { $0.count.isAbout(thing) }
      guard let first = own.first, own.allSatisfy({ !$0.count.allows(rate) }) else { return nil }
      let count = first.count.number
      return finding(
        Bilingual(
          zh: "\(indicator.label.zh)为\(rate.text)%，但由公布的发现数\(count)无法得出这一比率",
          en: """
            \(indicator.label.en) is \(rate.text)%, which the published count of \(count) found \
            can't give, whatever the total
            """),
        field: field, texts: [rate.text, String(count)], place: actual.place,
        notes: [
          Finding.Note(
            Bilingual(zh: "此处公布的发现数为\(count)", en: "The count of \(count) stands here"),
            place: first.text.place)
        ])
    }
  }
}

import Diagnostics
import Languages
import Records

/// Published corrections stay as they were told; new ones are added after them.
struct PublishedCorrectionsKept: PublishedRule {
  static let name: RuleName = "published-corrections-kept"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "已公布的更正条目只增不改", en: "Published corrections are added to, never altered")
  static let meaning = Bilingual(
    zh: "更正条目公布以后，不得删除、改写或调换次序；有新的改动，在末尾加写新的条目。",
    en: """
      A correction that was published is neither taken out nor rewritten nor moved. A further change \
      is a further entry at the end.
      """)
  static let source = Bilingual(zh: "本站规则", en: "A rule of this site")

  func findings(in report: Report, published: PublishedRecord) -> [Finding] {
    let entries = report.corrections
    for (index, correction) in published.corrections.enumerated() {
      let told = "\(correction.date) \(correction.field)"
      guard index < entries.count else {
        return [
          finding(
            Bilingual(
              zh: "已公布的第\(index + 1)条更正（\(told)）已不在记录中，请补回",
              en: "Published correction \(index + 1) ('\(told)') is gone; put it back"),
            at: report.source)
        ]
      }
      guard !correction.isKept(as: entries[index]) else { continue }
      return [
        finding(
          Bilingual(
            zh: "第\(index + 1)条更正与已公布的（\(told)）不同，请恢复原样，另在末尾加写新的条目",
            en: """
              Correction \(index + 1) isn't what was published ('\(told)'); restore it and add a \
              further one at the end
              """),
          at: entries[index].kind.place)
      ]
    }
    return []
  }

  private func finding(_ summary: Bilingual<String>, at place: SourcePlace) -> Finding {
    Finding(rule: Self.name, severity: Self.severity, summary: summary, place: place)
  }
}

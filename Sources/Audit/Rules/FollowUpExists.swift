import Diagnostics
import Languages
import Records
import Scoring

/// A follow-up names a measure that last year's report left open.
///
/// Held against nothing where the year before isn't recorded.
struct FollowUpExists: RecordsRule {
  static let name: RuleName = "follow-up-exists"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "所交代的改进措施须为上年报告所列", en: "A follow-up names a measure of the year before")
  static let meaning = Bilingual(
    zh: "报告交代了某项改进措施的落实情况，但上一年度报告既没有提出该措施，也没有列为尚在落实，两份报告对不上。",
    en: """
      The report says what became of a measure that the report of the year before neither promised \
      nor had under way. The two reports don't fit together.
      """)
  static let source = Bilingual(zh: "本站规则", en: "A rule of this site")

  func findings(in report: ScoredReport, among records: ScoredRecords) -> [RecordFinding] {
    guard let earlier = records.yearBefore(report)?.report else { return [] }
    let open = earlier.openMeasures.map(\.id.value.text)
    let known = Set(open)
    let year = earlier.year.value.text
    return report.report.followUps.map(\.measure).filter { !known.contains($0.value.text) }
      .map { measure in
        let id = measure.value.text
        let near = NearMiss.suggestion(for: id, among: open)
        return finding(
          Bilingual(
            zh: "\(year)年度报告没有待落实的改进措施“\(id)”" + (near.map { "，是否应为“\($0)”？" } ?? ""),
            en: "'\(id)' isn't a measure that the report of \(year) left open"
              + (near.map { "; did you mean '\($0)'?" } ?? "")),
          field: FieldPath("follow-ups.\(id)"), texts: [id], place: measure.place)
      }
  }
}

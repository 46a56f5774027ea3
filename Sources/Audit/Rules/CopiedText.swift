import Diagnostics
import Languages
import Records
import Scoring

/// A paragraph of a report doesn't stand in last year's or in another department's as well.
///
/// The same are paragraphs of which 80 per cent or more of the runs of five letters stand in the
/// other, or of which all do. What a report says in its own words is settled by `Passage`: 40
/// letters and digits at least, without headings, the prompts of forms and sentences that cite a
/// document. Last year's report is looked at first; one finding for each paragraph. Which of two
/// departments wrote first isn't known, so both are told.
struct CopiedText: RecordsRule {
  static let name: RuleName = "copied-text"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "报告文字不应照搬上年或其他部门的报告",
    en: "A report's text is neither last year's nor another department's")
  static let meaning = Bilingual(
    zh: """
      报告中有一段文字，与同一对象上一年度的报告或其他部门同年度的报告相同，或有80%以上（按连续五字计）相同。\
      标题、表格提示语、引用文件的语句和不足40字的文字不计；年份不同不算不同，其他数字不同则算不同。
      """,
    en: """
      A paragraph of the report also stands in last year's report on the same subject or in another \
      department's of the same year, whole or by 80% or more of its runs of five characters. \
      Headings, prompts of forms, sentences that cite a document and texts under 40 characters don't \
      count. Another year makes no difference, another figure does.
      """)
  static let source = Bilingual(
    zh: "本站规则，界限由本站设定", en: "A rule of this site, which set the limits itself")

  func findings(in report: ScoredReport, among records: ScoredRecords) -> [RecordFinding] {
    guard let position = records.position(of: report) else { return [] }
    let passages = records.passages
    let before = records.yearBefore(report).flatMap(records.position(of:))
    let (department, year) = (report.report.department, report.report.year.value)
    return passages.ranges[position].compactMap { passage in
      let lastYear = before.flatMap { passages.match(for: passage, in: $0) }
      let match =
        lastYear
        ?? passages.match(for: passage) { other in
          let other = records.reports[other].report
          return other.year.value == year && other.department != department
        }
      return match.map { match in
        breach(
          passages.passages[passage], by: match.share, passages.passages[match.passage],
          of: records.reports[match.report].report.id)
      }
    }
  }

  private func breach(
    _ passage: Passage, by share: Int, _ other: Passage, of report: ReportID
  ) -> RecordFinding {
    let text = passage.text.value.zh
    let opening = text.prefix(12) + (text.count > 12 ? "…" : "")
    let summary =
      share == 100
      ? Bilingual(
        zh: "以“\(opening)”开头的一段文字与“\(report.text)”的报告相同",
        en: "The paragraph '\(opening)' also stands in the report '\(report.text)'")
      : Bilingual(
        zh: "以“\(opening)”开头的一段文字有\(share)%与“\(report.text)”的报告相同",
        en: "\(share)% of the paragraph '\(opening)' also stands in the report '\(report.text)'")
    return finding(
      summary, field: passage.field, texts: [String(opening), report.text, "\(share)%"],
      place: passage.text.place,
      notes: [
        Finding.Note(
          Bilingual(zh: "另一段文字在此", en: "The other paragraph stands here"),
          place: other.text.place)
      ])
  }
}

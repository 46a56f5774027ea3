import Diagnostics
import Languages
import Records
import Scoring

/// Every improvement measure that last year's report left open has a follow-up in this year's.
///
/// Open are the measures it promised, and those it followed up as under way. One finding for each,
/// at the year, as what is missing has no place of its own.
struct MeasuresAnswered: RecordsRule {
  static let name: RuleName = "measures-answered"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "上年提出的改进措施应说明落实情况", en: "Last year's improvement measures are followed up")
  static let meaning = Bilingual(
    zh: "上一年度报告提出的改进措施，或者当时尚在落实的措施，在本年度报告中没有交代落实情况。",
    en: """
      The report of the year before promised a measure, or had one under way, and this year's \
      doesn't say what became of it.
      """)
  static let source = Bilingual(
    zh: "本站规则，依据自评结果提纲“上年度自评结果应用情况”一节",
    en: """
      A rule of this site, resting on the outline of self-evaluation summaries, which has a part on \
      the use of last year's results (上年度自评结果应用情况)
      """)

  func findings(in report: ScoredReport, among records: ScoredRecords) -> [RecordFinding] {
    guard let earlier = records.yearBefore(report)?.report else { return [] }
    let answered = Set(report.report.followUps.map(\.measure.value))
    let year = earlier.year.value.text
    return earlier.openMeasures.filter { !answered.contains($0.id.value) }.map { open in
      let id = open.id.value.text
      return finding(
        Bilingual(
          zh: "没有说明\(year)年度报告的改进措施“\(open.text?.zh ?? id)”的落实情况",
          en: "The measure '\(open.text?.en ?? id)' of \(year) isn't followed up"),
        field: FieldPath("follow-ups.\(id)"), texts: [id], place: report.report.year.place,
        notes: [
          Finding.Note(
            Bilingual(
              zh: "该措施在此，请在“follow-ups”中以“\(id)”交代落实情况",
              en: "It stands here; say under follow-ups what became of '\(id)'"),
            place: open.id.place)
        ])
    }
  }
}

extension Report {
  /// A measure that the next report has to answer for.
  struct OpenMeasure {
    let id: Placed<Identifier>
    /// `nil` where an earlier report promised it.
    let text: Bilingual<String>?
  }

  /// What it promises for next year, then what it says is still under way; each once.
  var openMeasures: [OpenMeasure] {
    let promised = measures.map { OpenMeasure(id: $0.id, text: $0.text.value) }
    let ids = Set(promised.map(\.id.value))
    return promised
      + followUps.filter { $0.status.value == .underWay && !ids.contains($0.measure.value) }
      .map { OpenMeasure(id: $0.measure, text: nil) }
  }
}

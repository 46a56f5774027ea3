import Diagnostics
import Languages
import Records
import Scoring

/// What the annual goals say is to be done has an indicator that measures it.
///
/// Read are the clauses of the part on the annual goals that begin with a verb. A clause is measured
/// when the name of an indicator, or of a goal that has some, shares two letters with it, general
/// words such as 管理 and 质量 aside, or names the same thing in other words.
struct TopicsHaveIndicators: ProseRule {
  static let name: RuleName = "topics-have-indicators"
  static let severity = Severity.info
  static let title = Bilingual(
    zh: "年度绩效目标述及的工作应有相应指标", en: "What the annual goals name has an indicator")
  static let meaning = Bilingual(
    zh: "年度绩效目标列出了某项工作，但没有一项指标的名称与之相应，读者看不出这项工作做得怎么样。",
    en: """
      The annual goals name a task, but no indicator goes by a name that fits it, so readers can't \
      tell how well the task was done.
      """)
  static let source = Bilingual(
    zh: "本站规则：指标与文字说明相互对应",
    en: "A rule of this site: the indicators and the narrative correspond")

  func findings(in report: ScoredReport, _ reading: ReportReading) -> [RecordFinding] {
    let record = report.report
    let texts = reading.texts.filter { $0.part == .annualGoals }
    let measured = record.goals.filter { !$0.indicators.isEmpty }
    let names = (measured.map(\.name) + record.indicators.map(\.name)).map(\.value.zh)
    guard !texts.isEmpty, !names.isEmpty else { return [] }
    let marks = names.map(TopicClause.Marks.init)
    var known = Set<TopicClause>()
    let missing = texts.flatMap { text in
      TopicClause.unmeasured(in: text.words, by: marks).map { (clause: $0, place: text.text.place) }
    }.filter { known.insert($0.clause).inserted }
    guard let first = missing.first else { return [] }
    let zh = missing.map { "“\($0.clause.words.quotable)”" }.joined(separator: "、")
    let en = missing.map { "'\($0.clause.words.quotable)'" }.joined(separator: ", ")
    return [
      finding(
        Bilingual(zh: "年度绩效目标所列\(zh)没有名称相应的指标", en: "No indicator goes by a name that fits \(en)"),
        field: .section(.annualGoals), texts: missing.map(\.clause.words), place: first.place,
        notes: missing.map { topic in
          Finding.Note(
            Bilingual(
              zh: "此处列出“\(topic.clause.words.quotable)”",
              en: "'\(topic.clause.words.quotable)' stands here"),
            place: topic.place)
        })
    ]
  }
}

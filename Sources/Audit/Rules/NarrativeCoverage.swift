import Diagnostics
import Languages
import Narrative
import Records
import Scoring

/// The narrative says something of every indicator with a number.
///
/// A rate is narrated if the two letters of what it measures (绿化 of 道路绿化率) stand in a text,
/// any other indicator if two letters in a row of its name do, general words such as 完成 and
/// 满意度 aside. The analysis of the goals doesn't count, as it lists the scores again, and levels
/// in words aren't looked for.
struct NarrativeCoverage: AuditRule {
  static let name: RuleName = "narrative-coverage"
  static let severity = Severity.info
  static let title = Bilingual(
    zh: "计分的指标应在文字部分有所反映", en: "The narrative covers the indicators that are scored")
  static let meaning = Bilingual(
    zh: "列出的指标已经计分，但报告的文字部分没有讲到相应工作，读者看不出成绩从何而来。",
    en: """
      The indicators named are scored, but the narrative says nothing of the work behind them, so \
      readers can't tell what the score rests on.
      """)
  static let source = Bilingual(
    zh: "本站规则：指标与文字说明相互对应",
    en: "A rule of this site: the indicators and the narrative correspond")

  private static let general = [
    "满意度", "满意率", "完成率", "达标率", "合格率", "覆盖率", "完好率", "及时率", "完成", "数量", "情况", "率",
  ]

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let record = report.report
    let listings: [OutlinePart] = [.analysis, .executionAnalysis, .goalAnalysis]
    let texts = record.narrative.filter { !listings.contains($0.part) }
    let scored = record.indicators.filter { indicator in
      guard case .number? = indicator.actual?.value else { return false }
      return indicator.full.value > ExactDecimal(0)
    }
    guard let first = texts.first, !scored.isEmpty, !record.isWithheld(.sections) else {
      return []
    }
    let pairs = Shingles(of: 2, in: texts.map(\.text.value.zh))
    let missing = scored.filter { indicator in
      let words = Self.words(of: indicator.name.value.zh)
      return !words.isEmpty && !words.contains { pairs.shareOne(with: $0) }
    }
    guard !missing.isEmpty else { return [] }
    let zh = missing.map(\.label.zh).joined(separator: "、")
    let en = missing.map(\.label.en).joined(separator: ", ")
    return [
      finding(
        Bilingual(zh: "文字部分没有讲到指标\(zh)", en: "The narrative says nothing of \(en)"),
        field: .sections, texts: missing.map(\.name.value.zh), place: first.text.place,
        notes: missing.map { indicator in
          Finding.Note(
            Bilingual(
              zh: "\(indicator.label.zh)在此计分", en: "\(indicator.label.en) is scored here"),
            place: indicator.score.place)
        })
    ]
  }

  /// What of a name is looked for; nothing where it has no letters of its own.
  private static func words(of name: String) -> [String] {
    var rest = Substring(name)
    let isRate = name.ends(with: "率")
    while let ending = general.first(where: { rest.ends(with: $0) }) { rest.removeEnding(ending) }
    while let opening = general.first(where: { rest.begins(with: $0) }) {
      rest.removeOpening(opening)
    }
    guard rest.count >= 2 else { return [] }
    return [isRate ? String(rest.suffix(2)) : String(rest)]
  }
}

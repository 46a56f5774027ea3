import Diagnostics
import Languages
import Narrative
import Records
import Scoring

/// Wherever a report says which year it evaluates, it names the year of the record.
///
/// Read are “YYYY年度” in the title, in headings that name the evaluation or its goals, and in
/// front of 绩效目标. A title that names the right year may name another one as well. The parts on
/// last year and on what comes next speak of other years, and so do comparisons.
struct OneYearThroughout: ProseRule {
  static let name: RuleName = "one-year-throughout"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "报告各处的评价年度应一致", en: "The year evaluated is the same throughout")
  static let meaning = Bilingual(
    zh: "标题、小标题或绩效目标写明的评价年度与本记录的年度不同，可能沿用了往年的文本，或者记录的年度有误。",
    en: """
      The title, a heading or a goal names another year as the one evaluated. The text may have \
      been carried over from an earlier report, or the year of the record is wrong.
      """)
  static let source = Bilingual(
    zh: "绩效自评表表头的“年度”", en: "The year (年度) at the head of the self-evaluation forms")

  func findings(in report: ScoredReport, _ reading: ReportReading) -> [RecordFinding] {
    let year = report.report.year
    return reading.printed.compactMap { printed in
      guard let other = wrongYear(in: printed, year: year.value) else { return nil }
      let (named, own) = (other.text, year.value.text)
      return finding(
        Bilingual(
          zh: "\(Self.name(of: printed.kind).zh)写的是“\(named)年度”，本记录的评价年度是\(own)年，请核对",
          en: """
            \(Self.name(of: printed.kind).en) names '\(named)' as the year evaluated, but the \
            record is of \(own); check both
            """),
        field: printed.field, texts: [named, own], place: printed.text.place)
    }
  }

  private func wrongYear(in printed: PrintedText, year: Year) -> Year? {
    let text = printed.text.value.zh
    // Most texts hold no 年度 at all, which is cheaper to see than a year.
    guard NamedYear.mayOccur(in: text) else { return nil }
    let named = NamedYear.all(in: text)
    switch printed.kind {
    case .title:
      // Funds of one year may be evaluated in another: 2021年度专项资金2022年绩效自评.
      let isNamed = named.contains { $0.year == year } || text.narrowed.holds("\(year.text)年")
      return isNamed ? nil : named.first?.year
    case .heading(let part):
      guard !Self.partsOfOtherYears.contains(part) else { return nil }
      return named.first { $0.year != year && $0.namesEvaluation && !$0.isComparison }?.year
    case .prose(let part):
      guard !Self.partsOfOtherYears.contains(part) else { return nil }
      return named.first { $0.year != year && $0.namesGoals && !$0.isComparison }?.year
    case .name, .goalText:
      return named.first { $0.year != year && $0.namesGoals && !$0.isComparison }?.year
    case .value, .unit, .reason, .emptyRow: return nil
    }
  }

  private static let partsOfOtherYears: [OutlinePart] = [
    .lastYear, .nextSteps, .measures, .budgetLink, .problems,
  ]

  private static func name(of kind: PrintedText.Kind) -> Bilingual<String> {
    switch kind {
    case .title: Bilingual(zh: "标题", en: "The title")
    case .heading: Bilingual(zh: "小标题", en: "A heading")
    case .prose, .value, .unit, .reason, .emptyRow: Bilingual(zh: "正文", en: "The text")
    case .name, .goalText: Bilingual(zh: "绩效目标", en: "A goal")
    }
  }
}

extension NamedYear {
  fileprivate var namesGoals: Bool {
    ["绩效目标", "整体绩效目标", "部门整体绩效目标", "总体目标", "总体绩效目标"]
      .contains { following.begins(with: $0) }
  }

  fileprivate var namesEvaluation: Bool {
    namesGoals
      || ["绩效自评", "部门整体", "整体支出", "整体绩效", "自评结论", "自评得分", "自评结果"]
        .contains { following.begins(with: $0) }
  }

  /// Whether the clause holds the year evaluated against another.
  fileprivate var isComparison: Bool {
    ["上年", "上一年", "去年", "往年", "历年", "相比", "比较", "较", "对比", "同比", "下年", "下一", "明年", "次年", "结转"]
      .contains { clause.holds($0) }
  }
}

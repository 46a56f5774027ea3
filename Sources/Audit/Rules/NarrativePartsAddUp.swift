import Diagnostics
import Languages
import Narrative
import Records
import Scoring

/// Parts that a text gives of a whole aren't more than the whole, and a sum written out is right.
///
/// Parts are what follows 其中, 包括 or 分别为; a sum is 89.97万元=30+30+29.99 or 其中30+30+29.99. One
/// person can be counted under several heads, so of people only a single part is held against the
/// whole. Figures the record states are left to `parts-equal-whole` and `part-within-whole`.
struct NarrativePartsAddUp: ProseRule {
  static let name: RuleName = "narrative-parts-add-up"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "文字中所列各部分之和不应超过总数，所列算式应成立",
    en: "Parts given in a text don't exceed their whole, and sums written out are right")
  static let meaning = Bilingual(
    zh: "报告文字列出的各部分合计超过了所属的总数，或者所列算式两边不相等，其中至少有一个数字有误。",
    en: """
      The parts listed in a text come to more than the whole they are part of, or the two sides of \
      a sum written out differ; at least one of the numbers is wrong.
      """)
  static let source = Bilingual(
    zh: "算术关系：部分之和等于总数", en: "Arithmetic: the parts sum to the whole")

  func findings(in report: ScoredReport, _ reading: ReportReading) -> [RecordFinding] {
    reading.texts.flatMap { text in
      text.sums.equations.filter { !$0.holds }.map { wrong($0, in: text) }
        + text.sums.breakdowns.filter(Self.exceeds).map { tooMuch($0, in: text) }
    }
  }

  private static let overlapping: Set<String> = ["人", "人次", "户", "户次"]

  private static func exceeds(_ breakdown: Breakdown) -> Bool {
    overlapping.contains(breakdown.whole.baseUnit)
      ? breakdown.hasPartAboveWhole : breakdown.exceedsWhole
  }

  private func wrong(_ equation: Equation, in text: ReportText) -> RecordFinding {
    let whole = equation.whole
    let total = whole.total(of: equation.terms)
    let amounts = PrintedAmounts([(whole.value, whole.unit), total])
    let list = text.listed(equation.terms)
    return finding(
      Bilingual(
        zh: "算式所列各项合计\(amounts.texts[1].zh)，与所称的\(amounts.texts[0].zh)不符",
        en: """
          The sum written out comes to \(amounts.texts[1].en), not to \(amounts.texts[0].en) as \
          stated\(amounts.remark)
          """),
      field: text.field, texts: amounts.texts.map(\.zh), place: text.text.place,
      notes: [
        Finding.Note(
          Bilingual(zh: "所列各项为\(list.zh)", en: "The terms are \(list.en)"),
          place: text.text.place)
      ])
  }

  private func tooMuch(_ breakdown: Breakdown, in text: ReportText) -> RecordFinding {
    let whole = breakdown.whole
    let amounts = PrintedAmounts([(whole.value, whole.unit), whole.total(of: breakdown.parts)])
    let list = text.listed(breakdown.parts)
    return finding(
      Bilingual(
        zh: "所列各部分合计\(amounts.texts[1].zh)，超过总数\(amounts.texts[0].zh)",
        en: """
          The parts listed come to \(amounts.texts[1].en), more than the whole of \
          \(amounts.texts[0].en)\(amounts.remark)
          """),
      field: text.field, texts: amounts.texts.map(\.zh), place: text.text.place,
      notes: [
        Finding.Note(
          Bilingual(zh: "所列各部分为\(list.zh)", en: "The parts are \(list.en)"),
          place: text.text.place)
      ])
  }
}

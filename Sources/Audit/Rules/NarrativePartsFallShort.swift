import Diagnostics
import Languages
import Narrative
import Records
import Scoring

/// Parts that a text lists as if they were all of a whole make up the whole.
///
/// A list is taken for complete when it has several parts and neither 等 nor a further 其中. Nothing
/// obliges 其中 to name every part, so falling short is weaker evidence than `narrative-parts-add-up`
/// has. Figures the record states are left to `parts-equal-whole`.
struct NarrativePartsFallShort: ProseRule {
  static let name: RuleName = "narrative-parts-fall-short"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "文字中逐项列出的各部分之和应等于总数",
    en: "Parts listed in a text as if complete make up their whole")
  static let meaning = Bilingual(
    zh: "报告文字逐项列出了总数的各部分，合计却少于总数。可能漏列了一部分，也可能有一个数字有误，报告没有说明。",
    en: """
      A text lists the parts of a whole, but they come to less. A part may be missing from the list \
      or a number may be wrong; the report doesn't say which.
      """)
  static let source = Bilingual(
    zh: "算术关系：部分之和等于总数", en: "Arithmetic: the parts sum to the whole")

  func findings(in report: ScoredReport, _ reading: ReportReading) -> [RecordFinding] {
    reading.texts.flatMap { text in
      text.sums.breakdowns.filter { !$0.addsUp && !$0.exceedsWhole }
        .map { tooLittle($0, in: text) }
    }
  }

  private func tooLittle(_ breakdown: Breakdown, in text: ReportText) -> RecordFinding {
    let whole = breakdown.whole
    let amounts = PrintedAmounts([(whole.value, whole.unit), whole.total(of: breakdown.parts)])
    let list = text.listed(breakdown.parts)
    return finding(
      Bilingual(
        zh: "所列各部分合计\(amounts.texts[1].zh)，少于总数\(amounts.texts[0].zh)；如未列全，请补列或写明“等”",
        en: """
          The parts listed come to \(amounts.texts[1].en), less than the whole of \
          \(amounts.texts[0].en)\(amounts.remark); if some are left out, list them or say so with \
          '等'
          """),
      field: text.field, texts: amounts.texts.map(\.zh), place: text.text.place,
      notes: [
        Finding.Note(
          Bilingual(zh: "所列各部分为\(list.zh)", en: "The parts are \(list.en)"),
          place: text.text.place)
      ])
  }
}

import Diagnostics
import Languages
import Records
import Scoring

/// The rows by source of funds add up to the total of their column.
///
/// A column is held against its total only where every row states it: a blank isn't a zero.
struct SourcesEqualTotal: AuditRule {
  static let name: RuleName = "sources-equal-total"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "各项资金来源之和应等于资金总额", en: "The sources of funds add up to the total")
  static let meaning = Bilingual(
    zh: "资金表中按来源分列的金额相加，与同栏公布的总额不符，说明总额或某一来源的金额有误。",
    en: """
      The amounts listed by source of funds don't add up to the total published in the same \
      column. Either the total or the amount of a source is wrong.
      """)
  static let source = Bilingual(
    zh: "算术关系；绩效自评表“年度资金总额”一行及其下各资金来源",
    en: """
      Arithmetic; the row of the year's total funds (年度资金总额) on self-evaluation forms and the \
      rows by source under it
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let budget = report.report.budget
    let columns = [
      Column(
        key: "initial", name: Bilingual(zh: "年初预算数", en: "initial budget"),
        total: budget.initial, rows: budget.sources.map(\.initial)),
      Column(
        key: "budget", name: Bilingual(zh: "预算数", en: "budget"), total: budget.budget,
        rows: budget.sources.map(\.budget)),
      Column(
        key: "executed", name: Bilingual(zh: "执行数", en: "executed amount"),
        total: budget.executed, rows: budget.sources.map(\.executed)),
    ]
    return columns.filter { !$0.isWithheld(in: report.report) }
      .compactMap { breach(in: $0, unit: budget.unit.value) }
  }

  private struct Column {
    let key: String
    let name: Bilingual<String>
    let total: Placed<ExactDecimal>?
    let rows: [Placed<ExactDecimal>?]

    func isWithheld(in report: Report) -> Bool {
      report.isWithheld(.sources(key)) || report.isWithheld(FieldPath("budget.\(key)"))
    }
  }

  private func breach(in column: Column, unit: Money.Unit) -> RecordFinding? {
    let rows = column.rows.compactMap(\.self)
    guard let total = column.total, !rows.isEmpty, rows.count == column.rows.count else {
      return nil
    }
    let sum = rows.map(\.value).sum().trimmed()
    guard total.value != sum else { return nil }
    // Every fact of money ends an English sentence with the same remark.
    let remark = StatedFigure.Fact.budget.remark(on: unit)
    return finding(
      Bilingual(
        zh: """
          \(column.name.zh)总额公布为\(total.value.text)\(unit.rawValue)，各资金来源之和为\
          \(sum.text)\(unit.rawValue)
          """,
        en: """
          \(column.name.en.capitalizedFirst) is stated as \(total.value.text) in all, but the \
          sources of funds add up to \(sum.text)\(remark)
          """),
      field: .sources(column.key), values: [total.value, sum], place: total.place)
  }
}

import Diagnostics
import Languages
import Records
import Scoring

/// A cost indicator that stands for all the money agrees with the executed amount.
///
/// Only a cost indicator in yuan, 万元 or 亿元 is held against execution, and only where it shows
/// that it isn't about a part: it is named 总成本 or as the project is, or its target is the whole
/// budget and its actual value repeats that target.
struct CostMatchesExecution: AuditRule {
  static let name: RuleName = "cost-matches-execution"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "反映全部支出的成本指标应与执行数一致",
    en: "A cost indicator for all the money agrees with the executed amount")
  static let meaning = Bilingual(
    zh: "成本指标的完成值与公布的执行数不一致。两者反映同一笔支出，至多只有一个正确。",
    en: """
      The actual value of the cost indicator isn't the amount that was executed, though both stand \
      for the same money; at most one of them can be right.
      """)
  static let source = Bilingual(
    zh: "本站规则：同一笔支出在同一报告中只有一个数",
    en: "A rule of this site: the same money has one amount within a report")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let record = report.report
    guard !record.isWithheld(.budget(.executed)) else { return [] }
    return record.goals.flatMap { goal in
      goal.groups.flatMap { group in
        group.indicators.compactMap { indicator in
          let isCost = group.kind.value == .cost || indicator.classification?.value == .cost
          return isCost ? breach(of: indicator, in: record) : nil
        }
      }
    }
  }

  private func breach(of indicator: Indicator, in report: Report) -> RecordFinding? {
    let field = FieldPath.indicator(indicator.id.value, .actual)
    guard let actual = indicator.actual,
      let cost = Self.amount(actual.value, column: indicator.actualUnit ?? indicator.unit),
      indicator.approximation == nil, !report.isWithheld(field)
    else { return nil }
    let (number, unit) = (cost.amount, cost.unit)
    let budget = report.budget
    let executed = Money(budget.executed.value, budget.unit.value)
    guard cost != executed, isWhole(indicator, cost, in: report) else { return nil }
    let stated = executed.yuan.shiftedLeft(by: unit.zeros).trimmed()
    let yuan = unit.rawValue
    return finding(
      Bilingual(
        zh: "\(indicator.label.zh)完成值为\(number.text)\(yuan)，与执行数\(stated.text)\(yuan)不一致",
        en: """
          \(indicator.label.en) has an actual value of \(number.text), but \(stated.text) was \
          executed\(StatedFigure.Fact.executed.remark(on: unit))
          """),
      field: field, values: [number, stated], place: actual.place,
      notes: [
        Finding.Note(
          Bilingual(zh: "执行数在此处", en: "The executed amount stands here"),
          place: budget.executed.place)
      ])
  }

  private func isWhole(_ indicator: Indicator, _ cost: Money, in report: Report) -> Bool {
    let name = indicator.name.value.zh
    if name.holds("总成本") || name == report.project?.name.value.zh { return true }
    guard let target = indicator.target,
      let due = Self.amount(target.value, column: indicator.unit)
    else { return false }
    let budget = report.budget
    let budgets = [budget.budget.value] + (budget.initial.map { [$0.value] } ?? [])
    return due == cost
      && budgets.contains { Money($0, budget.unit.value) == cost }
  }

  /// A number in a column of money, also one printed with its unit: 150万 in a column of 万元.
  private static func amount(_ measure: Indicator.Measure, column: Text?) -> Money? {
    let unit = column.flatMap { Money.Unit(rawValue: $0.value.zh) }
    switch measure {
    case .number(let number): return unit.map { Money(number, $0) }
    case .range: return nil
    case .level(let text):
      guard let value = PrintedValue(text.zh), value.sign == nil else { return nil }
      if let unit, value.unit.isEmpty || value.repeats(unit.rawValue) {
        return Money(value.number, unit)
      }
      return Money.Unit(rawValue: value.unit).map { Money(value.number, $0) }
    }
  }
}

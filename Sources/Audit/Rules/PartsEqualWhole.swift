import Diagnostics
import Languages
import Records
import Scoring

/// Basic and project expenditure add up to the executed amount wherever all three stand together.
struct PartsEqualWhole: AuditRule {
  static let name: RuleName = "parts-equal-whole"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "基本支出与项目支出之和应等于一并公布的执行数",
    en: "Basic plus project expenditure equal the executed amount stated with them")
  static let meaning = Bilingual(
    zh: "报告在同一处公布了执行数、基本支出和项目支出，但后两项之和与执行数不符，说明至少有一个数有误。",
    en: """
      The report states the executed amount and both of its parts in one place, and the parts don't \
      add up to it. At least one of the three figures is wrong.
      """)
  static let source = Bilingual(
    zh: "算术关系；《预算法实施条例》第六条：部门预算、决算公开基本支出和项目支出",
    en: """
      Arithmetic; Regulations for the Implementation of the Budget Law, article 6: departmental \
      budgets and final accounts disclose basic and project expenditure
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let sets = [report.report.ownFigures] + report.report.narrativeFigures
    return sets.compactMap { breach(in: $0, unit: report.report.budget.unit.value) }
  }

  private func breach(in set: FigureSet, unit: Money.Unit) -> RecordFinding? {
    guard let whole = set[.executed], let basic = set[.basic], let project = set[.project] else {
      return nil
    }
    let sum = (basic.value + project.value).trimmed()
    guard sum != whole.value else { return nil }
    let difference = (whole.value - sum).magnitude.trimmed()
    let fact = StatedFigure.Fact.executed
    let amount = { (value: ExactDecimal) in fact.text(of: value, in: unit).zh }
    return finding(
      Bilingual(
        zh: """
          \(set.name.zh)中的执行数\(amount(whole.value))，与基本支出\(amount(basic.value))、\
          项目支出\(amount(project.value))之和\(amount(sum))相差\(amount(difference))
          """,
        en: """
          Executed amount \(whole.value.text) in \(set.name.en) differs by \(difference.text) from \
          \(sum.text), the sum of basic expenditure \(basic.value.text) and project expenditure \
          \(project.value.text)\(fact.remark(on: unit))
          """),
      field: set.field(.executed), values: [whole.value, sum], place: whole.place)
  }
}

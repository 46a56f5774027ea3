import Diagnostics
import Languages
import Records
import Scoring

/// A stated execution rate is executed ÷ budget at the precision it was printed with.
///
/// A budget that isn't above zero gives no rate and belongs to `rate-has-denominator`.
struct ExecutionRate: AuditRule {
  static let name: RuleName = "execution-rate"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "公布的预算执行率应等于执行数除以预算数",
    en: "The stated execution rate is the executed amount divided by the budget")
  static let meaning = Bilingual(
    zh: "按公布的执行数和预算数计算，并按公布的小数位数四舍五入，得不出公布的执行率。",
    en: """
      The amounts published in the report don't give the rate published in it, rounded to the \
      decimals printed.
      """)
  static let source = Bilingual(
    zh: "绩效自评表：全年预算数（A）、全年执行数（B）、执行率（B/A）",
    en: """
      The self-evaluation forms: full-year budget (A), executed amount (B), execution rate (B/A)
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let budget = report.report.budget
    let sets = [report.report.ownFigures] + report.report.narrativeFigures
    return sets.flatMap { set in
      set.figures.filter { $0.fact == .rate }
        .compactMap { breach(of: $0.value, in: set, budget: budget) }
    }
  }

  private func breach(
    of stated: Placed<ExactDecimal>, in set: FigureSet, budget: BudgetExecution
  ) -> RecordFinding? {
    let places = min(stated.value.scale, 6)
    guard let rate = Computation.rate(of: budget, places: places), stated.value != rate else {
      return nil
    }
    let unit = budget.unit.value
    let executed = StatedFigure.Fact.executed.text(of: budget.executed.value, in: unit)
    let whole = StatedFigure.Fact.budget.text(of: budget.budget.value, in: unit)
    return finding(
      Bilingual(
        zh: """
          \(set.name.zh)中的执行率\(stated.value.text)%，与按执行数\(executed.zh)、预算数\(whole.zh)\
          计算的\(rate.text)%不符
          """,
        en: """
          Execution rate \(stated.value.text)% in \(set.name.en) differs from \(rate.text)%, the \
          executed amount \(executed.en) divided by the budget \(whole.en)
          """),
      field: set.field(.rate), values: [stated.value, rate], place: stated.place)
  }
}

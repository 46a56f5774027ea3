import Diagnostics
import Languages
import Records
import Scoring

/// Budget execution, which has points of its own, isn't scored again as an indicator.
///
/// Known by its name: 预算执行率, 资金执行率 or 资金支付完成率, alone or after words such as 年度.
struct ExecutionCountedOnce: AuditRule {
  static let name: RuleName = "execution-counted-once"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "预算执行率不应在指标中重复计分", en: "Budget execution isn't scored twice")
  static let meaning = Bilingual(
    zh: "预算执行情况已单独计分，又作为绩效指标再次计分，同一事实两次影响总分。",
    en: """
      Budget execution has points of its own and is scored once more as an indicator, so that one \
      fact counts twice towards the total.
      """)
  static let source = Bilingual(
    zh: "绩效自评表：预算执行率单独计分，按分值乘以执行率计算",
    en: """
      The self-evaluation forms: the execution rate has its own row, scored as the row's points \
      times the rate
      """)

  private static let names = ["预算执行率", "资金执行率", "资金支付完成率"]
  private static let openings = ["年度", "全年", "本年", "项目", "部门"]

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let zero = ExactDecimal(0)
    guard report.scheme.executionWeight.value > zero || report.report.budget.score != nil else {
      return []
    }
    return report.report.indicators
      .filter { $0.full.value > zero && isExecution($0.name.value.zh) }
      .map { breach(of: $0, in: report) }
  }

  private func isExecution(_ name: String) -> Bool {
    var name = Substring(name)
    while let opening = Self.openings.first(where: name.hasPrefix) {
      name = name.dropFirst(opening.count)
    }
    return Self.names.contains(where: name.hasPrefix)
  }

  private func breach(of indicator: Indicator, in report: ScoredReport) -> RecordFinding {
    let (full, score) = (indicator.full.value, indicator.score.value)
    let field = FieldPath.indicator(indicator.id.value, .score)
    let places = report.scheme.places
    let budget = report.report.budget
    guard budget.budget.value > ExactDecimal(0),
      let due = full.share(budget.executed.value, of: budget.budget.value, places: places),
      score != due, score != due.rounded(to: min(score.scale, places))
    else {
      return finding(
        Bilingual(
          zh: "\(indicator.label.zh)与预算执行情况重复计分，得\(score.text)分",
          en: "\(indicator.label.en) scores budget execution a second time, with \(score.text)"),
        field: field, values: [score], place: indicator.score.place)
    }
    return finding(
      Bilingual(
        zh: """
          \(indicator.label.zh)与预算执行情况重复计分，得\(score.text)分，\
          而满分\(full.text)分乘以执行率为\(due.text)分
          """,
        en: """
          \(indicator.label.en) scores budget execution a second time, with \(score.text), though \
          its full score of \(full.text) times the execution rate is \(due.text)
          """),
      field: field, values: [score, due], place: indicator.score.place)
  }
}

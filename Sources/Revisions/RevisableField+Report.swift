import Languages
import Records
import Scoring

extension RevisableField where Row == ScoredReport {
  /// In the order of the data files.
  static let report: [RevisableField] = publication + money + points + counts

  private static let publication: [RevisableField] = [
    .text("title", "title_zh", zh: "报告标题", en: "title") { $0.report.publication.title },
    .text("project", "project_zh", zh: "项目名称", en: "name of the project") {
      $0.report.project?.name
    },
    .code("subject", "subject", zh: "评价对象", en: "what is evaluated", { $0.report.subject }) {
      $0.rawValue
    },
    .code("scheme", "scheme", zh: "计分办法", en: "scoring scheme", { $0.report.scheme.id }) {
      $0.text
    },
    .code("issued", "issued", zh: "发布日期", en: "date of issue", { $0.report.publication.issued }) {
      $0.text
    },
    .code(
      "document-number", "document_number", zh: "文号", en: "document number",
      { $0.report.publication.documentNumber }
    ) { $0 },
    .code(
      "index-number", "index_number", zh: "索引号", en: "index number",
      { $0.report.publication.indexNumber }
    ) { $0 },
  ]

  private static let money: [RevisableField] = [
    .code(
      "budget.unit", "money_unit", zh: "金额单位", en: "unit of the amounts",
      { $0.report.budget.unit }
    ) { $0.rawValue },
    .number("budget.initial", "initial_budget", zh: "年初预算数", en: "initial budget", .money) {
      $0.report.budget.initial
    },
    .number(
      "budget.budget", "budget", zh: "全年预算数", en: "full-year budget", .money, isMaterial: true
    ) { $0.report.budget.budget },
    .number(
      "budget.executed", "executed", zh: "全年执行数", en: "executed amount", .money,
      isMaterial: true
    ) { $0.report.budget.executed },
    .number("budget.basic", "basic", zh: "基本支出", en: "basic expenditure", .money) {
      $0.report.budget.basic
    },
    .number(
      "budget.project", "project_expenditure", zh: "项目支出", en: "project expenditure", .money
    ) { $0.report.budget.project },
    .number("budget.rate", "stated_rate", zh: "执行率", en: "execution rate", .percent) {
      $0.report.budget.rate
    },
    .computed(
      "budget.rate.computed", "computed_rate", zh: "重算的执行率", en: "execution rate recomputed",
      .percent
    ) { $0.computation.rate },
    .number(
      "budget.score", "stated_execution_score", zh: "预算执行得分", en: "execution score",
      isMaterial: true
    ) { $0.report.budget.score },
    .computed(
      "budget.score.computed", "computed_execution_score", zh: "重算的预算执行得分",
      en: "execution score recomputed", isMaterial: true
    ) { $0.computation.executionScore },
  ]

  private static let points: [RevisableField] = [
    .number("total", "stated_total", zh: "总分", en: "total", isMaterial: true) {
      $0.report.statedTotal
    },
    .computed(
      "total.computed", "computed_total", zh: "重算的总分", en: "total recomputed", isMaterial: true
    ) { $0.computation.total },
    .computed(
      "total.formula", "formula_total", zh: "按通用公式的总分", en: "total by the usual formula"
    ) { $0.computation.formulaTotal },
    .text("grade", "stated_grade", zh: "等级", en: "grade", isMaterial: true) {
      $0.report.statedGrade
    },
    .number(
      "verification.score", "verified_score", zh: "核查得分", en: "verified score",
      isMaterial: true
    ) { $0.report.verification?.score },
  ]

  private static let counts: [RevisableField] = [
    .computed("attainment.total", "indicators", zh: "指标数", en: "number of indicators", .count) {
      ExactDecimal($0.report.indicators.count)
    },
    .computed(
      "attainment.met", "indicators_met", zh: "达到目标的指标数",
      en: "number of indicators that met their target", .count
    ) { ExactDecimal($0.report.indicators.count { $0.isMet == true }) },
    .computed(
      "attainment.missed", "indicators_missed", zh: "未达目标的指标数",
      en: "number of indicators that missed their target", .count
    ) { ExactDecimal($0.report.indicators.count { $0.isMet == false }) },
    .computed(
      "attainment.untargeted", "indicators_untargeted", zh: "未列目标值的指标数",
      en: "number of indicators without a target", .count
    ) { ExactDecimal($0.report.indicators.count { $0.target == nil }) },
  ]
}

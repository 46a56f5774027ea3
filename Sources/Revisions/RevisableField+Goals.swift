import Languages
import Records
import Scoring

/// An indicator and where it stands in its report.
struct IndicatorRow: Sendable {
  let goal: Goal
  let group: IndicatorGroup
  let indicator: Indicator
}

extension RevisableField where Row == FundSource {
  static let source: [RevisableField] = [
    .number("initial", "initial_budget", zh: "年初预算数", en: "initial budget", .money) {
      $0.initial
    },
    .number("budget", "budget", zh: "全年预算数", en: "full-year budget", .money) { $0.budget },
    .number("executed", "executed", zh: "全年执行数", en: "executed amount", .money) { $0.executed },
  ]
}

extension RevisableField where Row == Goal {
  /// The first is the row itself, by its name.
  static let goal: [RevisableField] = [
    .text("", "name_zh", zh: "名称", en: "name") { $0.name },
    .computed("full", "full", zh: "满分", en: "points available", isMaterial: true) {
      $0.fullOrSum
    },
    .computed("score", "score", zh: "得分", en: "score", isMaterial: true) {
      $0.indicators.map(\.score.value).sum()
    },
  ]
}

extension RevisableField where Row == IndicatorRow {
  /// The first is the row itself, by its name.
  static let indicator: [RevisableField] = [
    .text("", "name_zh", zh: "名称", en: "name") { $0.indicator.name },
    .code("goal", "goal", zh: "所属目标", en: "goal", { $0.goal.id }) { $0.text },
    .code("kind", "kind", zh: "一级指标", en: "level-1 kind", { $0.group.kind }) { $0.rawValue },
    .code(
      "class", "class", zh: "二级指标", en: "level-2 class", { $0.indicator.classification }
    ) { $0.rawValue },
    .code("sign", "sign", zh: "计算符号", en: "comparison sign", { $0.indicator.sign }) {
      $0.rawValue
    },
    .measure("target", "target", zh: "目标值", en: "target") { $0.indicator.target },
    .measure(
      "initial-target", "initial_target", zh: "年初目标值", en: "target at the start of the year"
    ) { $0.indicator.initialTarget },
    .measure("actual", "actual", zh: "实际完成值", en: "actual value") { $0.indicator.actual },
    .text("unit", "unit_zh", zh: "计量单位", en: "unit") { $0.indicator.unit },
    .text("actual-unit", "actual_unit_zh", zh: "实际完成值的单位", en: "unit of the actual value") {
      $0.indicator.actualUnit
    },
    .code(
      "approximation", "approximation", zh: "约数", en: "approximation",
      { $0.indicator.approximation }
    ) { $0.rawValue },
    .code("status", "status", zh: "观测状态", en: "observation status", { $0.indicator.status }) {
      $0.rawValue
    },
    .number("full", "full", zh: "满分", en: "points available", isMaterial: true) {
      $0.indicator.full
    },
    .number("deducted", "deducted", zh: "扣分", en: "points deducted", isMaterial: true) {
      $0.indicator.deducted
    },
    .number("score", "score", zh: "得分", en: "score", isMaterial: true) { $0.indicator.score },
    .number(
      "verified-score", "verified_score", zh: "核查得分", en: "verified score", isMaterial: true
    ) { $0.indicator.verifiedScore },
    .text("reason", "reason_zh", zh: "原因", en: "reason") { $0.indicator.reason },
    .text("measure", "measure_zh", zh: "改进措施", en: "measure") { $0.indicator.measure },
  ]
}

import Languages
import Records

extension Shape {
  static let scheme = Shape(
    zh: "评分方案", en: "A scoring scheme",
    [
      .required("name", .text, zh: "方案名称", en: "The scheme's name"),
      .required("source", .text, zh: "方案的来源", en: "Where the scheme comes from"),
      .optional("place", .text, zh: "适用地区", en: "Where it is used"),
      .optional("first-year", .year, zh: "开始适用的年度", en: "The first year it is used for"),
      .optional("last-year", .year, zh: "最后适用的年度", en: "The last year it is used for"),
      .required(
        "execution-weight", .number(.notNegative), zh: "预算执行的分值",
        en: "Points for budget execution"),
      .required(
        "goals-weight", .number(.positive), zh: "全部绩效目标的分值", en: "Points for all goals together"),
      .optional(
        "kind-weights", .mapping(kindWeights), zh: "方案统一规定的各类一级指标分值",
        en: "Points for each level-1 kind, where the scheme fixes them"),
      .optional(
        "reverse", .word(Scheme.ReverseFormula.self), zh: "反向指标超出目标值时的计分公式，默认为“ratio”",
        en: "How a ceiling that was exceeded is scored; ratio unless given"),
      .optional(
        "over-achievement", .number(.positive), zh: "实际值达到目标值的百分之几起须说明原因",
        en: "From so many per cent of the target on a reason is due"),
      .optional(
        "explained-rate", .number(.positive), zh: "预算执行率低于百分之几须说明原因",
        en: "Under this execution rate, in per cent, a reason is due"),
      .optional(
        "reasons", .word(Scheme.ReasonPlacement.self), zh: "原因填写的位置，默认为“indicator”",
        en: "Where reasons stand; indicator unless given"),
      .optional(
        "deadline-days", .count(upTo: 366), zh: "自批复至公开的天数",
        en: "Days from approval to publication"),
      .required(
        "places", .count(upTo: 6), zh: "计算所得分数的小数位数，四舍五入",
        en: "Decimals of computed scores, half away from zero"),
      .required(
        "bands", .list(of: band), zh: "定性指标的各档，由高到低",
        en: "Levels of attainment in words, best first"),
      .required("grades", .list(of: grade), zh: "评价等级，由高到低", en: "Grades, best first"),
    ])

  static let kindWeights = Shape(
    zh: "各类一级指标的分值", en: "Points for each level-1 kind",
    IndicatorGroup.Kind.allCases.map {
      .optional($0.rawValue, .number(.notNegative), zh: $0.meaning.zh, en: $0.meaning.en)
    })

  static let band = Shape(
    zh: "定性指标的一档", en: "A level of attainment",
    [
      .required("name", .text, zh: "这一档的名称", en: "The level in words"),
      .required(
        "from", .number(.notNegative), zh: "得分占分值的下限，百分数，含本数",
        en: "The least share of the full score, in per cent, included"),
      .required(
        "to", .number(.notNegative), zh: "得分占分值的上限，百分数",
        en: "The greatest share of the full score, in per cent"),
    ])

  static let grade = Shape(
    zh: "评价等级", en: "A grade",
    [
      .required("name", .text, zh: "等级名称", en: "The grade's name"),
      .required(
        "from", .number(.notNegative), zh: "总分下限，含本数", en: "The lowest total that earns it"),
    ])
}

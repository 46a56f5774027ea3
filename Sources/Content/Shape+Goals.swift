import Records

// The table of a report: its money, its goals and their indicators.

extension Shape {
  static let budget = Shape(
    zh: "预算执行情况", en: "The money of a report",
    [
      .required("unit", .word(Money.Unit.self), zh: "金额单位", en: "The unit of all amounts"),
      .optional(
        "initial", .number(.notNegative), zh: "年初预算数", en: "The budget at the start of the year"),
      .required(
        "budget", .number(.notNegative), zh: "预算数；另列年初预算数的，为全年预算数",
        en: "The budget; the adjusted one where both are printed"),
      .required("executed", .number(.notNegative), zh: "执行数", en: "The amount executed"),
      .optional(
        "rate", .number(.notNegative), zh: "执行率，百分数，按原文位数",
        en: "The execution rate in per cent, as printed"),
      .optional(
        "full", .number(.notNegative), zh: "预算执行一行所印分值", en: "The full score printed in this row"),
      .optional("score", .number(.notNegative), zh: "预算执行得分", en: "The score for budget execution"),
      .optional("basic", .number(.notNegative), zh: "基本支出", en: "Basic expenditure"),
      .optional("project", .number(.notNegative), zh: "项目支出", en: "Project expenditure"),
      .optional(
        "sources", .list(of: fundSource), zh: "按资金来源分列的各行", en: "The rows by source of funds"),
      .optional("reason", .text, zh: "执行率的原因说明", en: "Why the rate is what it is"),
    ])

  static let fundSource = Shape(
    zh: "资金来源", en: "A source of funds",
    [
      .required("kind", .word(FundSource.Kind.self), zh: "资金来源", en: "The source; each once"),
      .optional(
        "initial", .number(.notNegative), zh: "年初预算数", en: "The budget at the start of the year"),
      .optional("budget", .number(.notNegative), zh: "全年预算数", en: "The adjusted budget"),
      .optional("executed", .number(.notNegative), zh: "全年执行数", en: "The amount executed"),
    ])

  static let goal = Shape(
    zh: "年度绩效目标", en: "An annual goal",
    [
      .required("id", .identifier, zh: "目标标识，报告内唯一", en: "The goal's id, unique in the report"),
      .required("name", .text, zh: "目标名称", en: "The goal's name"),
      .optional("same-as", .identifier, zh: "上年度所用的标识", en: "The id it had the year before"),
      .optional("full", .number(.notNegative), zh: "目标的分值", en: "The goal's full score"),
      .optional("expected", .text, zh: "预期目标", en: "What was expected"),
      .optional("achieved", .text, zh: "实际完成情况", en: "What was achieved"),
      .required(
        "groups", .list(of: indicatorGroup), zh: "按一级指标分组的指标", en: "The indicators by level-1 kind"),
    ])

  static let indicatorGroup = Shape(
    zh: "一级指标", en: "The indicators of one level-1 kind",
    [
      .required(
        "kind", .word(IndicatorGroup.Kind.self), zh: "一级指标，每个目标下各一组",
        en: "The level-1 kind; each once in a goal"),
      .optional(
        "full", .number(.notNegative), zh: "分值小计", en: "The full score printed as a subtotal"),
      .optional(
        "deducted", .number(.notNegative), zh: "扣分小计", en: "The points lost, printed as a subtotal"),
      .optional("score", .number(.notNegative), zh: "得分小计", en: "The score printed as a subtotal"),
      .required("indicators", .list(of: indicator), zh: "三级指标", en: "The level-3 indicators"),
      .optional(
        "empty-rows", .list(.text), zh: "原表中留下的空行，按原文",
        en: "Rows of the form left empty, as printed"),
    ])

  static let indicator = Shape(
    zh: "三级指标", en: "A level-3 indicator",
    [
      .required(
        "id", .identifier, zh: "指标标识，报告内唯一", en: "The indicator's id, unique in the report"),
      .required("name", .text, zh: "指标名称", en: "The indicator's name"),
      .optional("same-as", .identifier, zh: "上年度所用的标识", en: "The id it had the year before"),
      .optional("class", .word(Indicator.Class.self), zh: "二级指标", en: "The level-2 class"),
      .optional("sign", .word(ComparisonSign.self), zh: "计算符号，按原文", en: "The sign as printed"),
      .optional(
        "direction", .word(Indicator.Direction.self), zh: "指标方向，没有印出计算符号时填写，默认为“higher”",
        en: "Which side of the target is good, where no sign is printed; higher unless given"),
    ] + measure("target", zh: "年度指标值", en: "The target")
      + measure("initial-target", zh: "年初指标值", en: "The target at the start of the year")
      + measure("actual", zh: "实际完成值", en: "The actual value") + [
        .optional(
          "approximation", .word(Approximation.self), zh: "实际值的约略说法",
          en: "How loosely the actual value is said"),
        .optional(
          "status", .word(ObservationStatus.self), zh: "实际值的可靠程度",
          en: "How far the actual value can be relied on"),
        .optional("unit", .text, zh: "计量单位；有数值时必填", en: "The unit; required with a number"),
        .optional(
          "actual-unit", .text, zh: "实际值另用的计量单位",
          en: "The unit of the actual value, where it is another"),
        .required("full", .number(.notNegative), zh: "分值", en: "The full score"),
        .optional("coefficient", .number(.notNegative), zh: "得分系数", en: "The scoring coefficient"),
        .optional("core", .flag, zh: "是否为核心指标", en: "Whether it is a core indicator"),
        .optional("deducted", .number(.notNegative), zh: "扣分", en: "The points lost"),
        .required("score", .number(.notNegative), zh: "得分", en: "The score"),
        .optional(
          "verified-score", .number(.notNegative), zh: "核查得分",
          en: "The score after another body's check"),
        .optional("reason", .text, zh: "扣分原因", en: "Why points were lost"),
        .optional("measure", .text, zh: "改进措施", en: "What is to be improved"),
        .optional("evidence", .list(of: evidence), zh: "佐证材料", en: "Supporting documents"),
        .optional("notes", .list(.text), zh: "编者注", en: "Editors' notes"),
      ],
    where: [
      .atMostOne(["sign", "direction"]),
      .each(measures.flatMap { [$0, "\($0)-from"] }, needs: "unit"),
    ]
      + measures.flatMap { (name: String) -> [Condition] in
        [
          .atMostOne([name, "\(name)-level", "\(name)-from"]),
          .each(["\(name)-from"], needs: "\(name)-to"),
          .each(["\(name)-to"], needs: "\(name)-from"),
        ]
      })

  private static let measures = ["target", "initial-target", "actual"]

  /// A number, a level in words or a range.
  private static func measure(_ name: String, zh: String, en: String) -> [Field] {
    [
      .optional(name, .number(.any), zh: "\(zh)，数值", en: "\(en), a number"),
      .optional("\(name)-level", .text, zh: "\(zh)，用文字表示", en: "\(en), a level in words"),
      .optional(
        "\(name)-from", .number(.any), zh: "\(zh)区间的下限", en: "\(en), the lower end of a range"),
      .optional(
        "\(name)-to", .number(.any), zh: "\(zh)区间的上限", en: "\(en), the upper end of a range"),
    ]
  }
}

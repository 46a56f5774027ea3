/// The tables of the form and the order of their columns.
///
/// The first of a table's columns are those of the official form; what only some provinces print, and
/// what only the record needs, stands to their right.
///
/// - Source: The whole-department form of Hubei and the national project form, as published.
enum FormLayout {
  static let factsName = "基本情况"
  static let budgetName = "预算执行"
  static let goalsName = "年度绩效目标"
  static let groupsName = "分值小计"
  static let indicatorsName = "绩效指标"
  static let measuresName = "改进措施"
  static let followUpsName = "上年措施落实"
  static let narrativeName = "报告文字"
  static let evidenceName = "佐证材料"
  static let withheldName = "不予公开"
  static let acknowledgementsName = "已知矛盾"

  /// The department's id, which no record holds.
  static let departmentKey = "department"
  /// The project's id, the name of its folder.
  static let projectKey = "project-id"

  /// What stands once in a report, by the path of its field.
  static let facts: [String] = [
    "year", "evaluation", "subject", "project.name", "project.code", "project.category",
    "project.nature", "project.duration", "project.competent-department",
    "project.implementing-unit", "title", "attachment-label", "place", "issuing-unit",
    "document-number", "index-number", "topic", "validity", "data-as-of", "drawn-up", "written",
    "approved", "issued",
    "valid-until", "total", "no-total", "grade", "reason", "measure", "budget.unit",
    "budget.basic", "budget.project", "budget.reason", "review.secrecy", "review.privacy",
    "review.trade-secret", "review.basis", "review.reviewer", "review.date", "review.taken-over",
    "scheme.id", "scheme.basis", "scheme.explanation", "verification.score",
    "verification.reviewer", "verification.date", "verification.opinion", "notes",
  ]

  /// Where the meaning of a field speaks of how a record is written.
  static let factTitles = [
    "year": "评价年度", "evaluation": "评价主体", "no-total": "报告没有印出总分",
    "scheme.explanation": "评分方案的说明；推断的方案必填",
    "review.taken-over": "转自此前已公开文本的说明；填写此项的，不填审查各项", "notes": "编者注，一项一行",
  ]

  /// Those of `facts` that nobody who fills in a form changes.
  static let lastingFacts: Set<String> = [
    "year", "evaluation", "subject", "project.name", "project.code", "project.category",
    "project.nature", "project.duration", "scheme.id", "scheme.basis", "budget.unit",
  ]

  /// The row for the whole, and one for each source of funds.
  static let budget = FormTable(
    name: budgetName, title: "预算执行情况", path: ["budget", "sources"],
    columns: [
      .init("kind", "资金来源", 24, lasting: true),
      .init("initial", "年初预算数", 16, .number(unit: nil)),
      .init("budget", "全年预算数（A）", 16, .number(unit: nil)),
      .init("executed", "全年执行数（B）", 16, .number(unit: nil)),
      .init("rate", "执行率（B/A，%）", 16, .number(unit: "%")),
      .init("full", "分值", 10, .number(unit: nil), lasting: true),
      .init("score", "得分", 10, .number(unit: nil)),
    ], spareRows: 5)

  /// What the first row of the budget says instead of a source.
  static let wholeBudget = "合计"

  static let goals = FormTable(
    name: goalsName, title: "年度绩效目标", path: ["goals"],
    columns: [
      .init("id", "目标标识", 20, lasting: true), .init("name", "目标名称", 30, lasting: true),
      .init("full", "分值", 10, .number(unit: nil), lasting: true),
      .init("expected", "预期目标", 50), .init("achieved", "实际完成情况", 50),
      .init("same-as", "上年度所用标识", 20),
    ], spareRows: 5)

  static let groups = FormTable(
    name: groupsName, title: "各目标一级指标的分值和得分小计", path: ["goals", "groups"],
    columns: [
      .init("goals.id", "目标标识", 20, .parent, lasting: true),
      .init("kind", "一级指标", 16, lasting: true),
      .init("full", "分值小计", 10, .number(unit: nil), lasting: true),
      .init("deducted", "扣分小计", 10, .number(unit: nil)),
      .init("score", "得分小计", 10, .number(unit: nil)),
      .init("empty-rows", "原表中留下的空行", 30, .texts),
    ], spareRows: 10)

  static let indicators = FormTable(
    name: indicatorsName, title: "绩效指标完成情况", path: ["goals", "groups", "indicators"],
    columns: [
      .init("goals.id", "目标标识", 18, .parent, lasting: true),
      .init("goals.name", "年度绩效目标", 20, .information, lasting: true),
      .init("goals.groups.kind", "一级指标", 12, .parent, lasting: true),
      .init("class", "二级指标", 14, lasting: true),
      .init("name", "三级指标", 30, lasting: true),
      .init("sign", "计算符号", 10, lasting: true),
      .init("target", "年度指标值", 14, .measure),
      .init("unit", "计量单位", 10, lasting: true),
      .init("actual", "实际完成值", 14, .measure),
      .init("full", "分值", 8, .number(unit: nil), lasting: true),
      .init("score", "得分", 8, .number(unit: nil)),
      .init("deducted", "扣分", 8, .number(unit: nil)),
      .init("reason", "偏差原因", 30), .init("measure", "改进措施", 30),
      .init("id", "指标标识", 24, lasting: true),
      .init("initial-target", "年初指标值", 14, .measure),
      .init("actual-unit", "实际值的计量单位", 12), .init("approximation", "约略说法", 12),
      .init("status", "可靠程度", 14), .init("direction", "指标方向", 14, lasting: true),
      .init("coefficient", "得分系数", 10, .number(unit: nil)),
      .init("core", "核心指标", 10, lasting: true),
      .init("verified-score", "核查得分", 10, .number(unit: nil)),
      .init("same-as", "上年度所用标识", 20), .init("notes", "编者注", 40, .texts),
    ], spareRows: 20)

  static let measures = FormTable(
    name: measuresName, title: "下一年度的改进措施", path: ["measures"],
    columns: [.init("id", "措施标识", 24, lasting: true), .init("text", "措施内容", 80)],
    spareRows: 10)

  static let followUps = FormTable(
    name: followUpsName, title: "上年度改进措施的落实情况", path: ["follow-ups"],
    columns: [
      .init("measure", "措施标识", 24, lasting: true),
      .init("question", "上年度提出的措施", 60, .information, lasting: true),
      .init("status", "落实状态", 14), .init("result", "落实结果", 60),
    ], spareRows: 10)

  /// A row for each heading and paragraph; `kind` says which it is.
  static let narrative = FormTable(
    name: narrativeName, title: "报告文字，按提纲的次序", path: ["sections"],
    columns: [
      .init("part", "提纲中的部分", 26, lasting: true),
      .init("kind", "标题或段落", 12, lasting: true), .init("text", "文字", 100),
    ]
      + ["total", "budget", "executed", "rate", "basic", "project"].map {
        .init("figures.\($0)", figureTitles[$0] ?? $0, 12, .number(unit: nil))
      } + [
        .init("notes", "编者注", 40, .texts),
        .init("question", "上年度的内容", 60, .information, lasting: true),
      ],
    spareRows: 40)

  private static let figureTitles = [
    "total": "所载总分", "budget": "所载预算数", "executed": "所载执行数", "rate": "所载执行率",
    "basic": "所载基本支出", "project": "所载项目支出",
  ]

  /// What a row of the narrative is: the heading of a part, a heading below it, or a paragraph.
  static let rowKinds = [partHeading, heading, paragraph]
  static let partHeading = "标题"
  static let heading = "小标题"
  static let paragraph = "段落"

  static let evidence = FormTable(
    name: evidenceName, title: "佐证材料", path: ["evidence"],
    columns: [
      .init("goals.groups.indicators.id", "指标标识（整份报告的不填）", 24, .parent),
      .init("title", "材料名称", 50), .init("date", "材料日期", 14), .init("address", "材料地址", 40),
      .init("file", "文件名", 24), .init("sha256", "文件的SHA-256值", 30),
    ], spareRows: 20)

  static let withheld = FormTable(
    name: withheldName, title: "不予公开的字段", path: ["withheld"],
    columns: [
      .init("field", "字段", 40), .init("reason", "不公开的原因", 16), .init("explanation", "依据", 60),
    ], spareRows: 10)

  static let acknowledgements = FormTable(
    name: acknowledgementsName, title: "对已知矛盾的说明（由编者填写）", path: ["acknowledgements"],
    columns: [
      .init("rule", "规则名称", 30), .init("field", "字段", 40), .init("values", "各处的值", 20, .texts),
      .init("explanation", "说明", 80),
    ], spareRows: 10)

  /// Every table, in the order of the sheets; the facts stand before them.
  static let tables = [
    budget, goals, indicators, groups, followUps, measures, narrative, evidence, withheld,
    acknowledgements,
  ]
}

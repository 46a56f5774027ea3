import Languages
import Records

// What stands once in a report, and the lists beside its goals and its outline.

extension Shape {
  static let project = Shape(
    zh: "项目", en: "The project",
    [
      .required("name", .text, zh: "项目名称", en: "The project's name"),
      .optional("code", .plainText, zh: "项目编码", en: "The project's code"),
      .optional("category", .word(Project.Category.self), zh: "项目类别", en: "The category"),
      .optional("nature", .word(Project.Nature.self), zh: "项目属性", en: "Continuing or new"),
      .optional("duration", .word(Project.Duration.self), zh: "项目类型", en: "How long it runs"),
      .optional("competent-department", .text, zh: "主管部门", en: "The competent department"),
      .optional("implementing-unit", .text, zh: "实施单位", en: "The implementing unit"),
    ])

  static let schemeReference = Shape(
    zh: "评分方案", en: "The scoring scheme",
    [
      .required("id", .identifier, zh: "方案标识，即方案的文件名", en: "The scheme's id, its file's name"),
      .required(
        "basis", .word(SchemeReference.Basis.self), zh: "方案的依据", en: "How the scheme is known"),
      .optional(
        "explanation", .text, zh: "说明；推断的方案必填", en: "An explanation; required where it is inferred"),
    ], where: [.word(of: "basis", is: "inferred", needs: "explanation")])

  static let verification = Shape(
    zh: "核查结果", en: "Another body's check",
    [
      .required("score", .number(.notNegative), zh: "核查得分", en: "The score after the check"),
      .required("reviewer", .text, zh: "核查单位或职务，不写姓名", en: "Who checked: a role, never a name"),
      .optional("date", .date, zh: "核查日期", en: "The day of the check"),
      .optional("opinion", .text, zh: "核查意见", en: "The opinion"),
    ])

  /// What a review that was made records.
  static let reviewedNames = [
    "secrecy", "privacy", "trade-secret", "basis", "reviewer", "date",
  ]

  static let review = Shape(
    zh: "公开前的审查", en: "The review before publication",
    [
      .optional(
        "secrecy", .word(Review.Reviewed.Result.self), zh: "保密审查结论",
        en: "The outcome for secrecy"),
      .optional(
        "privacy", .word(Review.Reviewed.Result.self), zh: "个人隐私审查结论",
        en: "The outcome for privacy"),
      .optional(
        "trade-secret", .word(Review.Reviewed.Result.self), zh: "商业秘密审查结论",
        en: "The outcome for trade secrets"),
      .optional("basis", .text, zh: "审查依据", en: "What the review went by"),
      .optional("reviewer", .text, zh: "审查人的职务，不写姓名", en: "Who reviewed: a role, never a name"),
      .optional("date", .date, zh: "审查日期", en: "The day of the review"),
      .optional(
        "taken-over", .text, zh: "转自此前已公开文本的说明，代替其余各项",
        en: "From where it was taken over unreviewed, instead of all the others"),
    ], where: [.alone("taken-over", insteadOf: reviewedNames)])

  static let withheld = Shape(
    zh: "不予公开的字段", en: "A field that isn't disclosed",
    [
      .required("field", .plainText, zh: "字段，如“total”", en: "The field, such as total"),
      .required("reason", .word(Withheld.Reason.self), zh: "不公开的原因", en: "Why it isn't disclosed"),
      .optional("explanation", .text, zh: "用文字说明依据", en: "The basis in words"),
    ])

  static let correction = Shape(
    zh: "更正或更新", en: "A change after publication",
    [
      .required("kind", .word(Correction.Kind.self), zh: "类型", en: "What kind of change"),
      .required("date", .date, zh: "公布更正的日期", en: "The day the change was published"),
      .required(
        "field", .plainText, zh: "所改的字段，如“indicators.trees.score”",
        en: "The field changed, such as indicators.trees.score"),
      .optional("old", .text, zh: "原公布的值；此前没有公布的不填", en: "The value as published, if any"),
      .optional("new", .text, zh: "现公布的值；不再公布的不填", en: "The value since then, if any"),
      .required("reason", .text, zh: "更正理由", en: "Why"),
      .required(
        "approved-by", .text, zh: "批准人的职务，不写姓名", en: "Who approved it: a role, never a name"),
    ])

  static let acknowledgement = Shape(
    zh: "对已知矛盾的说明", en: "A known contradiction",
    [
      .required("rule", .plainText, zh: "规则名称", en: "The rule's name"),
      .required(
        "field", .plainText, zh: "问题所在的字段，如“total”", en: "The finding's field, such as total"),
      .required(
        "values", .list(.plainText), zh: "问题所列的各个值，次序相同",
        en: "The very values of the finding, in its order"),
      .required("explanation", .text, zh: "对矛盾的说明", en: "What is to be made of it"),
    ])

  /// What `gazette import` found no field for.
  static let unplaced = Shape(
    zh: "导入时未归位的文字", en: "What an import couldn't place",
    [
      .required("place", .plainText, zh: "原文件中的位置", en: "Where it stands in the source"),
      .required("text", .plainText, zh: "原文", en: "The words"),
    ])

  static let improvementMeasure = Shape(
    zh: "改进措施", en: "A measure",
    [
      .required("id", .identifier, zh: "措施标识，报告内唯一", en: "The measure's id, unique in the report"),
      .required("text", .text, zh: "措施内容", en: "What is promised"),
    ])

  static let followUp = Shape(
    zh: "改进措施的落实情况", en: "What became of a measure",
    [
      .required("measure", .identifier, zh: "上年度措施的标识", en: "The id the measure had last year"),
      .required("status", .word(FollowUp.Status.self), zh: "落实状态", en: "How far it got"),
      .optional("result", .text, zh: "落实结果", en: "What came of it"),
    ])

  static let evidence = Shape(
    zh: "佐证材料", en: "A supporting document",
    [
      .required("title", .text, zh: "材料名称", en: "The document's title"),
      .optional("date", .date, zh: "材料日期", en: "The document's date"),
      .optional("address", .plainText, zh: "材料地址；未公开的不填", en: "Where it can be had, if anywhere"),
      .optional(
        "file", .attachmentName, zh: "部门files文件夹中的文件名",
        en: "The name of a file in the department's files folder"),
      .optional(
        "sha256", .digest, zh: "文件的SHA-256值，用于发现改动", en: "The file's SHA-256, to notice a change"),
    ], where: [.each(["sha256"], needs: "file")])

  static let section = Shape(
    zh: "报告提纲的一部分", en: "A part of the outline",
    [
      .required("part", .word(OutlinePart.self), zh: "提纲中的部分", en: "Which part it is"),
      .optional("heading", .text, zh: "原文标题", en: "The heading as printed"),
      .optional(
        "blocks", .list(of: block), zh: "标题之下的段落和小标题", en: "The paragraphs and headings below"),
      .optional(
        "figures", .mapping(figures), zh: "标题所载的数字，须见于标题",
        en: "What the heading states, figure by figure"),
      .optional("notes", .list(.text), zh: "对标题的编者注", en: "Editors' notes on the heading"),
    ])

  static let block = Shape(
    zh: "段落或小标题", en: "A paragraph or a heading",
    [
      .optional("text", .text, zh: "段落文字", en: "A paragraph's text"),
      .optional("heading", .text, zh: "小标题", en: "A heading"),
      .optional(
        "figures", .mapping(figures), zh: "文字所载的数字，须见于文字",
        en: "What the text states, figure by figure"),
      .optional("notes", .list(.text), zh: "编者注", en: "Editors' notes, such as on a misprint"),
    ], where: [.either("text", "heading")])

  static let figures = Shape(
    zh: "文字所载的数字", en: "Figures stated in a text",
    StatedFigure.Fact.allCases.map {
      .optional($0.rawValue, .number(.notNegative), zh: $0.meaning.zh, en: $0.meaning.en)
    })
}

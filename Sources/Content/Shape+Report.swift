import Records

extension Shape {
  /// A department's own file, beside department.yaml.
  static let report = Shape(
    zh: "部门整体绩效自评报告", en: "The evaluation of a whole department",
    reportFields(
      subject: .required(
        "subject", .word([Report.Subject.wholeDepartment]), zh: "评价对象", en: "What is evaluated"),
      project: .refused("project", .mapping(project), zh: "项目", en: "The project"),
      sections: .required(
        "sections", .list(of: section), zh: "报告提纲的各部分，按原文次序",
        en: "The parts of the official outline, in the order printed")),
    where: reportConditions)

  /// A file below projects/.
  static let projectReport = Shape(
    zh: "项目绩效自评报告", en: "The evaluation of a project",
    reportFields(
      subject: .required(
        "subject", .word([Report.Subject.project, .transfer]), zh: "评价对象",
        en: "What is evaluated"),
      project: .required("project", .mapping(project), zh: "项目", en: "The project"),
      sections: .optional(
        "sections", .list(of: section), zh: "报告提纲的各部分，按原文次序",
        en: "The parts of the official outline, in the order printed")),
    where: reportConditions)

  private static let reportConditions: [Condition] = [.flag("no-total", insteadOf: "total")]

  private static func reportFields(subject: Field, project: Field, sections: Field) -> [Field] {
    [
      .required(
        "year", .year, zh: "评价年度，与文件名一致", en: "The year evaluated, as the file's name says"),
      .required(
        "evaluation", .word(Report.Evaluation.self), zh: "评价主体，与文件名一致",
        en: "Who evaluates, as the file's name says"),
      subject, project,
    ] + publication + [
      .required("scheme", .mapping(schemeReference), zh: "评分方案", en: "The scoring scheme"),
      .optional("total", .number(.notNegative), zh: "报告所载总分", en: "The total score as printed"),
      .optional(
        "no-total", .flag, zh: "报告没有印出总分时写“true”，代替“total”",
        en: "true, instead of 'total', where no total is printed"),
      .optional("grade", .text, zh: "报告所载等级", en: "The grade as printed"),
      .optional(
        "verification", .mapping(verification), zh: "其他单位的核查结果",
        en: "What another body made of the self-evaluation"),
      .required("budget", .mapping(budget), zh: "预算执行情况", en: "The money"),
      .required("goals", .list(of: goal), zh: "年度绩效目标", en: "The annual goals"),
      .optional(
        "reason", .text, zh: "整份表的扣分原因", en: "Why points were lost, once for the form"),
      .optional(
        "measure", .text, zh: "整份表的改进措施", en: "What is to be improved, once for the form"),
      .optional(
        "measures", .list(of: improvementMeasure), zh: "下一年度的改进措施",
        en: "What is promised for next year"),
      .optional(
        "follow-ups", .list(of: followUp), zh: "上年度改进措施的落实情况",
        en: "What became of last year's measures"),
      sections,
      .optional("evidence", .list(of: evidence), zh: "佐证材料", en: "Supporting documents"),
      .required("review", .mapping(review), zh: "公开前的审查", en: "The review before publication"),
      .optional(
        "withheld", .list(of: withheld), zh: "不予公开的字段", en: "Fields that aren't disclosed"),
      .optional(
        "notes", .list(.text), zh: "对整份报告的编者注", en: "Editors' notes on the report as a whole"),
      .optional(
        "acknowledgements", .list(of: acknowledgement), zh: "已知的矛盾，作为数据说明公开",
        en: "Known contradictions, published as data notes"),
      .optional(
        "corrections", .list(of: correction), zh: "公开后的更正与更新，按先后次序，只增不删",
        en: "What was changed after publication, in order; the list only grows"),
      .refused(
        "unplaced", .list(of: unplaced), zh: "导入时未归位的文字", en: "What an import couldn't place"),
    ]
  }

  private static let publication: [Field] = [
    .required("title", .text, zh: "报告标题", en: "The report's title"),
    .optional(
      "attachment-label", .text, zh: "标题上方的附件标记，如“附件1”",
      en: "The label over the title, such as 附件1"),
    .optional(
      "place", .text, zh: "所属市县；报告没有写明的不填", en: "The city or county, where the report says"),
    .optional("issuing-unit", .text, zh: "发文机关", en: "The issuing body"),
    .optional("document-number", .plainText, zh: "文号", en: "The document's number"),
    .optional("index-number", .plainText, zh: "索引号", en: "The index number"),
    .optional("topic", .text, zh: "主题分类", en: "The topic it is filed under"),
    .optional(
      "validity", .word(Publication.Validity.self), zh: "有效性", en: "Whether it still holds"),
    .optional("data-as-of", .date, zh: "数据截止日期", en: "The day the data are of"),
    .optional("drawn-up", .date, zh: "成文日期", en: "The day the document was drawn up"),
    .optional("written", .date, zh: "填报日期", en: "The day the form was filled in"),
    .optional("approved", .date, zh: "批复日期", en: "The day of approval"),
    .optional("issued", .date, zh: "发布日期", en: "The day of issue"),
    .optional("valid-until", .date, zh: "有效期至", en: "The day it is valid until"),
    .optional(
      "show-from", .date, zh: "自该日起公开；此前网站上没有本报告的任何内容",
      en: "The day it is shown from; before it the site holds nothing of the report"),
  ]
}

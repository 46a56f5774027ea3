import Records

extension Shape {
  static let department = Shape(
    zh: "部门或单位", en: "A department or unit",
    [
      .required("name", .text, zh: "现用或最后使用的名称", en: "The present or last name"),
      .optional("description", .text, zh: "用一句话说明部门", en: "What it is, in one sentence"),
      .optional(
        "former-names", .list(of: formerName), zh: "曾用名称，由早到晚",
        en: "Names it had before, oldest first"),
      .optional(
        "events", .list(of: event), zh: "机构沿革，由早到晚",
        en: "How it came about and what became of it, oldest first"),
      .optional(
        "unpublished", .list(of: unpublished), zh: "未公开自评结果的年度",
        en: "Years whose evaluation isn't published"),
    ])

  static let formerName = Shape(
    zh: "曾用名称", en: "A former name",
    [
      .required("name", .text, zh: "曾用名称", en: "The former name"),
      .required("until", .date, zh: "使用该名称的最后一日", en: "The last day the name was in use"),
    ])

  static let event = Shape(
    zh: "机构变动", en: "A change of the organisation",
    [
      .required("kind", .word(Department.Event.Kind.self), zh: "变动方式", en: "What happened"),
      .required("date", .date, zh: "变动日期", en: "When it happened"),
      .required("from", .list(.identifier), zh: "变动前的部门", en: "The departments before"),
      .required("into", .list(.identifier), zh: "变动后的部门", en: "The departments after"),
      .optional("basis", .text, zh: "变动所依据的文件", en: "The document that ordered it"),
    ])

  static let unpublished = Shape(
    zh: "未公开的年度", en: "A year that isn't published",
    [
      .required("year", .year, zh: "年度", en: "The year"),
      .required("reason", .word(Withheld.Reason.self), zh: "不公开的原因", en: "Why it isn't published"),
      .required("explanation", .text, zh: "用文字说明原因", en: "The reason in words"),
    ])
}

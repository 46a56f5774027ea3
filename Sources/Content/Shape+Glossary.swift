extension Shape {
  static let glossary = Shape(
    zh: "术语表", en: "The glossary",
    [.required("terms", .list(of: term), zh: "术语，每项一条", en: "The terms, one an item")])

  static let term = Shape(
    zh: "一个术语", en: "A term",
    [
      .required("id", .identifier, zh: "标识，用于页面内的链接", en: "The id, which links on pages lead to"),
      .required(
        "term", .text, zh: "术语，正文中首次出现处链接到术语表",
        en: "The term, linked where a page first uses it"),
      .optional("abbreviation", .text, zh: "简称，同样链接", en: "The short form, linked as well"),
      .optional(
        "also", .list(.text), zh: "同一事物的其他名称，同样链接", en: "Other names for it, linked as well"),
      .required("definition", .text, zh: "含义", en: "What it means"),
      .optional(
        "source", .text, zh: "英文译名的来源；为本站自译时不填",
        en: "Where the English term comes from; left out where it is the site's own"),
    ])
}

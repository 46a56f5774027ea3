import Templates

/// What each part of the theme is tried with.
///
/// The values are those of a real page, so that a part never shows what no page gives; a part that
/// repeats inside a list gets the first item of it, as its layout would hand it on.
struct PartExample {
  /// Where the records come from.
  enum Source: Hashable {
    /// content/ itself.
    case content
    /// Two years of a department with everything a record can carry.
    case details
    /// Several years and departments, which can be compared.
    case years
    /// A report that was corrected after publication.
    case corrected
  }

  let part: String
  let source: Source
  /// Below the language, without `index.html`.
  let page: String
  /// The list whose first item the part is given; `groups/rows` is a list in the first item of one.
  var list: String?
  /// Given besides, for what no fixture has.
  var extra: [String: TemplateValue] = [:]
  /// What the part must print in Chinese; empty where it shows nothing here.
  let shows: [String]

  private static let brigade = "departments/urban-management-inspection-brigade/"
  private static let parks = "departments/parks/"

  static let all: [PartExample] = [
    PartExample(part: "head", source: .content, page: "", shows: ["<title>", "SiteName"]),
    PartExample(part: "links", source: .content, page: brigade, shows: ["canonical", "hreflang"]),
    PartExample(
      part: "body", source: .content, page: "search/", shows: ["view-large", "aria-current"]),
    PartExample(part: "foot", source: .content, page: "", shows: ["发布单位"]),
    PartExample(
      part: "breadcrumbs", source: .content, page: brigade + "2022/",
      shows: ["aria-current=\"page\""]),
    PartExample(
      part: "budget", source: .details, page: parks + "2023/", shows: ["当年财政拨款", "单位资金"]),
    PartExample(part: "budget", source: .content, page: brigade + "2022/", shows: ["callout"]),
    PartExample(
      part: "catalogue", source: .content, page: brigade + "2022/",
      shows: ["<dt>索引号</dt><dd><span class=\"missing\">未说明</span></dd>", "有效性"]),
    PartExample(
      part: "catalogue", source: .details, page: parks + "2023/",
      shows: ["<dt>发布日期</dt><dd><time datetime=\"2024-04-20\">2024-04-20</time></dd>"]),
    PartExample(
      part: "choices", source: .content, page: "", extra: choices, shows: ["hreflang=\"en\""]),
    PartExample(
      part: "comparison-row", source: .years, page: "compare/departments/parks/2022-2023/",
      list: "groups/rows", shows: ["<tr data-record=\"parks/20"]),
    PartExample(
      part: "corrected", source: .corrected, page: parks + "2023/", shows: ["callout corrected"]),
    PartExample(part: "corrected", source: .content, page: brigade + "2022/", shows: []),
    PartExample(
      part: "correction-list", source: .corrected, page: parks + "2023/",
      shows: ["98.5", "2024-05-02"]),
    PartExample(part: "data-notes", source: .content, page: brigade + "2022/", shows: ["<ol"]),
    PartExample(part: "difference", source: .content, page: brigade + "2022/", shows: ["1.13"]),
    PartExample(part: "difference", source: .details, page: parks + "2023/", shows: []),
    PartExample(
      part: "evidence", source: .details, page: parks + "2023/goals/parks/", shows: ["补植验收单"]),
    PartExample(part: "evidence", source: .content, page: brigade + "2022/", shows: []),
    PartExample(
      part: "goal-cards", source: .content, page: brigade + "2022/", shows: ["mark-missed"]),
    PartExample(
      part: "goal-history", source: .details, page: parks + "2023/goals/parks/",
      shows: ["<svg", "2022"]),
    PartExample(
      part: "indicator-list", source: .content, page: "indicators/", list: "initials",
      shows: ["class=\"entries\""]),
    PartExample(part: "lost-table", source: .content, page: brigade + "2022/", shows: ["<tbody>"]),
    PartExample(
      part: "lost-table", source: .details, page: parks + "2023/goals/safety/", shows: ["<p>"]),
    PartExample(
      part: "makeup", source: .content, page: brigade + "2022/", shows: ["<svg", "id=\"scheme\""]),
    PartExample(part: "mark-key", source: .content, page: "", shows: ["mark-untargeted"]),
    PartExample(
      part: "official-text", source: .content, page: brigade + "2022/",
      shows: ["<details", "4337.21"]),
    PartExample(
      part: "points-lost", source: .content, page: brigade + "2022/", shows: ["<svg", "<tbody>"]),
    PartExample(
      part: "report-downloads", source: .content, page: brigade + "2022/", shows: [".csv"]),
    PartExample(
      part: "report-hero", source: .content, page: brigade + "2022/", shows: ["91.87", "differs"]),
    PartExample(
      part: "report-table", source: .content, page: "years/2022/", shows: ["data-sort"]),
    PartExample(part: "search-form", source: .content, page: "", shows: ["role=\"search\""]),
    PartExample(
      part: "verified", source: .details, page: parks + "2023/", shows: ["补植数量已核实", "98.5"]),
    PartExample(part: "verified", source: .content, page: brigade + "2022/", shows: []),
    PartExample(part: "withheld", source: .content, page: brigade + "2022/", shows: []),
    PartExample(
      part: "withheld", source: .content, page: brigade + "2022/", extra: withheld,
      shows: ["<code>total</code>", "依据"]),
  ]

  private static let withheld: [String: TemplateValue] = [
    "has-withheld": .flag(true),
    "withheld": .list([
      .object([
        "field": .text("total"), "reason": .text("个人隐私"), "explanation": .text("依据"),
      ])
    ]),
  ]

  private static let choices: [String: TemplateValue] = [
    "choices": .list([
      .object([
        "lang": .text("en"), "href": .text("../en/"), "name": .text("English"),
        "site-name": .text("A site"), "description": .text("What it is."),
      ])
    ])
  ]
}

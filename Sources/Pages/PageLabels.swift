import Audit
import Languages
import Records
import Scoring
import SiteFiles
import Templates

/// What a page says of itself in its head, for the readers of government websites and for previews.
///
/// The site's name and the kind of a column are Chinese on every page: the one is the name the site
/// is registered under, the other a word of a fixed list. All else is in the page's language.
/// - Source: the label table of the page design rules annexed to 国办发〔2017〕47号; the Open Graph
///   protocol.
struct PageLabels {
  let context: PageContext
  let view: any PageView

  /// In the order of the table: of the site, of the column, of the content.
  var labels: [TemplateValue] { (site + column + article).map(\.value) }

  var graph: [TemplateValue] {
    let isArticle = report != nil
    let language = context.language
    let labels = [
      Label("og:title", view.title(in: context)),
      Label("og:type", isArticle ? "article" : "website"),
      Label("og:url", url(of: view.address)),
      Label("og:site_name", context.records.site.name.value[language]),
      Label("og:description", describing: view, in: context),
      Label("og:locale", language == .zh ? "zh_CN" : "en_US"),
    ]
    return labels.map(\.value)
  }

  private struct Label {
    let name: String
    let content: Sentence
    /// Whose figures the content states.
    let record: String?

    init(_ name: String, _ content: String) {
      self.name = name
      self.content = Sentence(content)
      record = nil
    }

    /// The description of a page.
    init(_ name: String, describing view: any PageView, in context: PageContext) {
      self.name = name
      content = view.description(in: context)
      record = view.record
    }

    var value: TemplateValue {
      .object([
        "name": .text(name), "content": .text(content.plain),
        "figures": content.spans.isEmpty ? .absent : .text(content.spans),
        "record": record.map(TemplateValue.text) ?? .absent,
      ])
    }
  }

  private var site: [Label] {
    let site = context.records.site
    var labels = [Label("SiteName", site.name.value.zh)]
    if let domain = site.labels.domain { labels.append(Label("SiteDomain", domain.value)) }
    if let code = site.labels.code { labels.append(Label("SiteIDCode", code.value)) }
    return labels
  }

  /// Of the page itself, or of the department's page that a report hangs from.
  private var column: [Label] {
    guard let kind = columnKind else { return [] }
    let parent: any PageView =
      report.flatMap { context.department($0.department) }.map(DepartmentPage.init(department:))
      ?? view
    let name = view.address == .home ? context.words("nav-home") : parent.title(in: context)
    return [
      Label("ColumnName", name),
      Label("ColumnDescription", describing: parent, in: context),
      Label("ColumnKeywords", context.words("label-keywords", ["name": name])),
      Label("ColumnType", kind),
    ]
  }

  private var article: [Label] {
    guard let report else { return [] }
    let publication = report.publication
    let department = context.departmentName(report.department)
    var labels = [Label("ArticleTitle", view.title(in: context))]
    // The record has a day and no time of day; none is made up.
    if let issued = publication.issued { labels.append(Label("PubDate", issued.value.text)) }
    // A page has one description, whatever the case of its name, so the label isn't stated again.
    return labels + [
      Label("ContentSource", publication.issuingUnit?.value[context.language] ?? department),
      Label("Keywords", context.words("label-keywords", ["name": department])),
      Label("Url", url(of: view.address)),
    ]
  }

  /// The report that the page is, or is a part of.
  private var report: Report? {
    switch view.address {
    case .report(let id), .goal(let id, _), .form(let id):
      context.records.reports.first { $0.scored.report.id == id }?.scored.report
    case .languageChoice, .home, .year, .department, .data, .indicators, .status, .map,
      .accessibility, .search, .browse, .checks, .standing, .notFound, .compare, .compareYears,
      .compareDepartments, .glossary, .corrections, .retired:
      nil
    }
  }

  /// A word of the table's list; `nil` for what is no column.
  private var columnKind: String? {
    switch view.address {
    case .languageChoice, .notFound, .retired: nil
    case .home: "首页"
    case .year, .department, .report, .goal, .form, .indicators, .status, .checks, .search, .browse,
      .compare, .compareYears, .compareDepartments, .corrections:
      "数据发布"
    case .data: "数据开放"
    case .map: "信息公开目录"
    case .accessibility, .standing, .glossary: "概况信息"
    }
  }

  private func url(of address: Address) -> String {
    context.settings.baseURL.text + address.path(in: context.language).address
  }
}

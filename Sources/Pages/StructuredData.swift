import Audit
import Downloads
import JSONTree
import Languages
import Records
import Scoring
import SiteFiles

/// What a page is, for machines: JSON-LD with the vocabulary of schema.org.
///
/// It holds no figure of a record, since nothing could prove it there.
struct StructuredData {
  let context: PageContext
  let view: any PageView

  /// `nil` for a page that says nothing of the kind.
  var text: String? {
    let value: JSONValue
    switch view.address {
    case .home: value = object("WebSite", webSite, isOutermost: true)
    case .data: value = object("Dataset", dataset, isOutermost: true)
    case .report:
      value = .object([
        .init("@context", .string("https://schema.org")),
        .init("@graph", .array([object("Report", report), object("BreadcrumbList", breadcrumbs)])),
      ])
    case .languageChoice, .year, .department, .goal, .form, .indicators, .status, .map,
      .accessibility, .search, .browse, .checks, .standing, .notFound, .compare, .compareYears,
      .compareDepartments, .glossary, .corrections, .retired:
      return nil
    }
    return String(decoding: value.bytes(), as: UTF8.self)
  }

  private var language: Language { context.language }
  private var site: Site { context.records.site }

  private func object(
    _ type: String, _ members: [JSONValue.Member], isOutermost: Bool = false
  ) -> JSONValue {
    let vocabulary = JSONValue.Member("@context", .string("https://schema.org"))
    return .object(
      (isOutermost ? [vocabulary] : []) + [.init("@type", .string(type))] + members)
  }

  /// What every kind has: a name, an address and a language.
  private var common: [JSONValue.Member] {
    [
      .init("name", .string(view.title(in: context))),
      .init("url", .string(url(of: view.address))),
      .init("inLanguage", .string(language.tag)),
    ]
  }

  private var webSite: [JSONValue.Member] {
    common + [
      .init("description", .string(site.description.value[language])),
      .init("publisher", publisher),
    ]
  }

  private var dataset: [JSONValue.Member] {
    let files =
      [("records.json", "application/json")]
      + RecordTables(context.records).all.map { ("\($0.name).csv", "text/csv") }
    return common + [
      .init("description", .string(view.description(in: context).plain)),
      .init("publisher", publisher),
      .init("dateModified", .string(context.settings.date.text)),
      .init(
        "distribution",
        .array(
          files.map { name, type in
            object(
              "DataDownload",
              [
                .init("encodingFormat", .string(type)),
                .init("contentUrl", .string(context.settings.baseURL.text + "data/" + name)),
              ])
          })),
    ]
  }

  private var report: [JSONValue.Member] {
    guard case .report(let id) = view.address,
      let report = context.records.reports.first(where: { $0.scored.report.id == id })?.scored
        .report
    else { return common }
    let publication = report.publication
    let issuer = publication.issuingUnit.map { organization($0.value[language]) }
    var members = common
    members += [
      .init("headline", .string(publication.title.value[language])),
      .init("author", organization(context.departmentName(report.department))),
      .init("publisher", issuer ?? publisher),
      .init("isPartOf", .string(url(of: .home))),
    ]
    if let issued = publication.issued?.value {
      members.append(.init("datePublished", .string(issued.text)))
    }
    if let number = publication.indexNumber?.value {
      members.append(.init("identifier", .string(number)))
    }
    return members
  }

  private var breadcrumbs: [JSONValue.Member] {
    let steps = view.breadcrumbs(in: context).enumerated().map { index, crumb in
      object(
        "ListItem",
        [
          .init("position", .integer(index + 1)), .init("name", .string(crumb.label)),
          .init("item", .string(url(of: crumb.address ?? view.address))),
        ])
    }
    return [.init("itemListElement", .array(steps))]
  }

  private var publisher: JSONValue { organization(site.publisher.value[language]) }

  private func organization(_ name: String) -> JSONValue {
    object("Organization", [.init("name", .string(name))])
  }

  private func url(of address: Address) -> String {
    context.settings.baseURL.text + address.path(in: language).address
  }
}

import Audit
import Languages
import Ledger
import Records
import Scoring
import Templates

/// `/zh/map/`: every page of the site in the order of the house.
struct MapPage: PageView {
  let address = Address.map
  let template = "map"

  func title(in context: PageContext) -> String { context.words("nav-map") }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence("map-description")
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let words = context.words
    var general: [(String, Address)] = [
      (words("nav-home"), .home), (words("nav-indicators"), .indicators),
      (words("nav-compare"), .compare),
      (words("nav-status"), .status), (words("nav-corrections"), .corrections),
      (words("nav-data"), .data), (words("nav-checks"), .checks),
      (words("nav-search"), .search), (words("nav-accessibility"), .accessibility),
    ]
    if context.hasGlossary { general.append((words("nav-glossary"), .glossary)) }
    return [
      "general": .list(
        (general.map { link($0.0, $0.1, in: context) })
          + context.records.pages.map {
            link($0.title.value[context.language], .standing($0.id.value), in: context)
          }),
      "browse": .list(
        Browse.all(years: context.years).map {
          link(BrowseLinks.title(of: $0, in: context), .browse($0), in: context)
        }),
      "comparisons": .list(comparisons(in: context)),
      "years": .list(
        context.years.map {
          link(words("year-title", ["year": $0.text]), .year($0), in: context)
        }),
      "departments": .list(context.records.departments.map { department($0, in: context) }),
    ]
  }

  private func link(_ label: String, _ address: Address, in context: PageContext) -> TemplateValue {
    .object(["label": .text(label), "href": .text(context.link(to: address))])
  }

  private func comparisons(in context: PageContext) -> [TemplateValue] {
    let found = ComparedReports(context.records)
    let pages: [any PageView] =
      found.years.map(CompareDepartmentsPage.init(year:))
      + found.pairs.map(CompareYearsPage.init(years:))
    return pages.map { link($0.title(in: context), $0.address, in: context) }
  }

  private func department(_ department: Department, in context: PageContext) -> TemplateValue {
    let id = department.id.value
    let reports = context.records.reports.filter { $0.scored.report.department == id }
    return .object([
      "label": context.text(department.name),
      "href": .text(context.link(to: .department(id))),
      "reports": .list(
        reports.map { audited in
          let report = audited.scored.report
          return .object([
            "label": .text(context.reportTitle(report)),
            "href": .text(context.link(to: .report(report.id))),
            "pages": .list(
              report.goals.map {
                link($0.name.value[context.language], .goal(report.id, $0.id.value), in: context)
              } + [link(context.words("form-title"), .form(report.id), in: context)]),
          ])
        }),
    ])
  }
}

import Audit
import Languages
import Ledger
import Records
import Templates

/// `/zh/`: what the site is, the latest year's key figures, the ways in.
struct HomePage: PageView {
  let address = Address.home
  let template = "home"

  func title(in context: PageContext) -> String {
    context.records.site.name.value[context.language]
  }

  func description(in context: PageContext) -> Sentence {
    Sentence(context.records.site.description.value[context.language])
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] { [] }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let latest = context.years.first
    return [
      "latest-year": latest.map { latest in
        .object([
          "year": .text(latest.text),
          "href": .text(context.link(to: .year(latest))),
          "reports": .list(
            context.reports(of: latest).map { ReportSummary(context, $0).value }),
        ])
      } ?? .absent,
      "years": .list(
        context.years.map { year in
          .object([
            "year": .text(year.text),
            "href": .text(context.link(to: .year(year))),
            "count": YearPage.reportCount(of: year, in: context).value,
          ])
        }),
      "departments": .list(
        context.records.departments.map { department in
          .object([
            "name": context.text(department.name),
            "href": .text(context.link(to: .department(department.id.value))),
          ])
        }),
      "latest-reports": LatestReports(context: context).value,
      "search": SearchPage.form(in: context),
    ]
  }
}

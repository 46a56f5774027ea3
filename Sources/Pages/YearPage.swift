import Audit
import Records
import Templates

/// `/zh/years/2022/`: every report of a year.
struct YearPage: PageView {
  let year: Year

  var address: Address { .year(year) }
  let template = "year"

  func title(in context: PageContext) -> String {
    context.words("year-title", ["year": year.text])
  }

  func description(in context: PageContext) -> String {
    context.words("year-description", ["year": year.text])
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let reports = context.reports(of: year)
    return [
      "year": .text(year.text),
      "count": .text(context.words.plural("count-reports", count: reports.count)),
      "reports": .list(reports.map { ReportSummary(context, $0).value }),
      "other-years": .list(
        context.years.filter { $0 != year }.map { other in
          .object(["year": .text(other.text), "href": .text(context.link(to: .year(other)))])
        }),
    ]
  }
}

import Audit
import Ledger
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

  func description(in context: PageContext) -> Sentence {
    Sentence(context.words("year-description", ["year": year.text]))
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  /// '12 reports', a figure of the site.
  static func reportCount(of year: Year, in context: PageContext) -> Sentence {
    let count = context.reports(of: year).count
    return context.words.sentence(
      plural: "count-reports", context.count(count, .reportCount(in: year)), number: count)
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let reports = context.reports(of: year)
    return [
      "year": .text(year.text),
      "count": Self.reportCount(of: year, in: context).value,
      "reports": .list(reports.map { ReportSummary(context, $0).value }),
      "other-years": .list(
        context.years.filter { $0 != year }.map { other in
          .object(["year": .text(other.text), "href": .text(context.link(to: .year(other)))])
        }),
    ]
  }
}

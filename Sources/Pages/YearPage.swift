import Audit
import Ledger
import Records
import Scoring
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
    let reports = reports(in: context)
    let spread = ScoreSpread(context: context, year: year, reports: reports)
    return [
      "year": .text(year.text),
      "count": Self.reportCount(of: year, in: context).value,
      "reports": .list(reports.map { ReportSummary(context, $0).value }),
      "caption": .text(
        context.words(
          "year-caption", ["year": year.text, "order": context.words("year-order")])),
      "sorted": .flag(true),
      "sort-script": context.asset("sort.js").map(TemplateValue.text) ?? .absent,
      "completeness": completeness(in: context).value,
      "compare-href": context.hasComparison(in: year)
        ? .text(context.link(to: .compareDepartments(year))) : .absent,
      "status-href": .text(context.link(to: .status)),
      "other-years": .list(
        context.years.filter { $0 != year }.map { other in
          .object(["year": .text(other.text), "href": .text(context.link(to: .year(other)))])
        }),
    ].merging(spread.values) { _, new in new }
  }

  func charts(in context: PageContext) -> [ChartFigure] {
    let spread = ScoreSpread(context: context, year: year, reports: reports(in: context))
    return spread.chart.map { [$0] } ?? []
  }

  /// By name, as the table has them.
  private func reports(in context: PageContext) -> [AuditedReport] {
    NameOrder(language: context.language).sorted(context.reports(of: year)) {
      context.subjectName(of: $0.scored.report)
    }
  }

  /// How many of the departments published their evaluation of the year.
  private func completeness(in context: PageContext) -> Sentence {
    let published = context.reports(of: year).map(\.scored.report).count {
      $0.project == nil && $0.evaluation.value == .unitSelf
    }
    let count = { (key: String, number: Int, name: FieldPath) in
      context.words.sentence(plural: key, context.count(number, name), number: number)
    }
    return context.words.sentence(
      "completeness-sentence",
      [
        "total": count("count-departments", context.records.departments.count, .departmentCount),
        "published": count("count-departments-published", published, .publishedCount(in: year)),
        "year": Sentence(year.text),
      ])
  }
}

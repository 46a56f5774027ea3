import Audit
import Languages
import Records
import Scoring
import Templates

/// `/zh/departments/<id>/`: a department over the years, newest first.
struct DepartmentPage: PageView {
  let department: Department

  var address: Address { .department(department.id.value) }
  let template = "department"

  func title(in context: PageContext) -> String { department.name.value[context.language] }

  func description(in context: PageContext) -> Sentence {
    Sentence(context.words("department-description", ["department": title(in: context)]))
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let reports = context.reports(of: department.id.value).sorted(by: isShownBefore)
    let whole = reports.first { $0.scored.report.project == nil } ?? reports.first
    var content: [String: TemplateValue] = [
      "about": department.description.map(context.text) ?? .absent,
      "reports": .list(reports.map { ReportSummary(context, $0).value }),
      "goals": .list(whole.map { goals(of: $0, in: context) } ?? []),
      "goals-year": whole.map { .text($0.scored.report.year.value.text) } ?? .absent,
      "caption": .text(context.words("department-caption")),
      "sorted": .flag(false),
      "comparisons": .list(
        context.comparedYears(of: department.id.value).reversed().map { pair in
          .object([
            "label": .text(CompareYearsPage(years: pair).label(in: context)),
            "href": .text(context.link(to: pair.address)),
          ])
        }),
    ]
    content.merge(trend(in: context).values) { _, new in new }
    content.merge(Lineage(context: context, department: department).values) { _, new in new }
    return content
  }

  func charts(in context: PageContext) -> [ChartFigure] { trend(in: context).charts }

  private func trend(in context: PageContext) -> DepartmentTrend {
    DepartmentTrend(context: context, series: context.series(of: department.id.value))
  }

  /// The newest year first; within a year as the ids stand, the whole department before projects.
  private func isShownBefore(_ left: AuditedReport, _ right: AuditedReport) -> Bool {
    let (left, right) = (left.scored.report.id, right.scored.report.id)
    return left.year == right.year ? left < right : left.year > right.year
  }

  private func goals(of report: AuditedReport, in context: PageContext) -> [TemplateValue] {
    report.scored.report.goals.map { GoalSummary(context, report, $0).value }
  }
}

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

  func description(in context: PageContext) -> String {
    context.words("department-description", ["department": title(in: context)])
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let reports = context.records.reports
      .filter { $0.scored.report.department == department.id.value }
      .sorted { $0.scored.report.year.value > $1.scored.report.year.value }
    return [
      "about": department.description.map(context.text) ?? .absent,
      "reports": .list(reports.map { ReportSummary(context, $0).value }),
      "goals": .list(reports.first.map { goals(of: $0, in: context) } ?? []),
      "goals-year": reports.first.map { .text($0.scored.report.year.value.text) } ?? .absent,
    ]
  }

  private func goals(of report: AuditedReport, in context: PageContext) -> [TemplateValue] {
    report.scored.report.goals.map { GoalSummary(context, report, $0).value }
  }
}

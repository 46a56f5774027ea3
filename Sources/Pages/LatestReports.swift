import Audit
import Languages
import Records
import Scoring
import Templates

/// The reports published last, and what moved in each since the year before.
struct LatestReports {
  let context: PageContext

  /// More would be a list of all, which the years have.
  private static let most = 5

  var value: TemplateValue {
    let order = NameOrder(language: context.language)
    let reports = order.sorted(context.records.reports) {
      context.subjectName(of: $0.scored.report)
    }
    let newest = reports.enumerated().sorted { left, right in
      let (own, other) = (Self.day(of: left.element), Self.day(of: right.element))
      return own == other ? left.offset < right.offset : own > other
    }
    return .list(newest.prefix(Self.most).map { line(for: $0.element) })
  }

  /// The day of issue; a report that states none counts as the first day after its year.
  private static func day(of audited: AuditedReport) -> (Int, Int, Int) {
    let report = audited.scored.report
    guard let issued = report.publication.issued?.value else {
      return (report.year.value.number + 1, 1, 1)
    }
    return (issued.year, issued.month, issued.day)
  }

  private func line(for audited: AuditedReport) -> TemplateValue {
    let report = audited.scored.report
    return .object([
      "title": .text(context.reportTitle(report)),
      "href": .text(context.link(to: .report(report.id))),
      "issued": report.publication.issued.map {
        .text(context.words("home-change-issued", ["date": $0.value.text]))
      } ?? .absent,
      "moved": moved(in: report).map(TemplateValue.text) ?? .absent,
    ])
  }

  private func moved(in report: Report) -> String? {
    let id = report.id
    let series = context.series(of: id.department, project: id.project, by: id.evaluation)
    guard let earlier = series.last(where: { $0.scored.report.year.value < id.year })?.scored.report
    else { return nil }
    let counts = Goalposts(of: report, since: earlier).counts.map { $0[context.language] }
    let year = earlier.year.value.text
    guard !counts.isEmpty else { return context.words("home-change-none", ["year": year]) }
    return context.words(
      "home-change-moved",
      [
        "year": year,
        "changes": counts.joined(separator: context.words("enumeration-separator")),
      ])
  }
}

import Audit
import Records
import Scoring

/// What became of a department's report for a year.
struct PublicationStatus {
  enum Kind: String, CaseIterable {
    case published
    /// Later than the scheme allows after the final accounts were approved.
    case late
    /// The department says that it doesn't publish the year, and why.
    case withheld
    /// The year has just ended.
    case due
    case missing
  }

  /// `nil` before the department's first year.
  let kind: Kind?
  let report: ReportID?
  let withheld: Department.Unpublished?

  /// From the first year recorded to the last one that has ended, oldest first.
  static func years(of context: PageContext) -> [Year] {
    let recorded = context.years
    guard let first = recorded.last, let last = recorded.first else { return [] }
    let end = max(last.number, context.settings.date.year - 1)
    return (first.number...end).compactMap { Year(String($0)) }
  }

  init(_ department: Department, _ year: Year, in context: PageContext) {
    let id = department.id.value
    let own = context.records.reports.filter {
      $0.scored.report.department == id && $0.scored.report.project == nil
        && $0.scored.report.evaluation.value == .unitSelf
    }
    let found = own.first { $0.scored.report.year.value == year }
    report = found?.scored.report.id
    withheld = department.unpublished.first { $0.year.value == year }
    let first = (own.map(\.scored.report.year.value) + department.unpublished.map(\.year.value))
      .min()
    if let found {
      kind = Self.isLate(found.scored) ? .late : .published
    } else if withheld != nil {
      kind = .withheld
    } else if let first, first < year {
      kind = year.number == context.settings.date.year - 1 ? .due : .missing
    } else {
      kind = nil
    }
  }

  private static func isLate(_ scored: ScoredReport) -> Bool {
    guard let days = scored.scheme.deadlineDays,
      let approved = scored.report.publication.approved?.value,
      let issued = scored.report.publication.issued?.value
    else { return false }
    return issued.days(since: approved) > days
  }
}

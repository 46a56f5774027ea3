import Audit
import Languages
import Records
import Scoring

extension PageContext {
  /// Every report of a department and its projects: by year, the whole department first.
  func reports(of department: Identifier) -> ArraySlice<AuditedReport> {
    // Sorted by id, so that a department's reports stand together.
    var (low, high) = (0, records.reports.count)
    while low < high {
      let middle = (low + high) / 2
      if records.reports[middle].scored.report.department < department {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return records.reports[low...].prefix { $0.scored.report.department == department }
  }

  /// The evaluations of one subject by one body, oldest first.
  func series(
    of department: Identifier, project: Identifier? = nil,
    by evaluation: Report.Evaluation = .unitSelf
  ) -> [AuditedReport] {
    reports(of: department).filter {
      $0.scored.report.project?.id == project && $0.scored.report.evaluation.value == evaluation
    }
  }

  /// The years from the first report to the last, those without a report among them.
  func years(of series: [AuditedReport]) -> [Year] {
    guard let first = series.first?.scored.report.year.value.number,
      let last = series.last?.scored.report.year.value.number, first <= last
    else { return [] }
    return (first...last).compactMap { Year(String($0)) }
  }
}

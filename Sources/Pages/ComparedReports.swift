import Audit
import Records
import Scoring

/// Every comparison a site has.
///
/// One for each year with two departments, one for each report that has another of its department
/// before it: their number grows as the reports' does.
struct ComparedReports {
  /// Newest first.
  let years: [Year]
  /// By department, oldest first.
  let pairs: [ComparedYears]

  init(_ records: AuditedRecords) {
    let reports = records.reports.filter(\.isWholeSelfEvaluation)
    years = Dictionary(grouping: reports, by: \.scored.report.year.value)
      .filter { $0.value.count > 1 }.map(\.key).sorted(by: >)
    // Sorted by department, then year.
    pairs = zip(reports, reports.dropFirst()).compactMap { earlier, later in
      earlier.scored.report.department == later.scored.report.department
        ? ComparedYears(earlier: earlier, later: later) : nil
    }
  }
}

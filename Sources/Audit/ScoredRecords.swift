package import Records
package import Scoring

/// All reports with their scores, to be looked up by what they evaluate.
package struct ScoredRecords: Sendable {
  /// Sorted by id.
  package let reports: [ScoredReport]
  private let byID: [ReportID: Int]
  /// The paragraphs of all reports, by the words they share.
  let passages: PassageIndex

  /// The same for any number of `jobs`.
  package init(_ reports: [ScoredReport], jobs: Int = 1) {
    self.reports = reports
    var byID: [ReportID: Int] = [:]
    for (index, report) in reports.enumerated() { byID[report.report.id] = index }
    self.byID = byID
    self.passages = PassageIndex(reports, jobs: jobs)
  }

  package subscript(id: ReportID) -> ScoredReport? {
    byID[id].map { reports[$0] }
  }

  /// The position among `reports`.
  func position(of report: ScoredReport) -> Int? { byID[report.report.id] }

  /// The evaluation of the same subject by the same body in the year before.
  package func yearBefore(_ report: ScoredReport) -> ScoredReport? {
    let id = report.report.id
    guard let year = Year(String(id.year.number - 1)) else { return nil }
    return self[
      ReportID(
        department: id.department, project: id.project, year: year, evaluation: id.evaluation)]
  }

  /// The units' own evaluations of the projects of a department in a year, sorted by project.
  package func projects(of department: Identifier, in year: Year) -> [ScoredReport] {
    let whole = ReportID(department: department, project: nil, year: year, evaluation: .unitSelf)
    // Sorted by id, so that a department's year stands together.
    var (low, high) = (0, reports.count)
    while low < high {
      let middle = (low + high) / 2
      if reports[middle].report.id < whole { low = middle + 1 } else { high = middle }
    }
    return reports[low...]
      .prefix { $0.report.department == department && $0.report.year.value == year }
      .filter { $0.report.project != nil && $0.report.evaluation.value == .unitSelf }
  }
}

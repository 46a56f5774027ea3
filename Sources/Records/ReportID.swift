/// Which evaluation a report is: of which department or project, of which year, by whom.
package struct ReportID: Hashable, Sendable, Comparable {
  package let department: Identifier
  /// `nil` for the department as a whole.
  package let project: Identifier?
  package let year: Year
  package let evaluation: Report.Evaluation

  package init(
    department: Identifier, project: Identifier?, year: Year, evaluation: Report.Evaluation
  ) {
    self.department = department
    self.project = project
    self.year = year
    self.evaluation = evaluation
  }

  /// `parks/2023`, `parks/2023/projects/playgrounds`, `parks/2023/finance`.
  package var text: String {
    var text = "\(department.text)/\(year.text)"
    if let project { text += "/projects/\(project.text)" }
    if evaluation != .unitSelf { text += "/\(evaluation.rawValue)" }
    return text
  }

  /// By department, year, project (the whole department first), then who evaluates.
  package static func < (left: ReportID, right: ReportID) -> Bool {
    if left.department != right.department { return left.department < right.department }
    if left.year != right.year { return left.year < right.year }
    if left.project?.text != right.project?.text {
      return (left.project?.text ?? "").utf8.lexicographicallyPrecedes(
        (right.project?.text ?? "").utf8)
    }
    return left.evaluation.rank < right.evaluation.rank
  }
}

extension Report.Evaluation {
  fileprivate var rank: Int {
    switch self {
    case .unitSelf: 0
    case .departmental: 1
    case .finance: 2
    }
  }
}

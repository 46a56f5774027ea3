import Records
import Scoring
import Testing

@testable import Audit

extension RecordSample {
  /// The report of 2022, once `twoYears` put it there.
  static let earlier = "departments/parks/2022.yaml"

  /// The sample with the same report for 2022.
  static func twoYears() throws -> RecordSample { try RecordSample().addingYear("2022") }

  /// What moved between 2022 and 2023.
  func goalposts() throws -> Goalposts {
    let records = try records()
    let later = try #require(records.reports.first { $0.report.year.value.text == "2023" })
    let earlier = try #require(records.yearBefore(later))
    return Goalposts(of: later.report, since: earlier.report)
  }
}

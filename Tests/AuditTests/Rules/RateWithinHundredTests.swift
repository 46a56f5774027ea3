import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule rate-within-hundred")
struct RateWithinHundredTests {
  private let rule = RateWithinHundred()

  @Test("Rates up to 100% pass", arguments: ["96.5", "100", "100.000000", "0", "-1"])
  func passing(actual: String) throws {
    let sample = try RecordSample().with("actual: 96.5", "actual: \(actual)")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test(
    "A rate above 100% is a warning at the actual value",
    arguments: ["100.000001", "196.5", "999999999999999"])
  func above(actual: String) throws {
    let sample = try RecordSample().with("actual: 96.5", "actual: \(actual)")
    let expected = RecordFinding(
      rule: "rate-within-hundred", severity: .warning,
      summary: Bilingual(
        zh: "“草坪完好率”的实际值“\(actual)%”超过100%，请核对",
        en: "'Lawns in good condition' reached '\(actual)%', more than 100%; check the value"),
      field: "indicators.lawns.actual", values: [actual, "100"],
      place: try sample.place("\(actual)\n"), notes: [])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Growth and completion can exceed 100%", arguments: ["游客增长率", "任务完成率", "亩产提高率"])
  func unbounded(name: String) throws {
    let sample = try RecordSample().with("name: 草坪完好率", "name: \(name)")
      .with("actual: 96.5", "actual: 120")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("The report of 2022 has no rate above 100%")
  func realReport() throws {
    #expect(try RecordSample.withRealReport().findings(of: rule, year: "2022") == [])
  }
}

import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule sources-equal-total")
struct SourcesEqualTotalTests {
  private let rule = SourcesEqualTotal()

  private func sample(_ fiscal: String, _ unit: String) throws -> RecordSample {
    try RecordSample().with(
      "  project: 75\ngoals:",
      "  project: 75\n  sources:\n    - { kind: fiscal\(fiscal) }\n    - { kind: unit\(unit) }\ngoals:"
    )
  }

  @Test("Rows that add up pass, and so do no rows")
  func adding() throws {
    #expect(try RecordSample().findings(of: rule) == [])
    let sample = try sample(", budget: 180.5, executed: 195", ", budget: 19.50, executed: 0")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("A column with a blank in it isn't judged")
  func blank() throws {
    #expect(try sample(", budget: 1", "").findings(of: rule) == [])
  }

  @Test(
    "Rows that don't add up are an error at the total",
    arguments: [("90", "0", "90"), ("999999999999999", "999999999999999", "1999999999999998")])
  func breach(fiscal: String, unit: String, sum: String) throws {
    let sample = try sample(", budget: \(fiscal)", ", budget: \(unit)")
    let expected = RecordFinding(
      rule: "sources-equal-total", severity: .error,
      summary: Bilingual(
        zh: "预算数总额公布为200万元，各资金来源之和为\(sum)万元",
        en: """
          Budget is stated as 200 in all, but the sources of funds add up to \(sum) (amounts in \
          10,000 yuan)
          """),
      field: "budget.sources.budget", values: ["200", sum],
      place: try sample.place("200\n  executed"),
      notes: [])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("A total of 0 against rows of 90 is found in each column that states it")
  func zero() throws {
    let sample = try sample(", initial: 90, executed: 90", ", initial: 0, executed: 0")
      .with("  budget: 200\n  executed: 195", "  initial: 0\n  budget: 200\n  executed: 0")
    #expect(
      try sample.findings(of: rule).map(\.field.text) == [
        "budget.sources.initial", "budget.sources.executed",
      ])
  }

  @Test("A withheld total isn't judged")
  func withheld() throws {
    let sample = try sample(", budget: 90", ", budget: 0")
      .with("review:", "withheld:\n  - { field: budget.sources.budget, reason: pending }\nreview:")
    #expect(try sample.findings(of: rule) == [])
  }
}

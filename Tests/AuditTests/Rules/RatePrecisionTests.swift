import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule rate-precision")
struct RatePrecisionTests {
  private let rule = RatePrecision()

  @Test(
    "A rate with the scheme's decimals, one that loses nothing and a wrong one pass",
    arguments: ["97.50", "97.5", "97.500000", "97", "0", "999999999999999"])
  func passing(rate: String) throws {
    let sample = try RecordSample().with("rate: 97.50", "rate: \(rate)")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("No budget has no rate to hold it against")
  func noBudget() throws {
    #expect(try RecordSample().with("  budget: 200\n", "  budget: 0\n").findings(of: rule) == [])
  }

  @Test("A rate rounded too early is noted at the rate")
  func rounded() throws {
    let sample = try RecordSample().with("rate: 97.50", "rate: 98")
    let expected = RecordFinding(
      rule: "rate-precision", severity: .info,
      summary: Bilingual(
        zh: "公布的执行率98%有0位小数，按计分办法取2位小数应为97.50%",
        en: "Execution rate 98% has no decimals; with the 2 of the scheme it is 97.50%"),
      field: "budget.rate", values: ["98", "97.50"], place: try sample.place("98\n"), notes: [])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("The report of 2022 states 99.4% for 99.37%")
  func realReport() throws {
    let found = try RecordSample.withRealReport().findings(of: rule, year: "2022")
    #expect(found.map(\.values) == [["99.4", "99.37"]])
  }
}

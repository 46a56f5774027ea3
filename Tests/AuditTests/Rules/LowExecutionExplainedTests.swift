import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule low-execution-explained")
struct LowExecutionExplainedTests {
  private let rule = LowExecutionExplained()

  private func sample(executed: String, limit: String? = "90") throws -> RecordSample {
    let sample = try RecordSample().with("executed: 195\n  rate", "executed: \(executed)\n  rate")
    guard let limit else { return sample }
    return try sample.with(
      "places: 2", "places: 2\nexplained-rate: \(limit)", in: "schemes/tiny.yaml")
  }

  @Test("A rate at the limit passes, and any rate where the scheme sets none")
  func passing() throws {
    #expect(try sample(executed: "180").findings(of: rule) == [])
    #expect(try sample(executed: "0", limit: nil).findings(of: rule) == [])
    let noBudget = try sample(executed: "0").with("  budget: 200\n", "  budget: 0\n")
    #expect(try noBudget.findings(of: rule) == [])
  }

  @Test("A reason for the budget or for the form will do")
  func explained() throws {
    let budget = try sample(executed: "1").with(
      "score: 19.5\n  basic", "score: 19.5\n  reason: 调减。\n  basic")
    #expect(try budget.findings(of: rule) == [])
    let form = try sample(executed: "1").with("total: 99\nbudget", "total: 99\nreason: 调减。\nbudget")
    #expect(try form.findings(of: rule) == [])
  }

  @Test(
    "A lower rate without a reason is a warning at the rate",
    arguments: [("179.98", "89.99"), ("179.9999", "89.999950"), ("0", "0.00")])
  func unexplained(executed: String, rate: String) throws {
    let sample = try sample(executed: executed)
    let expected = RecordFinding(
      rule: "low-execution-explained", severity: .warning,
      summary: Bilingual(
        zh: "预算执行率为\(rate)%，低于90%，未说明原因",
        en: "Execution rate \(rate)% is under 90% without a stated reason"),
      field: "budget.reason", values: [rate, "90"], place: try sample.place("97.50"), notes: [])
    #expect(try sample.findings(of: rule) == [expected])
  }
}

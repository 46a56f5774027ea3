import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule total-equals-scores")
struct TotalEqualsScoresTests {
  private let rule = TotalEqualsScores()

  @Test("A total that is the sum of its scores passes with whatever zeros")
  func right() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    #expect(SampleReports.faultless.with { $0.total = "86.00" }.findings(of: rule) == [])
  }

  @Test(
    "A total that is off by anything is an error at the total",
    arguments: [
      ("86.01", "0.01"), ("85.999999", "0.000001"), ("-86", "172"),
      ("999999999999999", "999999999999913"),
    ] as [(ExactDecimal, String)])
  func wrong(total: ExactDecimal, difference: String) {
    let draft = SampleReports.faultless.with { $0.total = total }
    let expected = RecordFinding(
      rule: "total-equals-scores", severity: .error,
      summary: Bilingual(
        zh: """
          公布的总分\(total.text)分，与按公布明细重算的86分（目标得分76分、预算执行得分10分）\
          相差\(difference)分
          """,
        en: """
          Stated total \(total.text) differs by \(difference) from 86, the total recomputed from \
          the published details (goals 76, execution 10)
          """),
      field: "total", values: [total.text, "86"], place: draft.place("total"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("The execution score is computed, not taken as printed")
  func printedExecution() {
    let draft = SampleReports.faultless.with {
      $0.budget.score = "11"
      $0.total = "87"
    }
    #expect(draft.findings(of: rule).map(\.values) == [["87", "86"]])
  }

  @Test("Without goals the total is the score for execution")
  func noGoals() {
    let draft = SampleReports.faultless.with { $0.goals = [] }
    #expect(draft.findings(of: rule).map(\.values) == [["86", "10"]])
  }

  @Test(
    "Without a budget above zero there is no total to compare",
    arguments: [
      "0", "-200",
    ] as [ExactDecimal])
  func noBudget(budget: ExactDecimal) {
    let draft = SampleReports.faultless.with { $0.budget.budget = budget }
    #expect(draft.findings(of: rule) == [])
  }
}

import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule execution-score")
struct ExecutionScoreTests {
  private let rule = ExecutionScore()

  @Test(
    "A score the amounts give passes, with zeros or without; so does none",
    arguments: [
      "10", "10.00", nil,
    ] as [ExactDecimal?])
  func right(score: ExactDecimal?) {
    let draft = SampleReports.faultless.with { $0.budget.score = score }
    #expect(draft.findings(of: rule) == [])
  }

  @Test("A score taken from the rounded rate is an error at the score")
  func fromRoundedRate() {
    let draft = SampleReports.brigade.with { $0.budget.score = "19.88" }
    let expected = RecordFinding(
      rule: "execution-score", severity: .error,
      summary: Bilingual(
        zh: "公布的预算执行得分19.88分，与计算结果19.87分不符（20分×执行数437.21÷预算数440）",
        en: """
          Stated execution score 19.88 differs from 19.87, 20 points times the executed amount \
          437.21 divided by the budget 440
          """),
      field: "budget.score", values: ["19.88", "19.87"], place: draft.place("budget.score"),
      notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("More than the budget earns no more than the points for execution")
  func overspent() {
    let draft = SampleReports.faultless.with {
      $0.budget.executed = "250"
      $0.budget.score = "25"
    }
    let expected = RecordFinding(
      rule: "execution-score", severity: .error,
      summary: Bilingual(
        zh: "公布的预算执行得分25分，与计算结果20分不符（20分×执行数250÷预算数200，最高20分）",
        en: """
          Stated execution score 25 differs from 20, 20 points times the executed amount 250 \
          divided by the budget 200, at most 20
          """),
      field: "budget.score", values: ["25", "20"], place: draft.place("budget.score"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("A negative amount earns nothing rather than less than nothing")
  func negative() {
    let draft = SampleReports.faultless.with {
      $0.budget.executed = "-100"
      $0.budget.score = "-10"
    }
    let found = draft.findings(of: rule)
    #expect(found.map(\.values) == [["-10", "0"]])
    #expect(
      found.map(\.summary)
        == [
          Bilingual(
            zh: "公布的预算执行得分-10分，与计算结果0分不符（20分×执行数-100÷预算数200，最低0分）",
            en: """
              Stated execution score -10 differs from 0, 20 points times the executed amount -100 \
              divided by the budget 200, at least 0
              """)
        ])
  }

  @Test(
    "Without a budget above zero there is nothing to compare",
    arguments: [
      "0", "-440",
    ] as [ExactDecimal])
  func noBudget(budget: ExactDecimal) {
    let draft = SampleReports.faultless.with { $0.budget.budget = budget }
    #expect(draft.findings(of: rule) == [])
  }

  @Test("The largest weight and the smallest amount are still exact")
  func limits() {
    let draft = SampleReports.faultless.with {
      $0.scheme = ReportDraft.Scheme(executionWeight: "999999999999999", places: 6)
      $0.budget.budget = "999999999.999999"
      $0.budget.executed = "0.000001"
      $0.budget.score = "0"
    }
    #expect(draft.findings(of: rule).map(\.values) == [["0", "1"]])
  }
}

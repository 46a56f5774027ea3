import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule execution-rate")
struct ExecutionRateTests {
  private let rule = ExecutionRate()

  @Test(
    "A rate rounded to the decimals it is printed with passes",
    arguments: ["99", "99.4", "99.37", "99.366", "99.365909"] as [ExactDecimal])
  func rounded(rate: ExactDecimal) {
    let draft = SampleReports.brigade.with { $0.budget.rate = rate }
    #expect(draft.findings(of: rule) == [])
  }

  @Test("A rate that the amounts don't give is an error at the rate")
  func wrong() {
    let draft = SampleReports.faultless.with { $0.budget.rate = "50.1" }
    let expected = RecordFinding(
      rule: "execution-rate", severity: .error,
      summary: Bilingual(
        zh: "预算执行数据中的执行率50.1%，与按执行数100万元、预算数200万元计算的50.0%不符",
        en: """
          Execution rate 50.1% in the budget figures differs from 50.0%, the executed amount 100 \
          divided by the budget 200
          """),
      field: "budget.rate", values: ["50.1", "50.0"], place: draft.place("budget.rate"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("A rate in a heading and one in a text are each held against the amounts")
  func headingAndText() {
    let draft = SampleReports.faultless.with {
      $0.sections = [
        ReportDraft.Section(part: .analysis, heading: [(.rate, "49")], blocks: [[(.rate, "51")]])
      ]
    }
    let found = draft.findings(of: rule)
    #expect(found.map(\.field) == ["sections.analysis.rate", "sections.analysis.rate"])
    #expect(found.map(\.values) == [["49", "50"], ["51", "50"]])
    #expect(
      found.map(\.place)
        == [draft.place("sections.analysis.heading.rate"), draft.place("sections.analysis.1.rate")])
    #expect(
      found.first?.summary
        == Bilingual(
          zh: "“绩效目标完成情况分析”部分中的执行率49%，与按执行数100万元、预算数200万元计算的50%不符",
          en: """
            Execution rate 49% in 'Analysis of attainment' differs from 50%, the executed amount \
            100 divided by the budget 200
            """))
  }

  @Test(
    "A budget that isn't above zero is left to rate-has-denominator",
    arguments: ["0", "-0.000001"] as [ExactDecimal])
  func noBudget(budget: ExactDecimal) {
    let draft = SampleReports.faultless.with { $0.budget.budget = budget }
    #expect(draft.findings(of: rule) == [])
  }

  @Test("The largest amount against the smallest budget is still exact")
  func limits() {
    let draft = SampleReports.faultless.with {
      $0.budget.budget = "0.000001"
      $0.budget.executed = "999999999999999"
      $0.budget.rate = "0.000000"
      $0.sections = []
    }
    #expect(
      draft.findings(of: rule).map(\.values)
        == [["0.000000", "99999999999999900000000.000000"]])
  }
}

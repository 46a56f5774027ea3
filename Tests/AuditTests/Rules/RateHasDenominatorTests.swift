import Diagnostics
import Languages
import Records
import Scoring
import Testing

@testable import Audit

@Suite("The rule rate-has-denominator")
struct RateHasDenominatorTests {
  private let rule = RateHasDenominator()

  @Test("A budget above zero passes, however small")
  func passing() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    let small = SampleReports.faultless.with { $0.budget.budget = "0.000001" }
    #expect(small.findings(of: rule) == [])
  }

  @Test(
    "Without a budget above zero there is no rate, stated or not",
    arguments: ["0", "-0.000001", "-999999999999999"] as [ExactDecimal],
    [nil, "50"] as [ExactDecimal?])
  func noBudget(budget: ExactDecimal, rate: ExactDecimal?) {
    let draft = SampleReports.faultless.with {
      $0.budget.budget = budget
      $0.budget.executed = "0"
      $0.budget.rate = rate
    }
    let expected = RecordFinding(
      rule: "rate-has-denominator", severity: .error,
      summary: Bilingual(
        zh: "预算数为\(budget.text)万元，不大于零，无法计算预算执行率",
        en: "Budget \(budget.text) isn't above zero, so there is no execution rate"),
      field: "budget.budget", values: [budget.text], place: draft.place("budget.budget"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("Money executed against no budget is told with the amount")
  func executed() {
    let draft = SampleReports.faultless.with { $0.budget.budget = "0" }
    let expected = RecordFinding(
      rule: "rate-has-denominator", severity: .error,
      summary: Bilingual(
        zh: "预算数为0万元，不大于零，执行数却为100万元，无法计算预算执行率，请核对预算数",
        en: """
          Budget 0 isn't above zero although 100 was executed, so there is no execution rate; \
          check the budget (amounts in 10,000 yuan)
          """),
      field: "budget.budget", values: ["0", "100"], place: draft.place("budget.budget"),
      notes: [
        Finding.Note(
          Bilingual(zh: "执行数在此处", en: "The executed amount stands here"),
          place: draft.place("budget.executed"))
      ])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("Nothing is asked where no rate, no score and no points for execution need a budget")
  func unneeded() {
    let bare = SampleReports.faultless.with {
      $0.budget = ReportDraft.Budget(budget: "0", executed: "0")
      $0.sections = []
      $0.scheme.executionWeight = "0"
    }
    #expect(bare.findings(of: rule) == [])
    #expect(bare.with { $0.budget.rate = "0" }.findings(of: rule).count == 1)
    #expect(bare.with { $0.budget.score = "0" }.findings(of: rule).count == 1)
    #expect(bare.with { $0.scheme.executionWeight = "10" }.findings(of: rule).count == 1)
    let text = bare.with {
      $0.sections = [ReportDraft.Section(part: .executionRate, blocks: [[(.rate, "0")]])]
    }
    #expect(text.findings(of: rule).count == 1)
  }

  @Test("A target of zero has a result under the formula and needs no denominator")
  func zeroTarget() {
    let draft = SampleReports.faultless.with { $0[indicator: "complaints"].target = "0" }
    #expect(draft.scored.computation.indicators.map(\.formulaScore)[1] == "0")
    #expect(draft.findings(of: rule) == [])
  }
}

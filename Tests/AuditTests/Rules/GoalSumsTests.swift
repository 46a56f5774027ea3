import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule goal-sums")
struct GoalSumsTests {
  private let rule = GoalSums()

  @Test("A goal worth its groups passes however many decimals are printed")
  func right() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    let decimals = SampleReports.faultless.with { $0[goal: "streets"].full = "50.00" }
    #expect(decimals.findings(of: rule) == [])
  }

  @Test(
    "A goal worth more or less than its groups is an error at its full score",
    arguments: [
      "49.99", "60", "-50",
    ] as [ExactDecimal])
  func wrong(full: ExactDecimal) {
    let draft = SampleReports.faultless.with { $0[goal: "streets"].full = full }
    let expected = RecordFinding(
      rule: "goal-sums", severity: .error,
      summary: Bilingual(
        zh: "“道路保洁”目标满分公布为\(full.text)分，所属各一级指标之和为50分",
        en: """
          The full score of the goal 'Street cleaning' is stated as \(full.text), but its groups \
          sum to 50
          """),
      field: "goals.streets.full", values: [full.text, "50"],
      place: draft.place("goals.streets.full"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("A goal without groups is worth nothing, and no goals break no rule")
  func empty() {
    let bare = SampleReports.faultless.with { $0[goal: "parks"].groups = [] }
    #expect(bare.findings(of: rule).map(\.values) == [["30", "0"]])
    #expect(SampleReports.faultless.with { $0.goals = [] }.findings(of: rule) == [])
  }

  @Test("The largest full scores are added up exactly")
  func limits() {
    let draft = SampleReports.faultless.with {
      $0[.output, of: "streets"].full = "999999999999999"
      $0[.satisfaction, of: "streets"].full = "0.000001"
    }
    #expect(draft.findings(of: rule).map(\.values) == [["50", "999999999999999.000001"]])
  }
}

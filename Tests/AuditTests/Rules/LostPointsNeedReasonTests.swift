import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule lost-points-need-reason")
struct LostPointsNeedReasonTests {
  private let rule = LostPointsNeedReason()

  @Test("Points lost with a reason pass, and so does an indicator that lost none")
  func reasoned() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
  }

  @Test(
    "Points lost without a reason are a warning at the deduction",
    arguments: [
      ("19", "1", "1 point"), ("17.50", "2.5", "2.5 points"), ("19.5", "0.5", "0.5 points"),
      ("-999999999999999", "1000000000000019", "1000000000000019 points"),
    ] as [(ExactDecimal, String, String)])
  func unexplained(score: ExactDecimal, lost: String, points: String) {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].score = score
      $0[indicator: "swept"].reason = nil
    }
    let expected = RecordFinding(
      rule: "lost-points-need-reason", severity: .warning,
      summary: Bilingual(
        zh: "“道路清扫率”扣\(lost)分，未说明原因",
        en: "'Street sweeping rate' lost \(points) without a stated reason"),
      field: "indicators.swept.reason", values: [lost],
      place: draft.place("indicators.swept.deducted"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("Where no deduction is printed the score is pointed at")
  func unprinted() {
    let draft = SampleReports.faultless.with { $0[indicator: "complaints"].score = "19" }
    #expect(draft.findings(of: rule).map(\.place) == [draft.place("indicators.complaints.score")])
  }

  @Test("A score above the full score lost nothing, and no goals lose nothing")
  func nothingLost() {
    let draft = SampleReports.faultless.with { $0[indicator: "complaints"].score = "21" }
    #expect(draft.findings(of: rule) == [])
    #expect(SampleReports.faultless.with { $0.goals = [] }.findings(of: rule) == [])
  }

  @Test("The form's one text for all reasons will do where the scheme has it so, and only there")
  func formReason() throws {
    let sample = try RecordSample()
      .with("            reason: 两处地块年内未交付。\n", "")
      .with("\ngoals:", "\nreason: 两处地块年内未交付。\ngoals:")
    #expect(try sample.findings(of: rule).map(\.field) == ["indicators.trees.reason"])
    let asked = try sample.with("places: 2", "reasons: form\nplaces: 2", in: "schemes/tiny.yaml")
    #expect(try asked.findings(of: rule) == [])
    let silent = try asked.with("reason: 两处地块年内未交付。\n", "")
    #expect(try silent.findings(of: rule).map(\.field) == ["indicators.trees.reason"])
  }
}

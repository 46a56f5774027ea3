import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule scored-needs-target")
struct ScoredNeedsTargetTests {
  private let rule = ScoredNeedsTarget()

  @Test("A target in numbers, in words or of zero passes")
  func stated() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    let zero = SampleReports.faultless.with { $0[indicator: "complaints"].target = "0" }
    #expect(zero.findings(of: rule) == [])
  }

  @Test(
    "Points without a target are a warning at the full score",
    arguments: [
      "20", "0.000001", "999999999999999",
    ] as [ExactDecimal])
  func missing(full: ExactDecimal) {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].target = nil
      $0[indicator: "swept"].full = full
    }
    let expected = RecordFinding(
      rule: "scored-needs-target", severity: .warning,
      summary: Bilingual(
        zh: "“道路清扫率”满分\(full.text)分，但未公布目标值",
        en: "'Street sweeping rate' has a full score of \(full.text) but no target"),
      field: "indicators.swept.target", values: [full.text],
      place: draft.place("indicators.swept.full"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test(
    "An indicator without points to give needs none, and no goals need none",
    arguments: [
      "0", "0.00", "-5",
    ] as [ExactDecimal])
  func unscored(full: ExactDecimal) {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].target = nil
      $0[indicator: "swept"].full = full
    }
    #expect(draft.findings(of: rule) == [])
    #expect(SampleReports.faultless.with { $0.goals = [] }.findings(of: rule) == [])
  }
}

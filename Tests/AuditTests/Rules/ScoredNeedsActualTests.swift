import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule scored-needs-actual")
struct ScoredNeedsActualTests {
  private let rule = ScoredNeedsActual()

  @Test("An actual value in numbers or in words passes")
  func stated() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    let words = SampleReports.faultless.with {
      $0[indicator: "swept"].actual = .level(Bilingual(zh: "完成", en: "Completed"))
    }
    #expect(words.findings(of: rule) == [])
  }

  @Test(
    "Points without an actual value are a warning at the score",
    arguments: [
      "19", "0", "-999999999999999", "19.000000",
    ] as [ExactDecimal])
  func missing(score: ExactDecimal) {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].actual = nil
      $0[indicator: "swept"].score = score
    }
    let expected = RecordFinding(
      rule: "scored-needs-actual", severity: .warning,
      summary: Bilingual(
        zh: "“道路清扫率”得\(score.text)分，但未公布实际完成值",
        en: "'Street sweeping rate' has a score of \(score.text) but no actual value"),
      field: "indicators.swept.actual", values: [score.text],
      place: draft.place("indicators.swept.score"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test(
    "An indicator without points to give needs none, and no goals need none",
    arguments: [
      "0", "0.00", "-5",
    ] as [ExactDecimal])
  func unscored(full: ExactDecimal) {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].actual = nil
      $0[indicator: "swept"].full = full
    }
    #expect(draft.findings(of: rule) == [])
    #expect(SampleReports.faultless.with { $0.goals = [] }.findings(of: rule) == [])
  }
}

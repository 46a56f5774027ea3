import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule over-achievement-explained")
struct OverAchievementExplainedTests {
  private let rule = OverAchievementExplained()

  private func draft(
    target: ReportDraft.Measure, actual: ReportDraft.Measure, limit: ExactDecimal? = "130"
  ) -> ReportDraft {
    SampleReports.faultless.with {
      $0.scheme.overAchievement = limit
      $0[indicator: "swept"].target = target
      $0[indicator: "swept"].actual = actual
      $0[indicator: "swept"].reason = nil
    }
  }

  @Test(
    "Less than the limit passes, and anything where there is nothing to take a share of",
    arguments: [
      ("100", "129.999999"), ("0", "999999999999999"), ("-1", "5"),
      ("100", .range("200", "300")), ("999999999999999", "0.000001"),
    ] as [(ReportDraft.Measure, ReportDraft.Measure)])
  func passing(target: ReportDraft.Measure, actual: ReportDraft.Measure) {
    #expect(draft(target: target, actual: actual).findings(of: rule) == [])
  }

  @Test("A scheme without a limit asks for nothing, and a ceiling far from reached isn't more work")
  func unasked() {
    #expect(draft(target: "1", actual: "1000", limit: nil).findings(of: rule) == [])
    let ceiling = SampleReports.faultless.with {
      $0.scheme.overAchievement = "130"
      $0[indicator: "complaints"].actual = "0"
    }
    #expect(ceiling.findings(of: rule) == [])
  }

  @Test(
    "The limit reached without a reason is a warning at the actual value",
    arguments: [
      ("100", "130", "130", "130"), ("3", "4", "130", "133.33"),
      ("99999.9", "130003.869997", "130.004", "130.004"),
      ("0.000001", "999999999999999", "130", "99999999999999900000000"),
    ] as [(ReportDraft.Measure, ReportDraft.Measure, ExactDecimal, String)])
  func unexplained(
    target: ReportDraft.Measure, actual: ReportDraft.Measure, limit: ExactDecimal, percent: String
  ) {
    let draft = draft(target: target, actual: actual, limit: limit)
    let expected = RecordFinding(
      rule: "over-achievement-explained", severity: .warning,
      summary: Bilingual(
        zh: "“道路清扫率”的实际值为目标值的\(percent)%，达到须说明的\(limit.text)%，未说明原因",
        en: """
          'Street sweeping rate' reached \(percent)% of its target without a stated reason, which \
          the scheme asks for from \(limit.text)% on
          """),
      field: "indicators.swept.actual", values: [percent, limit.text],
      place: draft.place("indicators.swept.actual"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("A reason, a measure or a note for the indicator will do")
  func explained() throws {
    let sample = try RecordSample()
      .with("places: 2", "places: 2\nover-achievement: 101", in: "schemes/tiny.yaml")
      .with("actual: 92\n", "actual: 80\n")
    #expect(try sample.findings(of: rule).map(\.values) == [["101.58", "101"]])
    for key in ["reason: 雨水多。", "measure: 调高目标。", "notes:\n              - 原表如此。"] {
      let explained = try sample.with("actual: 96.5", "actual: 96.5\n            \(key)")
      #expect(try explained.findings(of: rule) == [], "\(key)")
    }
  }

  @Test("A reason for the whole form will do only where the scheme has one text for it")
  func form() throws {
    let sample = try RecordSample()
      .with("places: 2", "places: 2\nover-achievement: 101", in: "schemes/tiny.yaml")
      .with("actual: 92\n", "actual: 80\n")
      .with("total: 99\nbudget", "total: 99\nreason: 雨水多。\nbudget")
    #expect(try sample.findings(of: rule).count == 1)
    let form = try sample.with("places: 2", "places: 2\nreasons: form", in: "schemes/tiny.yaml")
    #expect(try form.findings(of: rule) == [])
  }

  @Test(
    "A number that may be less decides nothing",
    arguments: [("more-than", 1), ("about", 0), ("nearly", 0)])
  func approximate(word: String, count: Int) throws {
    let sample = try RecordSample()
      .with("places: 2", "places: 2\nover-achievement: 101", in: "schemes/tiny.yaml")
      .with("actual: 92\n", "actual: 80\n")
      .with("actual: 96.5", "actual: 96.5\n            approximation: \(word)")
    #expect(try sample.findings(of: rule).count == count)
  }
}

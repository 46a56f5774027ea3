import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule score-equals-full-minus-deducted")
struct ScoreEqualsFullMinusDeductedTests {
  private let rule = ScoreEqualsFullMinusDeducted()

  private func finding(
    _ zh: String, _ en: String, _ values: [String], in draft: ReportDraft, at field: String
  ) -> RecordFinding {
    RecordFinding(
      rule: "score-equals-full-minus-deducted", severity: .error,
      summary: Bilingual(zh: zh, en: en), field: FieldPath(field), values: values,
      place: draft.place(field), notes: [])
  }

  @Test("Points that fit pass, and so does a score between 0 and full without a deduction")
  func right() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    let silent = SampleReports.faultless.with { $0[indicator: "complaints"].score = "0" }
    #expect(silent.findings(of: rule) == [])
  }

  @Test("An indicator's score that isn't full minus deducted is an error at the score")
  func indicator() {
    let draft = SampleReports.faultless.with { $0[indicator: "swept"].deducted = "1.50" }
    let expected = finding(
      "“道路清扫率”得分19分，与满分20分减去扣分1.50分所得的18.5分不符",
      """
      The score of 'Street sweeping rate' is 19, but its full score 20 minus 1.50 deducted is 18.5
      """, ["19", "18.5"], in: draft, at: "indicators.swept.score")
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("A group's score that isn't full minus deducted is an error at the score")
  func group() {
    let draft = SampleReports.faultless.with { $0[.output, of: "streets"].score = "40" }
    let expected = finding(
      "“道路保洁”产出指标得分40分，与满分40分减去扣分1分所得的39分不符",
      """
      The score of the output indicators of 'Street cleaning' is 40, but its full score 40 minus 1 \
      deducted is 39
      """, ["40", "39"], in: draft, at: "goals.streets.output.score")
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("Without a deduction a score over full or under 0 is still an error")
  func outOfRange() {
    let over = SampleReports.faultless.with { $0[indicator: "complaints"].score = "20.01" }
    #expect(
      over.findings(of: rule) == [
        finding(
          "“投诉件数”得分20.01分，超过满分20分",
          "The score of 'Number of complaints' is 20.01, more than its full score 20",
          ["20.01", "20"], in: over, at: "indicators.complaints.score")
      ])
    let under = SampleReports.faultless.with { $0[indicator: "complaints"].score = "-0.01" }
    #expect(
      under.findings(of: rule) == [
        finding(
          "“投诉件数”得分-0.01分，低于0分",
          "The score of 'Number of complaints' is -0.01, less than 0",
          ["-0.01", "0"], in: under, at: "indicators.complaints.score")
      ])
  }

  @Test(
    "Points that fit each other but lie out of range are an error",
    arguments: [
      ("-1", "21", ["21", "20"]), ("21", "-1", ["-1", "0"]),
      ("-999999999999999", "1000000000000019", ["1000000000000019", "20"]),
    ] as [(ExactDecimal, String, [String])])
  func fittingOutOfRange(deducted: ExactDecimal, score: String, values: [String]) {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].deducted = deducted
      $0[indicator: "swept"].score = $0[indicator: "swept"].full - deducted
    }
    #expect(draft[indicator: "swept"].score.text == score)
    #expect(draft.findings(of: rule).map(\.values) == [values])
  }

  @Test("A negative full score leaves no score that fits")
  func negativeFull() {
    let draft = SampleReports.faultless.with {
      $0[indicator: "complaints"].full = "-20"
      $0[indicator: "complaints"].score = "0"
    }
    #expect(draft.findings(of: rule).map(\.values) == [["0", "-20"]])
    #expect(SampleReports.faultless.with { $0.goals = [] }.findings(of: rule) == [])
  }
}

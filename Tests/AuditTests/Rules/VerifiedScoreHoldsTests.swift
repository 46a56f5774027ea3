import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule verified-score-holds")
struct VerifiedScoreHoldsTests {
  private let rule = VerifiedScoreHolds()

  /// Verified as it scored itself but for the trees, at 26 instead of 27.
  private let verified = SampleReports.faultless.with {
    for id in ["swept", "complaints", "residents", "trees"] as [Identifier] {
      $0[indicator: id].verifiedScore = $0[indicator: id].score
    }
    $0[indicator: "trees"].verifiedScore = "26"
    $0.verifiedTotal = "85"
  }

  @Test("Verified scores that add up pass, and so does a report nobody verified")
  func passing() {
    #expect(verified.findings(of: rule) == [])
    #expect(SampleReports.faultless.findings(of: rule) == [])
    #expect(verified.with { $0.verifiedTotal = nil }.findings(of: rule) == [])
  }

  @Test("A sum is taken only where every part is given")
  func incomplete() {
    let draft = verified.with { $0.verifiedTotal = "50" }
    #expect(draft.with { $0[indicator: "trees"].verifiedScore = nil }.findings(of: rule) == [])
    #expect(draft.with { $0.budget.score = nil }.findings(of: rule) == [])
    #expect(draft.with { $0.goals = [] }.findings(of: rule) == [])
  }

  @Test(
    "Another sum is an error at the verified total",
    arguments: ["84.99", "86", "0"] as [ExactDecimal])
  func wrongSum(total: ExactDecimal) {
    let draft = verified.with { $0.verifiedTotal = total }
    let expected = RecordFinding(
      rule: "verified-score-holds", severity: .error,
      summary: Bilingual(
        zh: "核查总分\(total.text)分，与各指标核查得分、预算执行得分10分之和85分不符",
        en: """
          Verified total is \(total.text), but the verified scores of the indicators and the \
          execution score 10 add up to 85
          """),
      field: "verification.score", values: [total.text, "85"],
      place: draft.place("verification.score"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test(
    "A verified score out of range is an error at it",
    arguments: [
      ("30.01", "超过满分30分", "more than the full score 30", "30"),
      ("999999999999999", "超过满分30分", "more than the full score 30", "30"),
      ("-0.000001", "低于0分", "less than 0", "0"),
    ] as [(ExactDecimal, String, String, String)])
  func indicatorOutOfRange(score: ExactDecimal, zh: String, en: String, bound: String) {
    let draft = verified.with {
      $0[indicator: "trees"].verifiedScore = score
      $0.verifiedTotal = nil
    }
    let expected = RecordFinding(
      rule: "verified-score-holds", severity: .error,
      summary: Bilingual(
        zh: "“树木成活率”的核查得分\(score.text)分，\(zh)",
        en: "Verified score of 'Tree survival rate' is \(score.text), \(en)"),
      field: "indicators.trees.verified-score", values: [score.text, bound],
      place: draft.place("indicators.trees.verified-score"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test(
    "A verified total out of range is told once, and its sum no more",
    arguments: [
      ("100.5", "超过满分100分", "more than the full score 100", "100"),
      ("-999999999999999", "低于0分", "less than 0", "0"),
    ] as [(ExactDecimal, String, String, String)])
  func totalOutOfRange(total: ExactDecimal, zh: String, en: String, bound: String) {
    let draft = verified.with { $0.verifiedTotal = total }
    let expected = RecordFinding(
      rule: "verified-score-holds", severity: .error,
      summary: Bilingual(
        zh: "核查总分\(total.text)分，\(zh)", en: "Verified total is \(total.text), \(en)"),
      field: "verification.score", values: [total.text, bound],
      place: draft.place("verification.score"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }
}

import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule verified-score-differs")
struct VerifiedScoreDiffersTests {
  private let rule = VerifiedScoreDiffers()

  @Test("The same total passes, and so does a report nobody verified")
  func passing() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    let same = SampleReports.faultless.with {
      $0.verifiedTotal = "86.00"
      $0[indicator: "trees"].verifiedScore = "1"
    }
    #expect(same.findings(of: rule) == [])
  }

  @Test(
    "Another total is told at it, with the indicators that were scored otherwise",
    arguments: [
      ("80.5", "低5.5", "5.5 below"), ("86.000001", "高0.000001", "0.000001 above"),
      ("-999999999999999", "低1000000000000085", "1000000000000085 below"),
    ] as [(ExactDecimal, String, String)])
  func different(total: ExactDecimal, zh: String, en: String) {
    let draft = SampleReports.faultless.with {
      $0.verifiedTotal = total
      $0[indicator: "swept"].verifiedScore = "19.0"
      $0[indicator: "trees"].verifiedScore = "22.5"
    }
    let expected = RecordFinding(
      rule: "verified-score-differs", severity: .info,
      summary: Bilingual(
        zh: "核查总分\(total.text)分，比公布的总分86分\(zh)分",
        en: "Verified total \(total.text) is \(en) the stated total 86"),
      field: "verification.score", values: [total.text, "86"],
      place: draft.place("verification.score"),
      notes: [
        Finding.Note(
          Bilingual(
            zh: "“树木成活率”自评27分，核查22.5分", en: "'Tree survival rate' scored 27, verified 22.5"),
          place: draft.place("indicators.trees.verified-score"))
      ])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("Without a printed total, or with one withheld, there is nothing to compare")
  func untotalled() throws {
    let sample = try RecordSample().with(
      "budget:\n  unit", "verification:\n  score: 90\n  reviewer: 区财政局\nbudget:\n  unit")
    #expect(try sample.findings(of: rule).map(\.values) == [["90", "99"]])
    #expect(try sample.with("total: 99\n", "no-total: true\n").findings(of: rule) == [])
    for field in ["total", "verification.score"] {
      let withheld = try sample.with(
        "review:", "withheld:\n  - field: \(field)\n    reason: pending\nreview:")
      #expect(try withheld.findings(of: rule) == [], "\(field)")
    }
  }
}

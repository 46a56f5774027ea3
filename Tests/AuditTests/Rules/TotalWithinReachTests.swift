import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule total-within-reach")
struct TotalWithinReachTests {
  private let rule = TotalWithinReach()

  private func finding(
    _ zh: String, _ en: String, _ values: [String], in draft: ReportDraft
  ) -> RecordFinding {
    RecordFinding(
      rule: "total-within-reach", severity: .error, summary: Bilingual(zh: zh, en: en),
      field: "total", values: values, place: draft.place("total"), notes: [])
  }

  @Test(
    "A total up to the goal scores and all points for execution passes",
    arguments: [
      "0", "86", "96", "96.00",
    ] as [ExactDecimal])
  func reachable(total: ExactDecimal) {
    let draft = SampleReports.faultless.with { $0.total = total }
    #expect(draft.findings(of: rule) == [])
  }

  @Test(
    "A total above that is an error", arguments: ["96.01", "999999999999999"] as [ExactDecimal])
  func tooHigh(total: ExactDecimal) {
    let draft = SampleReports.faultless.with { $0.total = total }
    let expected = finding(
      "公布的总分\(total.text)分，高于按公布的目标得分可能达到的最高总分96分（已计预算执行满分20分）",
      """
      Stated total \(total.text) is above 96, the highest total the published goal scores allow \
      even with all 20 points for execution
      """, [total.text, "96"], in: draft)
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("A total over 100 is an error even when the scores would allow it")
  func overHundred() {
    let draft = SampleReports.faultless.with {
      $0[indicator: "trees"].score = "999999999999999"
      $0.total = "100.5"
    }
    #expect(
      draft.findings(of: rule)
        == [
          finding(
            "公布的总分100.5分超过100分", "Stated total 100.5 is above 100", ["100.5", "100"], in: draft)
        ])
  }

  @Test("A total under 0 is an error")
  func underZero() {
    let draft = SampleReports.faultless.with { $0.total = "-0.01" }
    #expect(
      draft.findings(of: rule)
        == [finding("公布的总分-0.01分低于0分", "Stated total -0.01 is below 0", ["-0.01", "0"], in: draft)])
  }

  @Test("Without goals only the points for execution can be reached, whatever the budget")
  func empty() {
    let draft = SampleReports.faultless.with {
      $0.goals = []
      $0.budget.budget = "0"
      $0.total = "20.1"
    }
    #expect(draft.findings(of: rule).map(\.values) == [["20.1", "20"]])
  }
}

import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule group-sums")
struct GroupSumsTests {
  private let rule = GroupSums()

  @Test("Subtotals that add up pass, and a deduction may be left unprinted")
  func right() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    let silent = SampleReports.faultless.with { $0[.output, of: "streets"].deducted = nil }
    #expect(silent.findings(of: rule) == [])
  }

  @Test("Each subtotal that is off is an error where it stands")
  func wrong() {
    let draft = SampleReports.faultless.with {
      $0[.output, of: "streets"].full = "41"
      $0[.output, of: "streets"].deducted = "3"
      $0[.output, of: "streets"].score = "38"
    }
    let expected = [
      ("full", "满分", "full score", "41", "40"), ("deducted", "扣分", "deduction", "3", "1"),
      ("score", "得分", "score", "38", "39"),
    ].map { key, zh, en, stated, sum in
      RecordFinding(
        rule: "group-sums", severity: .error,
        summary: Bilingual(
          zh: "“道路保洁”产出指标\(zh)公布为\(stated)分，所属各指标之和为\(sum)分",
          en: """
            The \(en) of the output indicators of 'Street cleaning' is stated as \(stated), but the \
            indicators sum to \(sum)
            """),
        field: FieldPath("goals.streets.output.\(key)"), values: [stated, sum],
        place: draft.place("goals.streets.output.\(key)"), notes: [])
    }
    #expect(draft.findings(of: rule) == expected)
  }

  @Test(
    "Each kind of group has its name",
    arguments: [
      (.benefit, "效益指标", "benefit indicators"), (.cost, "成本指标", "cost indicators"),
      (.satisfaction, "满意度指标", "satisfaction indicators"),
    ] as [(IndicatorGroup.Kind, String, String)])
  func kinds(kind: IndicatorGroup.Kind, zh: String, en: String) {
    let draft = SampleReports.faultless.with {
      $0[.output, of: "parks"].full = "31"
      $0[goal: "parks"].groups[0].kind = kind
    }
    #expect(
      draft.findings(of: rule).map(\.summary)
        == [
          Bilingual(
            zh: "“公园养护”\(zh)满分公布为31分，所属各指标之和为30分",
            en: """
              The full score of the \(en) of 'Park care' is stated as 31, but the indicators sum to \
              30
              """)
        ])
  }

  @Test("An indicator that prints no deduction counts with full minus score")
  func unprinted() {
    let draft = SampleReports.faultless.with { $0[indicator: "complaints"].score = "15" }
    #expect(
      draft.findings(of: rule).map(\.values) == [["1", "6"], ["39", "34"]])
  }

  @Test("A group without indicators has nothing to add up to")
  func empty() {
    let draft = SampleReports.faultless.with { $0[.output, of: "parks"].indicators = [] }
    #expect(draft.findings(of: rule).map(\.values) == [["30", "0"], ["3", "0"], ["27", "0"]])
  }

  @Test("The largest points are added up exactly")
  func limits() {
    let draft = SampleReports.faultless.with {
      $0[indicator: "trees"].full = "999999999999999"
      $0[indicator: "trees"].deducted = nil
      $0[indicator: "trees"].score = "-999999999.999999"
    }
    #expect(
      draft.findings(of: rule).map(\.values)
        == [
          ["30", "999999999999999"], ["3", "1000000999999998.999999"], ["27", "-999999999.999999"],
        ])
  }
}

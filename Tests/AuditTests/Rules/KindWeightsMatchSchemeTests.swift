import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule kind-weights-match-scheme")
struct KindWeightsMatchSchemeTests {
  private let rule = KindWeightsMatchScheme()

  /// The sample has 40 + 30 points for output and 10 for benefit.
  private func sample(_ weights: String) throws -> RecordSample {
    try RecordSample().with(
      "places: 2", "places: 2\nkind-weights: { \(weights) }", in: "schemes/tiny.yaml")
  }

  @Test("The scheme's points for each kind pass, and any where it fixes none")
  func passing() throws {
    #expect(try sample("output: 70, benefit: 10.00").findings(of: rule) == [])
    #expect(try RecordSample().findings(of: rule) == [])
    #expect(try sample("output: 70, benefit: 10, cost: 0").findings(of: rule) == [])
  }

  @Test("Other points are one warning that names every kind that differs")
  func different() throws {
    let sample = try sample("output: 50, benefit: 10, satisfaction: 999999999999999")
    let expected = RecordFinding(
      rule: "kind-weights-match-scheme", severity: .warning,
      summary: Bilingual(
        zh: """
          各类指标的分值与计分办法“示例评分办法”不一致：产出指标70分（规定50分）、\
          满意度指标0分（规定999999999999999分）
          """,
        en: """
          Points by kind of indicator aren't those of the scheme 'Example scheme': output \
          indicators 70 (50 in the scheme), satisfaction indicators 0 (999999999999999 in the \
          scheme)
          """),
      field: "goals", values: ["70", "50", "0", "999999999999999"],
      place: try sample.place("40\n        deducted"),
      notes: [
        Finding.Note(
          Bilingual(
            zh: "计分办法在此处规定产出指标为50分", en: "The scheme gives output indicators 50 points here"),
          place: try sample.place("50, benefit", in: "schemes/tiny.yaml")),
        Finding.Note(
          Bilingual(
            zh: "计分办法在此处规定满意度指标为999999999999999分",
            en: "The scheme gives satisfaction indicators 999999999999999 points here"),
          place: try sample.place("999999999999999", in: "schemes/tiny.yaml")),
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("A kind the scheme doesn't know has nothing to give")
  func unknown() throws {
    let found = try sample("output: 70").findings(of: rule)
    #expect(found.map(\.values) == [["10", "0"]])
    #expect(
      found.map(\.summary) == [
        Bilingual(
          zh: "各类指标的分值与计分办法“示例评分办法”不一致：效益指标10分（未设）",
          en: """
            Points by kind of indicator aren't those of the scheme 'Example scheme': benefit \
            indicators 10 (not in the scheme)
            """)
      ])
    #expect(found.map(\.notes) == [[]])
  }

  @Test("Where no subtotal is printed the indicators are added up, and the group is pointed at")
  func unprinted() throws {
    let sample = try sample("output: 69, benefit: 10")
      .with("        full: 40\n        deducted: 0.5\n        score: 39.5\n", "")
    let found = try sample.findings(of: rule)
    #expect(found.map(\.values) == [["70", "69"]])
    #expect(
      found.map(\.place) == [try sample.place("output\n        indicators:\n          - id: trees")]
    )
  }

  @Test("A kind that is missing altogether is told at the first goal; no group tells nothing")
  func missing() throws {
    let sample = try sample("output: 70, benefit: 10, cost: 5")
    #expect(try sample.findings(of: rule).map(\.place) == [try sample.place("parks\n    name")])
    #expect(SampleReports.faultless.with { $0.goals = [] }.findings(of: rule) == [])
  }
}

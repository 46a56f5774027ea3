import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule measures-answered")
struct MeasuresAnsweredTests {
  private let rule = MeasuresAnswered()
  static let measures = """
    measures:
      - id: plots
        text: 提前落实地块。
      - id: staff
        text: 增配养护人员。

    """

  private func promised() throws -> RecordSample {
    try RecordSample.twoYears()
      .with("review:\n", Self.measures + "review:\n", in: RecordSample.earlier)
  }

  private func answered(_ followUps: String) throws -> RecordSample {
    try promised().with("review:\n", "follow-ups:\n\(followUps)\nreview:\n")
  }

  @Test("Measures that are all answered pass, and so do reports that promise none")
  func passing() throws {
    #expect(try RecordSample.twoYears().findings(of: rule) == [])
    let sample = try answered(
      "  - { measure: staff, status: dropped }\n  - { measure: plots, status: under-way }")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("What this year promises isn't due yet")
  func promisedNow() throws {
    let sample = try RecordSample.twoYears().with("review:\n", Self.measures + "review:\n")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("A measure without a follow-up is a warning at the year, with the measure's place")
  func breach() throws {
    let sample = try answered("  - { measure: plots, status: done }")
    let expected = RecordFinding(
      rule: "measures-answered", severity: .warning,
      summary: Bilingual(
        zh: "没有说明2022年度报告的改进措施“增配养护人员。”的落实情况",
        en: "The measure 'EN 增配养护人员。' of 2022 isn't followed up"),
      field: "follow-ups.staff", values: ["staff"], place: try sample.place("2023\nevaluation"),
      notes: [
        Finding.Note(
          Bilingual(
            zh: "该措施在此，请在“follow-ups”中以“staff”交代落实情况",
            en: "It stands here; say under follow-ups what became of 'staff'"),
          place: try sample.place("staff", in: RecordSample.earlier))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Each is told, in the order promised, when there are no follow-ups at all")
  func none() throws {
    #expect(try promised().findings(of: rule).map(\.values) == [["plots"], ["staff"]])
  }

  @Test("What was under way stays due until it is done or dropped, year after year")
  func underWay() throws {
    let sample = try answered(
      "  - { measure: plots, status: under-way }\n  - { measure: staff, status: done }")
    let next = sample.adding(
      try #require(try RecordSample().addingYear("2024").files["departments/parks/2024.yaml"]),
      as: "departments/parks/2024.yaml")
    let found = try next.findings(of: rule)
    #expect(found.map(\.values) == [["plots"]])
    #expect(found.map(\.summary.en) == ["The measure 'plots' of 2023 isn't followed up"])
    #expect(found.map(\.place.file) == ["content/departments/parks/2024.yaml"])
  }
}

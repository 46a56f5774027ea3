import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule follow-up-exists")
struct FollowUpExistsTests {
  private let rule = FollowUpExists()

  private func sample(_ followUp: String) throws -> RecordSample {
    try RecordSample.twoYears()
      .with("review:\n", MeasuresAnsweredTests.measures + "review:\n", in: RecordSample.earlier)
      .with("review:\n", "follow-ups:\n  - \(followUp)\nreview:\n")
  }

  @Test("A follow-up of a measure promised passes, and no follow-up does")
  func passing() throws {
    #expect(try RecordSample.twoYears().findings(of: rule) == [])
    #expect(try sample("{ measure: plots, status: done }").findings(of: rule) == [])
  }

  @Test("Where the year before isn't recorded there is nothing to hold it against")
  func firstYear() throws {
    let sample = try RecordSample()
      .with("review:\n", "follow-ups:\n  - { measure: plots, status: done }\nreview:\n")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("A follow-up of a measure nobody promised is an error at its id")
  func breach() throws {
    let sample = try sample("{ measure: plot, status: done }")
    let expected = RecordFinding(
      rule: "follow-up-exists", severity: .error,
      summary: Bilingual(
        zh: "2022年度报告没有待落实的改进措施“plot”，是否应为“plots”？",
        en: "'plot' isn't a measure that the report of 2022 left open; did you mean 'plots'?"),
      field: "follow-ups.plot", values: ["plot"], place: try sample.place("plot,"), notes: [])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("A measure of two years ago can be followed up only while it is under way")
  func underWay() throws {
    let year = "departments/parks/2024.yaml"
    let followUp = "follow-ups:\n  - { measure: plots, status: done }\nreview:\n"
    let third = try RecordSample().addingYear("2024").with("review:\n", followUp, in: year)
    let text = try #require(third.files[year])
    let open = try sample("{ measure: plots, status: under-way }").adding(text, as: year)
    #expect(try open.findings(of: rule) == [])
    let closed = try sample("{ measure: plots, status: done }").adding(text, as: year)
    #expect(try closed.findings(of: rule).map(\.summary.zh) == ["2023年度报告没有待落实的改进措施“plots”"])
  }
}

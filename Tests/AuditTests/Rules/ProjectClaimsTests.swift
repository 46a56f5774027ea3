import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule project-claims")
struct ProjectClaimsTests {
  private let rule = ProjectClaims()

  private func sample(project: String, _ text: String) throws -> RecordSample {
    try RecordSample().with("  project: 75\ngoals", "  project: \(project)\ngoals")
      .with("text: 地块交付较晚。", "text: \(text)")
  }

  @Test(
    "Claims with project expenditure, and none without it, pass",
    arguments: [("75", "增加项目资金。"), ("0.01", "增加项目资金。"), ("0", "增加资金。"), ("0", "项目，资金")])
  func passing(project: String, text: String) throws {
    #expect(try sample(project: project, text).findings(of: rule) == [])
  }

  @Test("Claims beside no project expenditure are noted at the figure", arguments: ["0", "0.00"])
  func claims(project: String) throws {
    let text = "已开展项目绩效自评，将增加项目资金。"
    let sample = try sample(project: project, text)
    let place = try sample.place("project: \(project)\ngoals")
    let there = try sample.place(text)
    let expected = RecordFinding(
      rule: "project-claims", severity: .info,
      summary: Bilingual(
        zh: "项目支出公布为\(project)，文字部分却提到“项目资金”“项目绩效自评”",
        en: """
          Project expenditure is stated as \(project), yet the text speaks of '项目资金', \
          '项目绩效自评'
          """),
      field: "budget.project", values: [project, "项目资金", "项目绩效自评"],
      place: SourcePlace(file: place.file, line: place.line, column: place.column + 9),
      notes: [
        Finding.Note(
          Bilingual(zh: "此处提到“项目资金”", en: "'项目资金' stands here"), place: there),
        Finding.Note(
          Bilingual(zh: "此处提到“项目绩效自评”", en: "'项目绩效自评' stands here"), place: there),
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("The report of 2022 makes both claims without project expenditure")
  func realReport() throws {
    let found = try RecordSample.withRealReport().findings(of: rule, year: "2022")
    #expect(found.map(\.values) == [["0", "项目资金", "项目绩效自评"]])
  }
}

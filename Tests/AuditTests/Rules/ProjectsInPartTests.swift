import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule projects-in-part")
struct ProjectsInPartTests {
  private let rule = ProjectsInPart()

  private func sample(_ playgrounds: String, _ paths: String) throws -> RecordSample {
    try RecordSample().addingProjects(playgrounds: playgrounds, paths: paths)
  }

  @Test("Projects that make up all, or more than all, and no projects have nothing to tell")
  func passing() throws {
    #expect(try RecordSample().findings(of: rule) == [])
    #expect(try sample("万元 50 40", "元 400000 350000").findings(of: rule) == [])
    #expect(try sample("万元 50 75", "万元 50 35").findings(of: rule) == [])
  }

  @Test("Projects that make up a part are told at project expenditure")
  func part() throws {
    let sample = try sample("万元 50 40", "元 400000 349999.99")
    let place = try sample.place("project: 75\ngoals")
    let expected = RecordFinding(
      rule: "projects-in-part", severity: .info,
      summary: Bilingual(
        zh: "已公布自评的2个项目执行数合计74.999999万元，部门公布的项目支出为75万元",
        en: """
          2 projects published here executed 74.999999 of the department's project expenditure of \
          75 (amounts in 10,000 yuan)
          """),
      field: "budget.project", values: ["75", "74.999999"],
      place: SourcePlace(file: place.file, line: place.line, column: place.column + 9), notes: [])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Nothing is told where an amount is withheld, not stated, or not of the own budget")
  func unknown() throws {
    let sample = try sample("万元 50 0", "万元 50 0")
    #expect(try sample.findings(of: rule).map(\.values) == [["75", "0"]])
    let hidden = "withheld:\n  - { field: budget.executed, reason: secret }\nreview:\n"
    #expect(try sample.with("review:\n", hidden, in: RecordSample.paths).findings(of: rule) == [])
    let unstated = try sample.with("  project: 75\ngoals", "goals")
      .with("basic: 120, project: 75 }", "basic: 120 }")
    #expect(try unstated.findings(of: rule) == [])
    let others = try RecordSample().addingProjects(
      playgrounds: "万元 50 1", paths: "万元 50 1", category: "special-fund")
    #expect(try others.findings(of: rule) == [])
  }
}

import Diagnostics
import Foundation
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule projects-within-department")
struct ProjectsWithinDepartmentTests {
  private let rule = ProjectsWithinDepartment()
  private static let playgrounds = RecordSample.playgrounds
  private static let paths = RecordSample.paths

  private func sample(
    playgrounds: String, paths: String, category: String = "department-budget"
  ) throws -> RecordSample {
    try RecordSample().addingProjects(playgrounds: playgrounds, paths: paths, category: category)
  }

  @Test(
    "Projects that stay within project expenditure and the budget pass, in whatever unit",
    arguments: [
      ("万元 100 40", "万元 100 35"), ("元 1000000 400000", "亿元 0.01 0.0035"), ("元 0 0", "元 0 0"),
    ])
  func passing(playgrounds: String, paths: String) throws {
    #expect(try sample(playgrounds: playgrounds, paths: paths).findings(of: rule) == [])
  }

  @Test("A department without projects and a project without its department pass")
  func alone() throws {
    #expect(try RecordSample().findings(of: rule) == [])
    let orphan = try RecordSample().adding(
      RecordSample.project("步道整修", "万元 900 900", "department-budget")
        .replacingOccurrences(of: "2023", with: "2022"),
      as: "departments/parks/projects/paths/2022.yaml")
    #expect(try orphan.findings(of: rule) == [])
  }

  @Test("Executed amounts that exceed project expenditure by a fen are an error at it")
  func executed() throws {
    let sample = try sample(playgrounds: "万元 50 40", paths: "元 400000 350000.01")
    let place = try sample.place("project: 75\ngoals")
    let expected = RecordFinding(
      rule: "projects-within-department", severity: .error,
      summary: Bilingual(
        zh: "2个项目的执行数合计75.000001万元，超过部门公布的项目支出75万元",
        en: """
          The executed amount of 2 projects is 75.000001 in all, more than the department's project \
          expenditure of 75 (amounts in 10,000 yuan)
          """),
      field: "budget.project", values: ["75", "75.000001"],
      place: SourcePlace(file: place.file, line: place.line, column: place.column + 9),
      notes: [
        Finding.Note(
          Bilingual(
            zh: "“步道整修”为350000.01元", en: "'EN 步道整修': 350000.01 (amounts in yuan)"),
          place: try sample.place("350000.01", in: Self.paths)),
        Finding.Note(
          Bilingual(
            zh: "“儿童游乐设施更新”为40万元",
            en: "'EN 儿童游乐设施更新': 40 (amounts in 10,000 yuan)"),
          place: try sample.place("40\n", in: Self.playgrounds)),
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Budgets are held against the whole budget, as none is printed for projects")
  func budgets() throws {
    let sample = try sample(playgrounds: "万元 150 10", paths: "万元 50.01 10")
    let found = try sample.findings(of: rule)
    #expect(found.map(\.field) == ["budget.budget"])
    #expect(found.map(\.values) == [["200", "200.01"]])
  }

  @Test("A project that is too large by itself is an error at the project alone")
  func tooLarge() throws {
    let sample = try sample(playgrounds: "元 800000 800000", paths: "万元 10 10")
    let place = try sample.place("project: 75\ngoals")
    let expected = RecordFinding(
      rule: "projects-within-department", severity: .error,
      summary: Bilingual(
        zh: "项目的执行数800000元，超过部门公布的项目支出75万元",
        en: """
          The project's executed amount 800000 (amounts in yuan) is larger than the department's \
          project expenditure 75 (amounts in 10,000 yuan)
          """),
      field: "budget.executed", values: ["800000", "75"],
      place: try sample.place("800000\ngoals", in: Self.playgrounds),
      notes: [
        Finding.Note(
          Bilingual(
            zh: "部门的项目支出在此", en: "The department's project expenditure stands here"),
          place: SourcePlace(file: place.file, line: place.line, column: place.column + 9))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Without project expenditure the text's counts, and then the executed amount")
  func unstated() throws {
    let stated = try sample(playgrounds: "万元 100 60", paths: "万元 50 20")
      .with("  project: 75\ngoals", "goals")
    #expect(
      try stated.findings(of: rule).map(\.field) == ["sections.situation.project"])
    let bare = try stated.with("basic: 120, project: 75 }", "basic: 120 }")
    #expect(try bare.findings(of: rule) == [])
    let more = try bare.with("executed: 60", "executed: 190", in: Self.playgrounds)
    #expect(try more.findings(of: rule).map(\.field) == ["budget.executed"])
    #expect(try more.findings(of: rule).map(\.values) == [["195", "210"]])
  }

  @Test("What is withheld isn't compared, on either side")
  func withheld() throws {
    let sample = try sample(playgrounds: "万元 60 60", paths: "万元 60 60")
    #expect(try sample.findings(of: rule).count == 1)
    let hidden = { (field: String) in
      "withheld:\n  - { field: budget.\(field), reason: secret }\nreview:\n"
    }
    #expect(try sample.with("review:\n", hidden("project")).findings(of: rule) == [])
    #expect(
      try sample.with("review:\n", hidden("executed"), in: Self.paths).findings(of: rule) == [])
  }

  @Test(
    "Special funds and transfers aren't the department's own money",
    arguments: ["special-fund", "transfer"])
  func others(category: String) throws {
    let sample = try sample(
      playgrounds: "万元 900 900", paths: "万元 900 900", category: category)
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("The largest amounts are added up exactly")
  func limits() throws {
    let sample = try sample(playgrounds: "亿元 999999999999999 0", paths: "元 0.000001 0")
    #expect(
      try sample.findings(of: rule).map(\.values) == [["999999999999999", "200"]])
    let sum = try sample.with("  unit: 万元", "  unit: 亿元")
      .with("  budget: 200\n", "  budget: 999999999999999\n")
    #expect(
      try sum.findings(of: rule).map(\.values)
        == [["999999999999999", "999999999999999.00000000000001"]])
  }
}

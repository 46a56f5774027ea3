import Diagnostics
import Foundation
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule form-fields-filled")
struct FormFieldsFilledTests {
  private let rule = FormFieldsFilled()
  private static let path = "departments/parks/projects/playgrounds/2023.yaml"

  /// The sample with the project of the fixture sites beside its department's report.
  private func sample() throws -> RecordSample {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "SiteBuildTests/Fixtures/Sites/Project/content/\(Self.path)")
    return try RecordSample().adding(String(contentsOf: file, encoding: .utf8), as: Self.path)
  }

  private func findings(in sample: RecordSample) throws -> [RecordFinding] {
    try sample.records().reports.flatMap { rule.findings(in: $0) }
  }

  @Test("A project with its departments and its rate passes, and so does a whole department")
  func filled() throws {
    #expect(try findings(in: sample()) == [])
    let department = try RecordSample().with("  rate: 97.50\n", "")
    #expect(try findings(in: department) == [])
  }

  @Test("Each blank field is a warning at the project's name, the rate at the money")
  func blank() throws {
    let sample = try sample().with("  competent-department: 园林管理所\n", "", in: Self.path)
      .with("  implementing-unit: 园林管理所\n", "", in: Self.path)
      .with("  rate: 90.00\n", "", in: Self.path)
    func expected(
      _ zh: String, _ en: String, _ field: FieldPath, _ place: SourcePlace
    ) -> RecordFinding {
      RecordFinding(
        rule: "form-fields-filled", severity: .warning,
        summary: Bilingual(
          zh: "项目自评表设有“\(zh)”栏，本记录没有这一项",
          en: "No \(en) is stated, though project forms have a field for it (\(zh))"),
        field: field, values: [zh], place: place, notes: [])
    }
    let name = try sample.place("儿童游乐设施更新\n", in: Self.path)
    let found = [
      expected("主管部门", "competent department", "project.competent-department", name),
      expected("实施单位", "implementing unit", "project.implementing-unit", name),
      expected(
        "执行率", "execution rate", "budget.rate", try sample.place("45\n  score", in: Self.path)),
    ]
    #expect(try findings(in: sample) == found)
  }

  @Test("A withheld field isn't called blank")
  func withheld() throws {
    let sample = try sample().with("  competent-department: 园林管理所\n", "", in: Self.path)
      .with(
        "review:\n",
        "withheld:\n  - { field: project.competent-department, reason: pending }\nreview:\n",
        in: Self.path)
    #expect(try findings(in: sample) == [])
  }
}

import Diagnostics
import Disk
import DiskTesting
import Foundation
import Languages
import SiteBuild
import Testing

@Suite("Private data in content")
struct PrivateDataTests {
  private static let identifier = "11010519491231002X"

  /// A line of the published fixture site, and the same line with the identifier in it.
  static let seeds = [
    ("site.yaml", "publisher: 示例单位", "publisher: 11010519491231002X"),
    ("site.yaml", "date: 2024-05-01", "date: 11010519491231002X"),
    ("schemes/tiny.yaml", "source: 仅供测试。", "source: 11010519491231002X"),
    ("departments/parks/department.yaml", "name: 园林管理所", "name: 11010519491231002X"),
    ("departments/parks/2023.yaml", "total: 99", "total: 11010519491231002X"),
    ("departments/parks/2023.yaml", "name: 公园养护", "name: 11010519491231002X"),
    ("departments/parks/2023.yaml", "id: trees", "id: 11010519491231002X"),
    ("departments/parks/en.po", "msgid \"公园养护\"", "msgid \"11010519491231002X\""),
    ("departments/parks/en.po", "msgstr \"Care of parks\"", "msgstr \"11010519491231002X\""),
    ("pages/about.md", "# ", "# 11010519491231002X "),
  ]

  @Test("A seeded identity number reaches no file of the site and no message", arguments: seeds)
  func seeded(file: String, old: String, new: String) throws {
    let site = try FixtureSite(["Published"]) { path, text in
      (path, path == file ? text.replacingOccurrences(of: old, with: new) : text)
    }
    let report = try site.build()
    #expect(report.findings.contains { $0.rule.text == "privacy-identity-number" })
    try expectNoTrace(of: site, report)
  }

  @Test("A file named after an identity number is refused, and its name is told masked")
  func fileName() throws {
    let department = "departments/\(Self.identifier.lowercased())"
    let site = try FixtureSite(["Published"]) { path, text in
      (path.replacingOccurrences(of: "departments/parks", with: department), text)
    }
    let report = try site.build()
    #expect(report.findings.contains { $0.rule.text == "privacy-identity-number" })
    try expectNoTrace(of: site, report)
  }

  private func expectNoTrace(of site: FixtureSite, _ report: BuildReport) throws {
    #expect(report.isRefused)
    #expect(try site.published() == nil)
    for finding in report.findings + report.reported.map(\.finding) {
      let said = finding.text(in: .en) + finding.text(in: .zh)
      #expect(!said.contains("19491231"), "\(finding.rule.text)")
    }
  }
}

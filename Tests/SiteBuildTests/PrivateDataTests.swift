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

  @Test(
    "Nor does one in the site's own theme",
    arguments: [
      (
        "strings/en.po",
        "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
          + "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n"
          + "msgid \"catalogue-validity\"\nmsgstr \"110105\"\n\"19491231002X\"\n"
      ), ("templates/parts/mark-key.mustache", "<p>\n11010519491231002X</p>\n"),
      ("assets/icon.svg", "<svg><title>11010519491231002X</title></svg>"),
      ("tokens.css", ":root { --ink: 11010519491231002X; }"),
      ("templates/parts/11010519491231002x.mustache", "x"),
    ])
  func theme(file: String, text: String) throws {
    let site = try FixtureSite(["Published"])
    try site.write(Array(text.utf8), to: "theme/\(file)")
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

  @Test(
    "An identity number in an attachment refuses the site, and only its part is told",
    arguments: [
      ("table.csv", "编号,备注\n1,11010519491231002X\n", "B2"),
      ("note.txt", "\u{FEFF}联系人\n１１０１０５19491231002X", "line 2"),
    ])
  func attachment(name: String, text: String, part: String) throws {
    let site = try AttachmentTests.site(attaching: Array(text.utf8), named: name)
    let report = try site.build()
    let found = report.findings.filter { $0.rule.text == "privacy-identity-number" }
    #expect(
      found.map(\.summary) == [
        Bilingual(
          zh: "附件“\(part)”处，“110***********002X”是居民身份证号码，请删去或遮盖",
          en: "at '\(part)', '110***********002X' is a resident identity number; "
            + "take it out or mask it")
      ])
    let file = "\(site.content)/departments/parks/files/\(name)"
    #expect(found.map(\.place) == [SourcePlace(file: file)])
    try expectNoTrace(of: site, report)
  }

  @Test(
    "An identity number anywhere in a document refuses the site and reaches no file of it",
    arguments: [
      "body-runs.docx", "table-cell.docx", "header.docx", "creator.docx", "custom-property.docx",
      "comment.docx", "tracked-deletion.docx", "around-deletion.docx", "xml-comment.docx",
      "cell.xlsx", "formula.xlsx", "hidden-sheet-number.xlsx", "comment.xlsx", "header.xlsx",
      "body-runs.odt", "comment.odt", "creator.odt", "cell.ods", "slide.pptx", "notes.pptx",
      "page-text.pdf", "page-author.pdf", "page-note.pdf",
    ])
  func document(name: String) throws {
    let site = try AttachmentTests.site(attaching: try AttachmentTests.document(name), named: name)
    let report = try site.build()
    let found = report.findings.filter { $0.rule.text == "privacy-identity-number" }
    #expect(found.map(\.place.file) == ["\(site.content)/departments/parks/files/\(name)"])
    try expectNoTrace(of: site, report)
  }

  @Test("An attachment named after an identity number is refused, and its name is told masked")
  func attachmentName() throws {
    let name = "11010519491231002x.csv"
    let report = try AttachmentTests.site(attaching: Array("A".utf8), named: name).build()
    #expect(report.findings.contains { $0.rule.text == "privacy-identity-number" })
    #expect(report.findings.allSatisfy { !$0.text(in: .zh).contains("19491231") })
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

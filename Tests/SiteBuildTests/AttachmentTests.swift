import Diagnostics
import Foundation
import Languages
import SiteBuild
import Testing

@Suite("Attached files on the site")
struct AttachmentTests {
  private static let report = "departments/parks/2023.yaml"
  private static let page = "departments/parks/2023/index.html"

  /// The published fixture site with one file attached to its report.
  static func site(attaching bytes: [UInt8], named name: String) throws -> FixtureSite {
    let evidence = "evidence:\n  - { title: A, date: 2023-12-01, file: \(name) }\n"
    let site = try FixtureSite(["Published"]) { path, text in
      (path, path == report ? text + evidence : text)
    }
    try site.write(bytes, to: "departments/parks/files/\(name)")
    return site
  }

  /// A document of the fixtures of `Attachments`.
  static func document(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../AttachmentsTests/Fixtures")
    return Array(try Data(contentsOf: folder.appending(path: name)))
  }

  @Test(
    "An ordinary document is published as it is",
    arguments: [
      "plain-word.docx", "plain-sheet.xlsx", "plain-slides.pptx", "plain-text.odt",
      "plain-table.ods", "plain-page.pdf",
    ])
  func documents(name: String) throws {
    let bytes = try Self.document(name)
    let site = try Self.site(attaching: bytes, named: name)
    #expect(try site.build().findings.map { $0.text(in: .en) } == [])
    #expect(try site.published()?["data/files/parks/\(name)"] == bytes)
  }

  @Test("A value that is waived, by the file and its part, is published")
  func waived() throws {
    let site = try Self.site(attaching: try Self.document("cell.xlsx"), named: "cell.xlsx")
    let waiver = """
      waivers:
        - rule: privacy-identity-number
          record: departments/parks/files/cell.xlsx
          field: 明细!B4
          fingerprint: 426695a0efdb59b9
          reason: The specimen of the standard
          approved-by: Archivist

      """
    try site.write(Array(waiver.utf8), to: "waivers.yaml")
    #expect(try site.build().findings.map { $0.text(in: .en) } == [])
    #expect(try site.published()?["data/files/parks/cell.xlsx"] != nil)
  }

  @Test("Cells under a heading of persons are warned about, in whatever file")
  func persons() throws {
    for name in ["table-of-persons.docx", "column-of-persons.xlsx", "column-of-persons.ods"] {
      let site = try Self.site(attaching: try Self.document(name), named: name)
      let found = try site.build().findings
      #expect(found.map(\.rule.text) == ["privacy-personal-column"], "\(name)")
    }
  }

  @Test(
    "A file that can't be read wholly is published by no acknowledgement",
    arguments: ["picture.docx", "encrypted.xlsx", "macro.xlsx", "gap.xlsx", "page-scan.pdf"])
  func unread(name: String) throws {
    let site = try Self.site(attaching: try Self.document(name), named: name)
    let report = try site.build()
    #expect(report.isRefused)
    #expect(report.findings.map(\.rule.text) == ["attachment-unread"])
    #expect(try site.published() == nil)
  }

  @Test("A file that passed is published as it is, and the report's page tells what it is")
  func published() throws {
    let bytes = Array("项目,完成率\n绿化,98%\n".utf8)
    let site = try Self.site(attaching: bytes, named: "table.csv")
    #expect(try site.build().findings.map { $0.text(in: .en) } == [])
    let files = try #require(try site.published())
    #expect(files["data/files/parks/table.csv"] == bytes)
    let zh = String(decoding: try #require(files["zh/\(Self.page)"]), as: UTF8.self)
    #expect(zh.contains("<a href=\"../../../../data/files/parks/table.csv\">A</a>"))
    #expect(zh.contains("CSV 表格，28 字节，SHA-256：<code>"))
    let en = String(decoding: try #require(files["en/\(Self.page)"]), as: UTF8.self)
    #expect(en.contains("CSV table, 28 bytes, SHA-256: <code>"))
    #expect(en.contains("2023-12-01"))
  }
}

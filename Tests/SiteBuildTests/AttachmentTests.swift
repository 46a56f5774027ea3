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

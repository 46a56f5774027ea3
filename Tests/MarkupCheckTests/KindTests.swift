import Diagnostics
import MarkupCheck
import SiteFiles
import Testing

@Suite("Files that aren't pages")
struct KindTests {
  static let sitemap =
    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
    + "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"><url><loc>https://gazette.example/en/</loc>"
    + "<lastmod>2022-03-31</lastmod><xhtml:link rel=\"alternate\" hreflang=\"en\" "
    + "href=\"https://gazette.example/en/\"/></url></urlset>"

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  @Test(
    "An attachment begins as files with its ending do",
    arguments: [
      ("a.csv", Array("\u{FEFF}甲,乙\r\n".utf8), true), ("a.txt", Array("a\u{0}".utf8), false),
      ("a.txt", [0xD6, 0xD0], false), ("a.pdf", Array("%PDF-1.7".utf8), true),
      ("a.pdf", zip, false), ("a.docx", zip + Array("word/document.xml".utf8), true),
      ("a.xlsx", zip + Array("word/document.xml".utf8), false),
      ("a.xlsx", zip + Array("xl/workbook.xml".utf8), true), ("a.pptx", zip, false),
      ("a.docx", Array("word/".utf8), false), ("a.docx", [], false), ("a.html", zip, false),
      ("a", zip, false),
    ])
  func attachment(name: String, bytes: [UInt8], passes: Bool) throws {
    let path = try #require(SitePath("data/files/parks/\(name)"))
    let file = SiteFile(path: path, kind: .attachment, bytes: bytes)
    switch MarkupChecker(baseURL: "https://gazette.example/").check(file) {
    case .passed: #expect(passes)
    case .refused(let findings):
      #expect(!passes)
      #expect(findings.map(\.rule) == [MarkupRule.attachment.name])
    }
  }

  @Test(
    "Each kind has its rule",
    arguments: [
      (SiteFile.Kind.sitemap, sitemap, nil), (.json, "{\"a\": [1, -2.5e3, null]}", nil),
      (.sitemap, sitemap.replacing("e/en/</loc", with: "x/en/</loc"), MarkupRule.sitemap),
      (.json, "{\"a\": 01}", .json), (.json, String(repeating: "[", count: 70), .json),
      (.stylesheet, "p { color: red }", nil), (.stylesheet, "@IMPORT 'x';", .stylesheet),
      (.script, "const a = 1", nil), (.script, "a.innerHTML = b", .script),
      (.text, "a\r\nb", nil), (.text, "a\u{202E}b", .encoding),
    ] as [(SiteFile.Kind, String, MarkupRule?)])
  func kind(_ kind: SiteFile.Kind, _ text: String, _ rule: MarkupRule?) throws {
    let path = try #require(SitePath("data/file"))
    let file = SiteFile(path: path, kind: kind, bytes: Array(text.utf8))
    switch MarkupChecker(baseURL: "https://gazette.example/").check(file) {
    case .passed: #expect(rule == nil)
    case .refused(let findings):
      #expect(Set(findings.map(\.rule)) == Set([rule].compactMap(\.?.name)))
    }
  }
}

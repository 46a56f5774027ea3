import Diagnostics
import Languages
import MarkupCheck
import SiteFiles
import Testing

@Suite("The files of the search index")
struct SearchChecksTests {
  private static let document = "1\t\t\tzh/about/\t关于\t说明\n"

  /// A packed file whose one block is stored as it is.
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let size = UInt16(bytes.count)
    let header = [size, ~size].flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return [1] + header + bytes
  }

  private func verdict(_ bytes: [UInt8]) throws -> Verdict {
    let path = try #require(SitePath("assets/search.0/zh-d0.bin"))
    return MarkupChecker(baseURL: "https://gazette.example/")
      .check(SiteFile(path: path, kind: .searchIndex, bytes: bytes))
  }

  private func finding(
    _ line: Int, _ column: Int, rule: MarkupRule = .searchIndex, zh: String, en: String
  ) -> Finding {
    Finding(
      rule: rule.name, severity: .error, summary: Bilingual(zh: zh, en: en),
      place: SourcePlace(file: "site/assets/search.0/zh-d0.bin", line: line, column: column))
  }

  @Test(
    "Whole files pass",
    arguments: [
      "index 2\n2\n2\n2022\n", "index 2\n0\n\n", "spellings\n發发\nroad\n",
      "documents\n" + document, "terms\n\u{00}\u{01}a\u{01}\u{02}\u{01}\u{01}b\u{02}\u{02}\u{03}",
    ])
  func whole(text: String) throws {
    guard case .passed = try verdict(Self.stored(Array(text.utf8))) else {
      Issue.record("'\(text)' is refused")
      return
    }
  }

  struct Fault: Sendable {
    let text: String
    let line: Int
    let column: Int
    let zh: String
    let en: String

    init(_ text: String, _ line: Int, _ column: Int, zh: String, en: String) {
      self.text = text
      self.line = line
      self.column = column
      self.zh = zh
      self.en = en
    }
  }

  @Test(
    "What isn't is told where it stands in the unpacked file",
    arguments: [
      Fault("", 1, 1, zh: "不是索引文件", en: "this isn't a file of the search index"),
      Fault("index 1\n", 1, 1, zh: "不是索引文件", en: "this isn't a file of the search index"),
      Fault("index 2\nx\n\n", 2, 1, zh: "此处应为数目", en: "counts stand here"),
      Fault("documents\n1\t2", 2, 4, zh: "末行未写完", en: "the last line isn't finished"),
      Fault(
        "documents\n1\t2\n", 2, 1, zh: "此行有 2 栏，应有 6 栏",
        en: "the line has 2 fields, not 6"),
      Fault(
        "documents\n\(document)1\t\t\tjavascript:x\ta\tb\n", 3, 5,
        zh: "地址“javascript:x”不在网站内", en: "'javascript:x' isn't an address of the site"),
      Fault(
        "documents\n1\t\t\t../zh/\ta\tb\n", 2, 5, zh: "地址“../zh/”不在网站内",
        en: "'../zh/' isn't an address of the site"),
      Fault(
        "documents\n1\t\t\thttps://a.example/\ta\tb\n", 2, 5,
        zh: "地址“https://a.example/”不在网站内",
        en: "'https://a.example/' isn't an address of the site"),
      Fault("terms\n\u{01}\u{01}a\u{01}\u{02}", 2, 1, zh: "词条不完整", en: "the term isn't whole"),
      Fault("terms\n\u{00}\u{09}a", 2, 1, zh: "词条不完整", en: "the term isn't whole"),
      Fault(
        "terms\n\u{00}\u{01}a\u{09}\u{02}", 2, 1, zh: "词条所在文档不完整",
        en: "the term's postings aren't whole"),
      Fault(
        "terms\n\u{00}\u{01}b\u{01}\u{02}\u{00}\u{01}a\u{01}\u{02}", 2, 6, zh: "词条次序颠倒",
        en: "the terms don't rise"),
    ])
  func faults(_ fault: Fault) throws {
    guard case .refused(let findings) = try verdict(Self.stored(Array(fault.text.utf8))) else {
      Issue.record("'\(fault.text)' passes")
      return
    }
    #expect(findings == [finding(fault.line, fault.column, zh: fault.zh, en: fault.en)])
  }

  @Test(
    "A stream that is broken, cut short or followed by more is refused",
    arguments: [
      [], [0x07], [0x01, 0x01], [0x01, 0x01, 0x00, 0xFE, 0xFE, 0x61], [0x05], [0x03, 0x00, 0x00],
      stored(Array("documents\n".utf8)) + [0],
      // A match of what isn't there yet.
      [0x4B, 0x04, 0x22, 0x00, 0x00],
    ] as [[UInt8]])
  func broken(bytes: [UInt8]) throws {
    guard case .refused(let findings) = try verdict(bytes) else {
      Issue.record("\(bytes) pass")
      return
    }
    #expect(findings == [finding(1, 1, zh: "索引文件不能解压", en: "the file doesn't unpack")])
  }

  @Test(
    "Streams that zlib made unpack",
    arguments: [
      // Fixed codes, with a match.
      ([0x4B, 0x4C, 0x4A, 0x4E, 0x84, 0x21, 0x00], "abcabcabcabc"),
      ([0x03, 0x00], ""),
    ] as [([UInt8], String)])
  func known(bytes: [UInt8], text: String) throws {
    #expect(String(decoding: try #require(UnpackedFile(bytes)).bytes, as: UTF8.self) == text)
  }

  @Test("No bytes trap, whatever they are")
  func hostile() throws {
    var state: UInt64 = 1
    for _ in 0..<3_000 {
      let bytes = (0..<40).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(state >> 56)
      }
      _ = UnpackedFile(bytes)
      _ = try verdict(Self.stored(Array("terms\n".utf8) + bytes))
      _ = try verdict(Self.stored(Array("documents\n".utf8) + bytes))
    }
  }
}

@Suite("An OpenSearch description")
struct OpenSearchTests {
  private static let whole = """
    <?xml version="1.0" encoding="UTF-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\
    <ShortName>a</ShortName><Description>b</Description><InputEncoding>UTF-8</InputEncoding>\
    <Language>en</Language><Url type="text/html" method="get" \
    template="https://gazette.example/en/search/?q={searchTerms}"/></OpenSearchDescription>
    """

  private func rules(_ text: String) throws -> [RuleName] {
    let path = try #require(SitePath("en/search/opensearch.xml"))
    let file = SiteFile(path: path, kind: .openSearch, bytes: Array(text.utf8))
    switch MarkupChecker(baseURL: "https://gazette.example/").check(file) {
    case .passed: return []
    case .refused(let findings): return findings.map(\.rule)
    }
  }

  @Test("One that leads to the site's search passes")
  func whole() throws {
    #expect(try rules(Self.whole) == [])
  }

  @Test(
    "One that leads elsewhere, or is something else, is refused",
    arguments: [
      ("https://gazette.example/", "https://other.example/", [MarkupRule.url]),
      ("?q={searchTerms}", "?q=", [.url]), ("opensearch/1.1/", "opensearch/1.0/", [.element]),
      ("<Language>en</Language>", "", [.content]), ("<ShortName>", "<b>", [.wellFormed]),
      ("type=\"text/html\"", "type=\"text/xml\"", [.value]),
    ] as [(String, String, [MarkupRule])])
  func faults(old: String, new: String, expected: [MarkupRule]) throws {
    let found = try rules(Self.whole.replacing(old, with: new))
    #expect(Set(found).isSuperset(of: expected.map(\.name)), "\(found)")
  }
}

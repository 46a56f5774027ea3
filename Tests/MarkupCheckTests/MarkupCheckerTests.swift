import Diagnostics
import Languages
import MarkupCheck
import SiteFiles
import Testing

@Suite("Pages read back by libxml2")
struct MarkupCheckerTests {
  private let checker = SamplePage.checker

  private func findings(_ file: SiteFile) -> [Finding] {
    switch checker.check(file) {
    case .passed: []
    case .refused(let findings): findings
    }
  }

  @Test("A good page passes")
  func good() throws {
    #expect(findings(try SamplePage.file()).map { $0.text(in: .en) } == [])
  }

  /// Bytes meant to harm, and the only rules that refuse them.
  struct Hostile: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let rules: [MarkupRule]

    init(_ name: String, _ bytes: some Sequence<UInt8>, _ rules: [MarkupRule]) {
      testDescription = name
      self.bytes = Array(bytes)
      self.rules = rules
    }
  }

  /// Ten entities, each ten times the one before: a gigabyte, were they ever substituted.
  private static var laughs: String {
    let entities = (1...9).map { level in
      "<!ENTITY l\(level) \"" + String(repeating: "&l\(level - 1);", count: 10) + "\">"
    }
    return "<!DOCTYPE html [<!ENTITY l0 \"ha\">" + entities.joined() + "]><html>&l9;</html>"
  }

  /// The sample page with `new` in front of its first paragraph.
  private static func page(with new: String) -> String {
    SamplePage.text.replacing("<p>Scored", with: new + "<p>Scored")
  }

  private static func wide(_ text: String) -> [UInt8] { text.utf8.flatMap { [$0, 0] } }

  static let hostile: [Hostile] = [
    Hostile("entities within entities", laughs.utf8, [.doctype, .construct]),
    Hostile(
      "elements 300 deep",
      page(
        with: String(repeating: "<div>", count: 300) + String(repeating: "</div>", count: 300)
      ).utf8, [.wellFormed]),
    Hostile("a NUL", page(with: "<p>\u{0}</p>").utf8, [.encoding, .wellFormed]),
    Hostile("a NUL after the root", SamplePage.text.utf8 + [0, 0x78], [.encoding]),
    Hostile(
      "bytes that aren't UTF-8",
      Array(page(with: "<p>§</p>").utf8).replacing([0xC2, 0xA7], with: [0xFF, 0xC0]),
      [.encoding, .wellFormed]),
    Hostile(
      "a value of 5 MB",
      page(with: "<p title=\"" + String(repeating: "a", count: 5_000_000) + "\"></p>").utf8,
      [.value]),
    Hostile(
      "a value of 11 MB",
      page(with: "<p title=\"" + String(repeating: "a", count: 11_000_000) + "\"></p>").utf8,
      [.wellFormed]),
    Hostile("a prefix nobody declared", page(with: "<x:p></x:p>").utf8, [.element, .wellFormed]),
    Hostile("UTF-16", wide(SamplePage.text), [.encoding, .wellFormed]),
    Hostile("UTF-16 with its mark", [0xFF, 0xFE] + wide(SamplePage.text), [.encoding, .doctype]),
    Hostile(
      "UTF-16, high bytes first", [0] + wide(SamplePage.text).dropLast(), [.encoding, .wellFormed]),
    Hostile(
      "a byte order mark", [0xEF, 0xBB, 0xBF] + Array(SamplePage.text.utf8), [.encoding, .doctype]),
    Hostile(
      "a doctype that names a file",
      SamplePage.text.replacing("<!DOCTYPE html>", with: "<!DOCTYPE html SYSTEM \"/etc/hosts\">")
        .utf8, [.doctype]),
    Hostile("nothing", "".utf8, [.wellFormed]),
  ]

  @Test("Hostile bytes are refused by the rules that know them", arguments: hostile)
  func refuses(_ hostile: Hostile) throws {
    let found = try SamplePage.findings(bytes: hostile.bytes)
    #expect(Set(found.map(\.rule.text)) == Set(hostile.rules.map(\.rawValue)))
  }

  @Test(
    "libxml2's places count scalars, not bytes, whatever stands before the fault",
    arguments: [
      "<p>公开</q>‹›", "<p>xa公 y开😀</q>‹›", "<p title=\"公开😀\">公开 &‹› b</p>",
      "<p>第一行\n公开</q>‹›", "<p title=\"公‹›<开\"></p>", "<p title=\"公\" title=\"开\"‹›>开</p>",
      "<p><span class=\"a\">公开</span>开&#x1;‹›</p>", "<p>公<a:b‹›/></p>",
      "<p>" + String(repeating: "公开", count: 2_000) + "</q>‹›",
    ])
  func columns(_ marked: String) throws {
    let page = MarkedText(Self.page(with: marked))
    let found = try SamplePage.findings(page.text)
    let first = try #require(found.first { $0.rule == MarkupRule.wellFormed.name })
    let mark = try #require(page.marks.first)
    #expect(
      first.place
        == SourcePlace(file: "site/en/index.html", line: mark.line, column: mark.column))
  }

  @Test("A second canonical address is an error at its link, even when it is the right one")
  func canonical() throws {
    let link = "<link rel=\"canonical\" href=\"https://gazette.example/en/\"/>"
    let page = try SamplePage.marked([
      SeededFault.Edit(old: "<title>", new: link + "‹site-alternates›" + link + "<title>")
    ])
    let mark = try #require(page.marks.first)
    #expect(
      try SamplePage.findings(page.text) == [
        Finding(
          rule: MarkupRule.alternates.name, severity: .error,
          summary: Bilingual(
            zh: "规范地址“https://gazette.example/en/”应只写一次，且为“https://gazette.example/en/”",
            en: "the canonical address 'https://gazette.example/en/' stands once and is "
              + "'https://gazette.example/en/'"),
          place: SourcePlace(file: "site/en/index.html", line: mark.line, column: mark.column))
      ])
  }

  @Test("Many checks at once give the same verdicts")
  func parallel() async throws {
    let good = try SamplePage.file()
    let bad = try SamplePage.file(replacing: "<li>two</li>", with: "<p>two</p>")
    let checker = checker
    let counts = await withTaskGroup(of: Int.self) { group in
      for index in 0..<200 {
        group.addTask {
          switch checker.check(index.isMultiple(of: 2) ? good : bad) {
          case .passed: 0
          case .refused(let findings): findings.count
          }
        }
      }
      return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(counts == [0: 100, 1: 100])
  }
}

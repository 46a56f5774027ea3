import Diagnostics
import Languages
import MarkupCheck
import SiteFiles
import Testing

@Suite("Pages read back by libxml2")
struct MarkupCheckerTests {
  private let checker = MarkupChecker(baseURL: "https://gazette.example/")

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

  /// The seeded faults: what stands in the page, what it becomes, the rule, where `‹` marks the place.
  struct Fault: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let rule: MarkupRule
    let also: [MarkupRule]

    init(_ old: String, _ new: String, _ rule: MarkupRule, also: [MarkupRule] = []) {
      self.old = old
      self.new = new
      self.rule = rule
      self.also = also
    }

    var testDescription: String { "\(rule.rawValue): \(new)" }
  }

  static let faults: [Fault] = [
    Fault("<li>two</li>", "<li>two‹</ul>", .wellFormed),
    Fault("<li>two</li>", "‹<p>two</p>", .content),
    Fault("<ul><li>one", "<div>‹<tr><td>x</td></tr></div><ul><li>one", .content),
    Fault("<p>Scored", "<p>‹<div>x</div>Scored", .content),
    Fault("<title>Results - Gazette</title>", "", .content),
    Fault("<rect x=\"0\"", "<rect ‹foo=\"0\"", .attribute),
    Fault("<li>one</li>", "<li>‹<marquee>one</marquee></li>", .element),
    Fault("<nav ", "<nav role=\"‹wizard\" ", .value),
    Fault("id=\"d\"", "id=\"‹t\"", .uniqueID, also: [.idReference, .drawing]),
    Fault("for=\"q\"", "for=\"‹p\"", .idReference, also: [.name]),
    Fault("aria-labelledby=\"t d\"", "aria-labelledby=\"‹t x\"", .idReference, also: [.drawing]),
    Fault(
      "<img src=\"../assets/mark.svg\" alt=\"Mark\"", "‹<img src=\"../assets/mark.svg\"",
      .requiredAttribute),
    Fault("<li>one", "<li ‹style=\"color:red\">one", .attribute),
    Fault("<g ", "<g ‹onclick=\"x()\" ", .attribute),
    Fault("<g ", "‹<script>x()</script><g ", .element),
    Fault("href=\"./\"", "href=\"‹javascript:alert(1)\"", .url),
    Fault("#2f5d50", "‹greenish", .value),
    Fault("M0 0 L10 5 Z", "‹M0 0 L10 Z", .value),
    Fault("2022-03-31", "‹2022-02-30", .value),
    Fault("href=\"#main\"", "href=\"‹#other\"", .fragment),
    Fault("<a href=\"./\">Home", "<a href=\"./\">‹<a href=\"./\">x</a>Home", .nesting),
    Fault("<tr><td colspan=\"2\"", "‹<tr><td colspan=\"3\"", .table),
    Fault("<h2>Points</h2>", "‹<h2></h2>", .headings),
    Fault(
      "lang=\"zh-Hans\" xml:lang=\"zh-Hans\"", "lang=\"‹xx\" xml:lang=\"zh-Hans\"", .value,
      also: [.language]),
    Fault("<h2>Points</h2>", "‹<h3>Points</h3>", .headings),
    Fault("</body></html>", "</body>‹ </html>", .polyglot),
    Fault("<p>Scored", "‹<p/><p>Scored", .polyglot),
    Fault("<p>Scored", "<!--x-->‹<p>Scored", .construct),
    Fault("<label for=\"q\">Find</label>", "<b>x</b>", .name),
    Fault("</body></html>", "</body></html>‹\n", .polyglot),
    Fault("<!DOCTYPE html>", "‹<!DOCTYPE html []>", .doctype),
    Fault("alt=\"Mark\"", "alt=\"公开‹\tMark\"", .polyglot),
    Fault("<meta charset=\"utf-8\"/>\n", "", .encoding),
    Fault("<tr><th scope=\"row\" rowspan=\"2\"", "<tr><th scope=\"row\" rowspan=\"9\"", .table),
    Fault("<td colspan=\"2\"", "<td rowspan=\"2\" colspan=\"2\"", .table),
    Fault("aria-labelledby=\"t d\"", "aria-labelledby=\"d t\"", .drawing),
    Fault("role=\"img\" aria-labelledby=\"t d\"", "aria-hidden=\"true\"", .drawing),
    Fault(
      "<text x=\"1\" y=\"9\">19</text>", "‹<a href=\"#t\"><text x=\"1\" y=\"9\">19</text></a>",
      .drawing),
    Fault("action=\"./\"", "action=\"./\" data-search=\"‹javascript:x\"", .url),
    Fault(
      "<title>Results",
      "‹<link rel=\"canonical\" href=\"https://gazette.example/zh/\"/><title>Results",
      .alternates),
  ]

  @Test("A seeded fault is refused at its place", arguments: faults)
  func fault(_ fault: Fault) throws {
    let marked = try SamplePage.file(replacing: fault.old, with: fault.new)
    let text = String(decoding: marked.bytes, as: UTF8.self)
    let clean = text.split(separator: "‹", omittingEmptySubsequences: false).joined()
    let found = findings(
      SiteFile(path: marked.path, kind: .page, bytes: Array(clean.utf8)))
    let rules = Set(found.map(\.rule))
    #expect(rules == Set(([fault.rule] + fault.also).map(\.name)))
    guard let mark = text.firstIndex(of: "‹"), fault.rule != .wellFormed else { return }
    let lines = text[..<mark].split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.last)
    let first = try #require(found.first { $0.rule == fault.rule.name })
    #expect(
      first.place
        == SourcePlace(
          file: "site/en/index.html", line: lines.count, column: line.unicodeScalars.count + 1))
  }

  @Test(
    "Hostile bytes are refused",
    arguments: [
      "<!DOCTYPE html [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;\">]><html>&b;</html>",
      String(repeating: "<div>", count: 300), "<p>\u{0}</p>", "", "<x:p></x:p>", "\u{FEFF}<p></p>",
      "<p title=\"" + String(repeating: "a", count: 5_000_000) + "\"></p>",
    ])
  func hostile(_ text: String) throws {
    let path = try #require(SitePath("en/index.html"))
    #expect(!findings(SiteFile(path: path, kind: .page, bytes: Array(text.utf8))).isEmpty)
    let wide: [UInt8] = text.utf8.prefix(400).flatMap { [$0, UInt8(0)] }
    #expect(!findings(SiteFile(path: path, kind: .page, bytes: wide)).isEmpty)
    #expect(!findings(SiteFile(path: path, kind: .page, bytes: [0x3C, 0xFF, 0xC0])).isEmpty)
  }

  @Test("NUL and what follows it after the root is refused")
  func trailing() throws {
    let file = try SamplePage.file()
    let longer = SiteFile(path: file.path, kind: .page, bytes: file.bytes + [0] + Array("x".utf8))
    #expect(findings(longer).contains { $0.rule == MarkupRule.encoding.name })
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

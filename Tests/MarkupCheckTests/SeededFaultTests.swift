import Diagnostics
import Languages
import MarkupCheck
import SiteFiles
import Testing

@Suite("Faults seeded in a good page")
struct SeededFaultTests {
  /// The list the project was measured against from the start; nothing is added or taken away.
  static let cases: [SeededFault] = [
    SeededFault(
      "a tag left open",
      [
        ("<li>two</li></ul>", "<li>two</ul>‹markup-well-formed›"),
        ("</main>", "</main>‹markup-well-formed›"), ("</body>", "</body>‹markup-well-formed›"),
        ("</html>", "</html>‹markup-well-formed›‹markup-well-formed›"),
      ], "", "", "", "", ""),
    SeededFault("p in ul", [("<li>two</li>", "‹markup-content›<p>two</p>")], ""),
    SeededFault(
      "tr in div", [("<ul><li>one", "<div>‹markup-content›<tr><td>x</td></tr></div><ul><li>one")],
      ""),
    SeededFault("div in p", [("<p>Scored", "<p>‹markup-content›<div>x</div>Scored")], ""),
    SeededFault(
      "no title", [("<title>Results - Gazette</title>", ""), ("<head>", "‹markup-content›<head>")],
      ""),
    SeededFault(
      "an unknown attribute in svg", [("<rect x=\"0\"", "<rect x=\"0\" ‹markup-attribute›foo=\"0\"")],
      ""),
    SeededFault("an unknown element in svg", [("<path ", "‹markup-element›<blob/><path ")], ""),
    SeededFault("a role that doesn't exist", [("<nav ", "<nav role=\"‹markup-value›wizard\" ")], ""),
    SeededFault("an id used twice", [("<h1>", "<h1 id=\"‹markup-unique-id›main\">")], ""),
    SeededFault(
      "for without its field",
      [
        ("for=\"q\"", "for=\"‹markup-id-reference›w\""),
        ("<input id", "‹markup-name›<input id"),
      ], "", ""),
    SeededFault(
      "aria-labelledby without its element",
      [("aria-label=\"Site\"", "aria-labelledby=\"‹markup-id-reference›nowhere\"")], ""),
    SeededFault(
      "an image without alt",
      [
        (
          "<img src=\"../assets/mark.svg\" alt=\"Mark\"/>",
          "‹markup-required-attribute›<img src=\"../assets/mark.svg\"/>"
        )
      ], ""),
    SeededFault(
      "a style attribute", [("<li>one", "<li ‹markup-attribute›style=\"color:red\">one")], ""),
    SeededFault("onclick in svg", [("<g ", "<g ‹markup-attribute›onclick=\"x()\" ")], ""),
    SeededFault("script in svg", [("<g ", "‹markup-element›<script>x()</script><g ")], ""),
    SeededFault(
      "a javascript: link", [("href=\"./\"", "href=\"‹markup-url›javascript:alert(1)\"")], ""),
    SeededFault("a fill that isn't a colour", [("#2f5d50", "‹markup-value›greenish")], ""),
    SeededFault("path data cut short", [("M0 0 L10 5 Z", "‹markup-value›M0 0 L10 Z")], ""),
    SeededFault(
      "a day that doesn't exist", [("2022-03-31", "‹markup-value›2022-02-30")], ""),
    SeededFault(
      "an entity declared in the doctype",
      [
        (
          "<!DOCTYPE html>",
          "‹markup-doctype›<!DOCTYPE html [‹markup-construct›<!ENTITY a \"x\">]>"
        )
      ], "", ""),
    SeededFault(
      "a fragment without its element", [("href=\"#main\"", "href=\"‹markup-fragment›#other\"")],
      ""),
    SeededFault(
      "a link within a link",
      [("<a href=\"./\">Home", "<a href=\"./\">‹markup-nesting›<a href=\"./\">x</a>Home")], ""),
    SeededFault(
      "a row wider than the first",
      [("<tr><td colspan=\"2\"", "‹markup-table›<tr><td colspan=\"3\"")], ""),
    SeededFault("an empty heading", [("<h2>Points</h2>", "‹markup-headings›<h2></h2>")], ""),
    SeededFault(
      "a language that doesn't exist",
      [
        (
          "lang=\"zh-Hans\" xml:lang=\"zh-Hans\">公开",
          "lang=\"‹markup-value›xx\" xml:lang=\"‹markup-value›xx\">公开"
        )
      ], "", ""),
  ]

  /// What the first list doesn't reach.
  static let further: [SeededFault] = [
    SeededFault("a level left out", [("<h2>Points</h2>", "‹markup-headings›<h3>Points</h3>")], ""),
    SeededFault(
      "white space after body", [("</body></html>", "</body>‹markup-polyglot› </html>")], ""),
    SeededFault(
      "an empty p as a void tag", [("<p>Scored", "‹markup-polyglot›<p/><p>Scored")], ""),
    SeededFault("a comment", [("<p>Scored", "‹markup-construct›<!--x--><p>Scored")], ""),
    SeededFault(
      "a CDATA section", [("<p>Scored", "<p>‹markup-construct›<![CDATA[x]]></p><p>Scored")], ""),
    SeededFault(
      "a processing instruction", [("<p>Scored", "‹markup-construct›<?x y?><p>Scored")], ""),
    SeededFault(
      "a field without a label",
      [("<label for=\"q\">Find</label>", "<b>x</b>"), ("<input id", "‹markup-name›<input id")], ""),
    SeededFault(
      "a line feed after the root", [("</body></html>", "</body></html>‹markup-polyglot›\n")], ""),
    SeededFault(
      "an internal subset", [("<!DOCTYPE html>", "‹markup-doctype›<!DOCTYPE html []>")], ""),
    SeededFault(
      "an XML declaration",
      [
        (
          "<!DOCTYPE html>",
          "‹markup-doctype›<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>"
        )
      ], ""),
    SeededFault(
      "a tab in a value", [("alt=\"Mark\"", "alt=\"公开‹markup-polyglot›\tMark\"")], ""),
    SeededFault(
      "no charset",
      [
        ("<meta charset=\"utf-8\"/>\n", ""),
        ("<meta name=\"viewport\"", "‹markup-encoding›<meta name=\"viewport\""),
      ], ""),
    SeededFault(
      "a cell that reaches past its group",
      [
        ("rowspan=\"2\"", "rowspan=\"9\""), ("<tbody>", "‹markup-table›<tbody>"),
        ("<tr><td colspan=\"2\"", "‹markup-table›<tr><td colspan=\"2\""),
      ], "", ""),
    SeededFault(
      "a link in an image",
      [
        (
          "<text x=\"1\" y=\"9\">19</text>",
          "‹markup-drawing›<a href=\"#t\"><text x=\"1\" y=\"9\">19</text></a>"
        )
      ], ""),
    SeededFault(
      "a drawing named by its description first",
      [
        ("aria-labelledby=\"t d\"", "aria-labelledby=\"d t\""), ("<svg", "‹markup-drawing›<svg"),
      ], ""),
    SeededFault(
      "a hidden drawing with a title",
      [
        ("role=\"img\" aria-labelledby=\"t d\"", "aria-hidden=\"true\""),
        ("<svg", "‹markup-drawing›<svg"),
      ], ""),
    SeededFault(
      "a javascript: index",
      [("action=\"./\"", "action=\"./\" data-search=\"‹markup-url›javascript:x\"")], ""),
    SeededFault(
      "another page's canonical address",
      [
        (
          "<title>Results",
          "‹site-alternates›<link rel=\"canonical\" href=\"https://gazette.example/zh/\"/>"
            + "<title>Results"
        )
      ], ""),
    SeededFault(
      "a second canonical address",
      [
        (
          "<title>Results",
          "<link rel=\"canonical\" href=\"https://gazette.example/en/\"/>"
            + "‹site-alternates›<link rel=\"canonical\" href=\"https://gazette.example/en/\"/>"
            + "<title>Results"
        )
      ], ""),
  ]

  @Test("The list of 25 seeded faults is whole")
  func whole() {
    #expect(Self.cases.count == 25)
    #expect(Set(Self.cases.map(\.name)).count == 25)
  }

  @Test("Each of the 25 seeded faults is refused by its rule, at its place", arguments: cases)
  func seededFault(_ fault: SeededFault) throws { try expect(fault) }

  @Test("Each further fault is refused by its rule, at its place", arguments: further)
  func furtherFault(_ fault: SeededFault) throws { try expect(fault) }

  private func expect(_ fault: SeededFault) throws {
    let page = try SamplePage.marked(fault.edits)
    let path = try #require(SitePath("en/index.html"))
    let found = try SamplePage.findings(page.text)
    print("DBG", fault.name, found.map { $0.text(in: .en) }, page.marks.map { "\($0.line):\($0.column) \($0.rule.text)" })
    #expect(
      found.map { $0.text(in: .en) } == (try page.lines(in: path, saying: fault.sentences)))
  }
}

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
      ],
      "libxml2 says: Opening and ending tag mismatch: li line 18 and ul",
      "libxml2 says: Opening and ending tag mismatch: ul line 18 and main",
      "libxml2 says: Opening and ending tag mismatch: main line 14 and body",
      "libxml2 says: Opening and ending tag mismatch: body line 11 and html",
      "libxml2 says: Premature end of data in tag html line 2"),
    SeededFault(
      "p in ul", [("<li>two</li>", "‹markup-content›<p>two</p>")],
      "'p' can't stand in 'ul'"),
    SeededFault(
      "tr in div", [("<ul><li>one", "<div>‹markup-content›<tr><td>x</td></tr></div><ul><li>one")],
      "'tr' can't stand in 'div'"),
    SeededFault(
      "div in p", [("<p>Scored", "<p>‹markup-content›<div>x</div>Scored")],
      "'div' can't stand in 'p'"),
    SeededFault(
      "no title", [("<title>Results - Gazette</title>", ""), ("<head>", "‹markup-content›<head>")],
      "'head' isn't complete; next comes meta, title, link, script"),
    SeededFault(
      "an unknown attribute in svg",
      [("<rect x=\"0\"", "<rect x=\"0\" ‹markup-attribute›foo=\"0\"")],
      "'rect' can't carry 'foo'"),
    SeededFault(
      "an unknown element in svg", [("<path ", "‹markup-element›<blob/><path ")],
      "'blob' isn't an element the site uses"),
    SeededFault(
      "a role that doesn't exist", [("<nav ", "<nav role=\"‹markup-value›wizard\" ")],
      "'wizard' of 'role' should be one of alert, cell, columnheader, doc-backlink, doc-endnotes, "
        + "doc-footnote, doc-noteref, doc-toc, figure, group, img, list…"
    ),
    SeededFault(
      "an id used twice", [("<h1>", "<h1 id=\"‹markup-unique-id›main\">")],
      "the id 'main' is used twice"),
    SeededFault(
      "for without its field",
      [
        ("for=\"q\"", "for=\"‹markup-id-reference›w\""),
        ("<input id", "‹markup-name›<input id"),
      ],
      "no element has the id 'w'", "'input' has no label"),
    SeededFault(
      "aria-labelledby without its element",
      [("aria-label=\"Site\"", "aria-labelledby=\"‹markup-id-reference›nowhere\"")],
      "no element has the id 'nowhere'"),
    SeededFault(
      "an image without alt",
      [
        (
          "<img src=\"../assets/mark.svg\" alt=\"Mark\"/>",
          "‹markup-required-attribute›<img src=\"../assets/mark.svg\"/>"
        )
      ],
      "'img' lacks 'alt'"),
    SeededFault(
      "a style attribute", [("<li>one", "<li ‹markup-attribute›style=\"color:red\">one")],
      "'li' can't carry 'style'"),
    SeededFault(
      "onclick in svg", [("<g ", "<g ‹markup-attribute›onclick=\"x()\" ")],
      "'g' can't carry 'onclick'"),
    SeededFault(
      "script in svg", [("<g ", "‹markup-element›<script>x()</script><g ")],
      "'script' isn't an element the site uses"),
    SeededFault(
      "a javascript: link", [("href=\"./\"", "href=\"‹markup-url›javascript:alert(1)\"")],
      "'javascript:alert(1)' of 'href' should be a relative, https, mailto or tel address"),
    SeededFault(
      "a fill that isn't a colour", [("#2f5d50", "‹markup-value›greenish")],
      "'greenish' of 'fill' should be a colour"),
    SeededFault(
      "path data cut short", [("M0 0 L10 5 Z", "‹markup-value›M0 0 L10 Z")],
      "'M0 0 L10 Z' of 'd' should be path data"),
    SeededFault(
      "a day that doesn't exist", [("2022-03-31", "‹markup-value›2022-02-30")],
      "'2022-02-30' of 'datetime' should be a date such as 2022, 2022-03 or 2022-03-31"),
    SeededFault(
      "an entity declared in the doctype",
      [
        (
          "<!DOCTYPE html>",
          "‹markup-doctype›<!DOCTYPE html [‹markup-construct›<!ENTITY a \"x\">]>"
        )
      ],
      "a page begins with '<!DOCTYPE html>'", "a declaration has no place in a published file"),
    SeededFault(
      "a fragment without its element", [("href=\"#main\"", "href=\"‹markup-fragment›#other\"")],
      "no element has the id 'other'"),
    SeededFault(
      "a link within a link",
      [("<a href=\"./\">Home", "<a href=\"./\">‹markup-nesting›<a href=\"./\">x</a>Home")],
      "'a' can't stand within 'a'"),
    SeededFault(
      "a row wider than the first",
      [("<tr><td colspan=\"2\"", "‹markup-table›<tr><td colspan=\"3\"")],
      "the row is 3 columns wide, the first one 2"),
    SeededFault(
      "an empty heading", [("<h2>Points</h2>", "‹markup-headings›<h2></h2>")],
      "'h2' is empty"),
    SeededFault(
      "a language that doesn't exist",
      [
        (
          "lang=\"zh-Hans\" xml:lang=\"zh-Hans\">公开",
          "lang=\"‹markup-value›xx\" xml:lang=\"‹markup-value›xx\">公开"
        )
      ],
      "'xx' of 'lang' should be one of zh-Hans, en",
      "'xx' of 'xml:lang' should be one of zh-Hans, en"),
  ]

  /// What the first list doesn't reach.
  static let further: [SeededFault] = [
    SeededFault(
      "a level left out", [("<h2>Points</h2>", "‹markup-headings›<h3>Points</h3>")],
      "'h3' skips 'h2'"),
    SeededFault(
      "white space after body", [("</body></html>", "</body>‹markup-polyglot› </html>")],
      "no white space may stand before 'head' or after 'body'"),
    SeededFault(
      "an empty p as a void tag", [("<p>Scored", "‹markup-polyglot›<p/><p>Scored")],
      "'p' needs an end tag of its own"),
    SeededFault(
      "a comment", [("<p>Scored", "‹markup-construct›<!--x--><p>Scored")],
      "a comment has no place in a published file"),
    SeededFault(
      "a CDATA section", [("<p>Scored", "<p>‹markup-construct›<![CDATA[x]]></p><p>Scored")],
      "a CDATA section has no place in a published file"),
    SeededFault(
      "a processing instruction", [("<p>Scored", "‹markup-construct›<?x y?><p>Scored")],
      "a processing instruction has no place in a published file"),
    SeededFault(
      "a field without a label",
      [("<label for=\"q\">Find</label>", "<b>x</b>"), ("<input id", "‹markup-name›<input id")],
      "'input' has no label"),
    SeededFault(
      "a line feed after the root", [("</body></html>", "</body></html>‹markup-polyglot›\n")],
      "nothing may follow '</html>'"),
    SeededFault(
      "an internal subset", [("<!DOCTYPE html>", "‹markup-doctype›<!DOCTYPE html []>")],
      "a page begins with '<!DOCTYPE html>'"),
    SeededFault(
      "an XML declaration",
      [
        (
          "<!DOCTYPE html>",
          "‹markup-doctype›<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>"
        )
      ],
      "a page begins with '<!DOCTYPE html>'"),
    SeededFault(
      "a tab in a value", [("alt=\"Mark\"", "alt=\"公开‹markup-polyglot›\tMark\"")],
      "a value can't hold a tab or a line feed"),
    SeededFault(
      "no charset",
      [
        ("<meta charset=\"utf-8\"/>\n", ""),
        ("<meta name=\"viewport\"", "‹markup-encoding›<meta name=\"viewport\""),
      ],
      "the first 'meta' of a page, and no other, states its 'charset'"),
    SeededFault(
      "a cell that reaches past its group",
      [
        ("rowspan=\"2\"", "rowspan=\"9\""), ("<tbody>", "‹markup-table›<tbody>"),
        ("<tr><td colspan=\"2\"", "‹markup-table›<tr><td colspan=\"2\""),
      ],
      "a cell reaches past the rows of its group", "the row is 3 columns wide, the first one 2"),
    SeededFault(
      "spans below 1",
      [
        (
          "<td>19</td>",
          "<td colspan=\"‹markup-value›-1\" rowspan=\"‹markup-value›-9\">19</td>"
        )
      ],
      "'-1' of 'colspan' should be a whole number from 1",
      "'-9' of 'rowspan' should be a whole number from 1"),
    SeededFault(
      "the least and the greatest span there are",
      [
        (
          "<td>19</td>",
          "<td colspan=\"‹markup-value›-9223372036854775808\" "
            + "rowspan=\"‹markup-value›9223372036854775807\">19</td>"
        ),
        ("<tr><td>20", "‹markup-table›<tr><td>20"),
      ],
      "'-9223372036854775808' of 'colspan' should be a whole number from 1",
      "'9223372036854775807' of 'rowspan' should be a whole number from 1",
      "the row is 3 columns wide, the first one 2"),
    SeededFault(
      "a link in an image",
      [
        (
          "<text x=\"1\" y=\"9\">19</text>",
          "‹markup-drawing›<a href=\"#t\"><text x=\"1\" y=\"9\">19</text></a>"
        )
      ],
      "a drawing with the role 'img' can't hold a link"),
    SeededFault(
      "a drawing named by its description first",
      [
        ("aria-labelledby=\"t d\"", "aria-labelledby=\"d t\""), ("<svg", "‹markup-drawing›<svg"),
      ],
      "a drawing's 'aria-labelledby' must name its own title, then its description"),
    SeededFault(
      "a hidden drawing with a title",
      [
        ("role=\"img\" aria-labelledby=\"t d\"", "aria-hidden=\"true\""),
        ("<svg", "‹markup-drawing›<svg"),
      ],
      "a hidden drawing can't have a title"),
    SeededFault(
      "a javascript: index",
      [("action=\"./\"", "action=\"./\" data-search=\"‹markup-url›javascript:x\"")],
      "'javascript:x' of 'data-search' should be a relative, https, mailto or tel address"),
    SeededFault(
      "another page's canonical address",
      [
        (
          "<title>Results",
          "‹site-alternates›<link rel=\"canonical\" href=\"https://gazette.example/zh/\"/>"
            + "<title>Results"
        )
      ],
      "the canonical address 'https://gazette.example/zh/' stands once and is 'https://gazette.example/en/'"
    ),
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
    #expect(
      found.map { $0.text(in: .en) } == (try page.lines(in: path, saying: fault.sentences)))
  }
}

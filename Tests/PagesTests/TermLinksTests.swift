import Diagnostics
import Foundation
import Languages
import Records
import Testing

@testable import Pages

@Suite("Links to the glossary")
struct TermLinksTests {
  /// Each name stands for itself, with its English; the id is the English with hyphens.
  private func glossary(_ names: [(zh: [String], en: String)]) throws -> Glossary {
    let place = SourcePlace(file: "glossary.yaml")
    return Glossary(
      terms: try names.map { zh, en in
        let texts = zh.map { Text(Bilingual(zh: $0, en: en), at: place) }
        let id = try #require(Identifier(en.replacing(" ", with: "-")))
        return Glossary.Term(
          id: Placed(id, at: place), name: try #require(texts.first), abbreviation: nil,
          otherNames: Array(texts.dropFirst()),
          definition: Text(Bilingual(zh: "。", en: "."), at: place),
          source: nil)
      })
  }

  /// The body of a page, as it is when the terms are linked.
  private func body(_ body: String, in language: Language) throws -> String {
    let glossary = try glossary([
      (["预算执行"], "budget execution"), (["预算执行率", "执行率"], "execution rate"), (["扣分"], "grade"),
    ])
    let page = "<html lang=\"x\"><head><title>执行率 grade</title></head><main>\(body)</main></html>"
    let bytes = TermLinks(glossary, language: language).linked(Array(page.utf8), glossary: "g/")
    let text = String(decoding: bytes, as: UTF8.self)
    let head = try #require(page.components(separatedBy: "<main>").first)
    #expect(text.hasPrefix(head))
    return String(text.dropFirst(head.count)).replacing("<main>", with: "")
      .replacing("</main></html>", with: "")
  }

  /// The same with each link as `[id">words]`.
  private func linked(_ text: String, in language: Language) throws -> String {
    try body(text, in: language)
      .replacing("<a class=\"term\" href=\"g/#term-", with: "[").replacing("</a>", with: "]")
  }

  @Test(
    "A term is linked where it first stands, by its longest name",
    arguments: [
      (
        "<p>预算执行率为99%，执行率高。</p><p>预算执行</p>",
        "<p>[execution-rate\">预算执行率]为99%，执行率高。</p><p>[budget-execution\">预算执行]</p>"
      ),
      (
        "<ul><li>先看执行率</li></ul><dl><dd>扣分</dd></dl>",
        "<ul><li>先看[execution-rate\">执行率]</li></ul><dl><dd>[grade\">扣分]</dd></dl>"
      ),
      ("<p>a<br/>扣分</p>", "<p>a<br/>[grade\">扣分]</p>"),
    ])
  func chinese(body: String, expected: String) throws {
    #expect(try linked(body, in: .zh) == expected)
  }

  @Test(
    "English names are whole words, in any case and number",
    arguments: [
      ("<p>Grades and a grade.</p>", "<p>[grade\">Grades] and a grade.</p>"),
      ("<p>upgrade, grade-school, graded</p>", "<p>upgrade, grade-school, graded</p>"),
      ("<p>The budget execution rate</p>", "<p>The [budget-execution\">budget execution] rate</p>"),
    ])
  func english(body: String, expected: String) throws {
    #expect(try linked(body, in: .en) == expected)
  }

  @Test(
    "Nothing is linked in headings, links, tables, drawings, quotations, or a report's own words",
    arguments: [
      "<h2>扣分</h2>扣分", "<p><a href=\"x\">扣分</a></p>", "<table><tr><td><p>扣分</p></td></tr></table>",
      "<p><svg><text>扣分</text></svg></p>", "<p>指标“扣分”</p>", "<p>指标“甲‘扣分’扣分”</p>",
      "<p>text <span class=\"voice\">原因</span> 扣分</p>",
      "<section class=\"official level-1\"><p>扣分</p></section>",
      "<p lang=\"en\">扣分</p>", "<nav><ul><li>扣分</li></ul></nav>", "<p title=\"扣分 > 扣分\">a</p>",
      "<blockquote><p>扣分</p></blockquote>",
    ])
  func untouched(body: String) throws {
    #expect(try self.body(body, in: .zh) == body)
  }

  @Test("After a quotation or somebody's words prose goes on")
  func after() throws {
    #expect(
      try linked("<p>“扣分”与扣分</p>", in: .zh) == "<p>“扣分”与[grade\">扣分]</p>")
    #expect(
      try linked("<p>“扣分</p><p>扣分</p>", in: .zh) == "<p>“扣分</p><p>[grade\">扣分]</p>")
    #expect(
      try linked("<p><span class=\"voice\">a</span> 扣分</p><p>扣分</p>", in: .zh)
        == "<p><span class=\"voice\">a</span> 扣分</p><p>[grade\">扣分]</p>")
    #expect(
      try linked("<p>The site’s grade</p>", in: .en) == "<p>The site’s [grade\">grade]</p>")
  }

  @Test(
    "Bytes that are no page come back, whatever they are",
    arguments: [
      "", "<", "<main", "</p></p>扣分", "<main><p>扣", "<main><p class=\"", "<main><p>\u{2018}",
    ])
  func hostile(text: String) throws {
    let glossary = try glossary([(["扣分"], "grade")])
    let links = TermLinks(glossary, language: .zh)
    #expect(links.linked(Array(text.utf8), glossary: "g/") == Array(text.utf8))
    // A name cut off in the middle of a character.
    let cut = Array("<main><p>扣分".utf8.dropLast())
    #expect(links.linked(cut, glossary: "g/") == cut)
  }
}

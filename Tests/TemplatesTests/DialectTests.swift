import Diagnostics
import Languages
import Templates
import Testing
import XMLTree

@Suite("The template dialect")
struct DialectTests {
  private static let value: [String: TemplateValue] = [
    "text": .text("a<b>&\"c\""), "empty": .text(""), "yes": .flag(true), "no": .flag(false),
    "absent": .absent, "list": .list([.text("1"), .text("2")]), "none": .list([]),
    "people": .list([
      .object(["name": .text("甲"), "age": .text("3")]), .object(["name": .text("乙")]),
    ]),
    "age": .text("?"), "markup": .markup([.element(Element("b", text: "<"))]),
    "bare": .markup([]), "object": .object(["inner": .object(["x": .text("X")]), "y": .text("Y")]),
  ]

  @Test(
    "A template and its output",
    arguments: [
      ("", ""), ("plain 中文 }} { } {", "plain 中文 }} { } {"),
      ("{{text}}|{{ text }}", "a&lt;b&gt;&amp;\"c\"|a&lt;b&gt;&amp;\"c\""),
      ("<a title=\"{{text}}\">", "<a title=\"a&lt;b&gt;&amp;&quot;c&quot;\">"),
      ("{{markup}}{{bare}}{{empty}}", "<b>&lt;</b>"),
      (
        "{{object.inner.x}}{{#object}}{{y}}{{inner.x}}{{#inner}}{{x}}{{y}}{{/inner}}{{/object}}",
        "XYXXY"
      ),
      (
        "{{#list}}[{{.}}]{{/list}}{{#none}}x{{/none}}{{^none}}-{{/none}}{{^list}}x{{/list}}",
        "[1][2]-"
      ),
      ("{{#people}}{{name}}{{age}};{{/people}}", "甲3;乙?;"),
      ("{{#yes}}1{{/yes}}{{^yes}}2{{/yes}}{{#no}}3{{/no}}{{^no}}4{{/no}}", "14"),
      ("{{#absent}}1{{/absent}}{{^absent}}2{{/absent}}{{#absent.more}}3{{/absent.more}}", "2"),
      (
        "{{#age}}[{{.}}{{age}}]{{/age}}{{#empty}}x{{/empty}}{{#bare}}x{{/bare}}{{^bare}}y{{/bare}}",
        "[??]y"
      ),
      ("{{#markup}}<p>{{markup}}{{.}}</p>{{/markup}}", "<p><b>&lt;</b><b>&lt;</b></p>"),
      ("<a{{#yes}} class=\"x{{#yes}} y{{/yes}}\"{{/yes}}>", "<a class=\"x y\">"),
      ("a{{! no <b }}b{{!\n}}c", "abc"),
      ("<!-- > \" --><p>{{text}}</p>", "<!-- > \" --><p>a&lt;b&gt;&amp;\"c\"</p>"),
      ("<a x='\"' y=\"'\">{{age}}", "<a x='\"' y=\"'\">?"),
    ])
  func output(template: String, expected: String) throws {
    #expect(try TestTheme(template).rendered(Self.value) == .text(expected))
  }

  @Test(
    "A line that holds nothing but a tag vanishes",
    arguments: [
      ("a\n{{#yes}}\nb\n{{/yes}}\nc\n", "a\nb\nc\n"),
      ("  {{#yes}}\t\nb\n \t{{/yes}}  ", "b\n"),
      ("{{#yes}}\r\nb\r\n{{/yes}}\r\n", "b\r\n"),
      ("a\n {{! one\n two }} \nb", "a\nb"),
      ("a {{#yes}}\nb\n{{/yes}} c", "a \nb\n c"),
      ("{{#yes}}{{/yes}}\n", "\n"), ("{{#yes}} {{/yes}}\n", " \n"),
      ("{{#list}}\n{{.}}\n{{/list}}\n", "1\n2\n"), (" {{age}} \n", " ? \n"),
      ("{{^no}}\n\n{{/no}}\n", "\n"),
    ])
  func standAlone(template: String, expected: String) throws {
    #expect(try TestTheme(template).rendered(Self.value) == .text(expected))
  }

  @Test("Partials see the names in reach, and aren't indented")
  func partials() throws {
    let theme = TestTheme(
      "<ul>\n  {{> row}}\n{{#people}}\n{{> row }}\n{{/people}}\n</ul>{{>row}}",
      parts: ["row": "<li>{{age}}</li>\n{{> end}}\n", "end": "<hr/>\n"])
    let row = "<li>?</li>\n<hr/>\n"
    #expect(
      try theme.rendered(Self.value)
        == .text("<ul>\n\(row)<li>3</li>\n<hr/>\n\(row)</ul>\(row)"))
  }

  @Test("Words are put in for each language and escaped where they stand")
  func words() throws {
    let theme = TestTheme(
      "<a title=\"{{words.hi}}\">{{words.hi}}</a>", zh: "msgid \"hi\"\nmsgstr \"<你\\\"好>{n}\"",
      en: "msgid \"hi\"\nmsgstr \"R&D {n}\"")
    #expect(
      try theme.rendered([:], in: .zh)
        == .text("<a title=\"&lt;你&quot;好&gt;{n}\">&lt;你\"好&gt;{n}</a>"))
    #expect(
      try theme.rendered([:], in: .en) == .text("<a title=\"R&amp;D {n}\">R&amp;D {n}</a>"))
  }

  @Test("Text that looks like a tag stays text")
  func noSecondReading() throws {
    #expect(try TestTheme("{{a}}").rendered(["a": .text("{{b}}")]) == .text("{{b}}"))
  }
}

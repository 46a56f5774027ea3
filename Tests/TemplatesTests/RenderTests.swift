import Diagnostics
import Languages
import Templates
import Testing
import XMLTree

@Suite("Values that don't fit their template")
struct RenderTests {
  private func refusal(_ page: String, _ value: [String: TemplateValue]) throws -> [Finding] {
    guard case .refused(let findings) = try TestTheme(page).rendered(value) else { return [] }
    return findings
  }

  @Test("A name nobody gives is reported with the one that was meant, once for all turns of a list")
  func unknown() throws {
    let row = TemplateValue.object(["name": .text("x")])
    let value: [String: TemplateValue] = ["rows": .list([row, row]), "total": .text("9")]
    #expect(
      try refusal("中{{toatl}}\n{{#rows}}{{nmae}}{{totl}}{{/rows}}{{^zzz}}{{/zzz}}", value) == [
        themeError(
          ThemeRule.name, 1, 2, zh: "没有名为“toatl”的值，是否应为“total”？",
          en: "'toatl' isn't a name the page gives; did you mean 'total'?"),
        themeError(
          ThemeRule.name, 2, 10, zh: "没有名为“nmae”的值，是否应为“name”？",
          en: "'nmae' isn't a name the page gives; did you mean 'name'?"),
        themeError(
          ThemeRule.name, 2, 18, zh: "没有名为“totl”的值，是否应为“total”？",
          en: "'totl' isn't a name the page gives; did you mean 'total'?"),
        themeError(
          ThemeRule.name, 2, 35, zh: "没有名为“zzz”的值", en: "'zzz' isn't a name the page gives"),
      ])
  }

  @Test("A member nobody gives is reported with its object")
  func unknownMember() throws {
    let value: [String: TemplateValue] = [
      "site": .object(["title": .text("t")]), "text": .text(""),
    ]
    #expect(
      try refusal("{{site.tilte}}{{text.x}}", value) == [
        themeError(
          ThemeRule.name, 1, 1, zh: "“site.tilte”中没有名为“tilte”的值，是否应为“title”？",
          en: "'tilte' of 'site.tilte' isn't a name the page gives; did you mean 'title'?"),
        themeError(
          ThemeRule.name, 1, 15, zh: "“text.x”中没有名为“x”的值",
          en: "'x' of 'text.x' isn't a name the page gives"),
      ])
  }

  @Test("Only text and markup are printed, markup not in an attribute")
  func kinds() throws {
    let value: [String: TemplateValue] = [
      "a": .list([]), "b": .object([:]), "c": .flag(true), "d": .absent, "e": .markup([.text("x")]),
    ]
    #expect(
      try refusal("{{a}}{{b}}{{c}}{{d}}<p x=\"{{e}}\"/>{{.}}", value) == [
        themeError(
          ThemeRule.kind, 1, 1, zh: "“a”是列表，应以段落“{{#a}}”输出",
          en: "'a' is a list; show it with a section '{{#a}}'"),
        themeError(
          ThemeRule.kind, 1, 6, zh: "“b”是对象，只能输出其成员",
          en: "'b' is an object; only its members can be printed"),
        themeError(
          ThemeRule.kind, 1, 11, zh: "“c”是开关，只能用作段落“{{#c}}”",
          en: "'c' is a flag; it only opens a section '{{#c}}'"),
        themeError(
          ThemeRule.kind, 1, 16, zh: "“d”在此没有值，应置于段落“{{#d}}”之内",
          en: "'d' has no value here; put it in a section '{{#d}}'"),
        themeError(
          ThemeRule.context, 1, 27, zh: "“e”是标记，不得写入属性值",
          en: "'e' is markup, which can't stand in an attribute"),
        themeError(
          ThemeRule.kind, 1, 35, zh: "“.”是对象，只能输出其成员",
          en: "'.' is an object; only its members can be printed"),
      ])
  }

  @Test(
    "A place of the page is led back to the theme",
    arguments: [
      (1, 1, "templates/page.mustache", 1, 1), (1, 4, "templates/page.mustache", 1, 4),
      (1, 7, "templates/page.mustache", 1, 10), (2, 1, "templates/page.mustache", 3, 1),
      (2, 2, "templates/page.mustache", 3, 2), (2, 4, "templates/page.mustache", 3, 7),
      (3, 2, "templates/page.mustache", 3, 2), (4, 1, "templates/parts/foot.mustache", 2, 1),
      (4, 4, "templates/parts/foot.mustache", 2, 4), (4, 6, "templates/parts/foot.mustache", 2, 16),
    ])
  func origin(line: Int, column: Int, file: String, fileLine: Int, fileColumn: Int) throws {
    // The page: 中<p>值值</p> / ·甲甲. / ·乙乙. / 尾<b>词</b>
    let theme = try TestTheme(
      "中<p>{{a}}</p>\n{{#rows}}\n·{{.}}.\n{{/rows}}\n{{> foot}}\n",
      parts: ["foot": "{{! nothing }}\n尾<b>{{words.w}}</b>\n"], zh: "msgid \"w\"\nmsgstr \"词\"",
      en: "msgid \"w\"\nmsgstr \"word\""
    ).theme()
    let value = TemplateValue.object([
      "a": .text("值值"), "rows": .list([.text("甲甲"), .text("乙乙")]),
    ])
    let text = "中<p>值值</p>\n·甲甲.\n·乙乙.\n尾<b>词</b>\n"
    #expect(theme.render("page", value, in: .zh) == .text(text))
    #expect(
      theme.origin(of: "page", value: value, language: .zh, line: line, column: column)
        == SourcePlace(file: "theme/\(file)", line: fileLine, column: fileColumn))
  }

  @Test("A place the page doesn't have has no origin", arguments: [(0, 1), (1, 0), (1, 9), (9, 1)])
  func noOrigin(line: Int, column: Int) throws {
    let theme = try TestTheme("abc\n").theme()
    #expect(
      theme.origin(of: "page", value: .object([:]), language: .en, line: line, column: column)
        == nil)
  }
}

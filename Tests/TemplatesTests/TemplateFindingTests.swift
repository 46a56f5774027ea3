import Diagnostics
import Languages
import Templates
import Testing

@Suite("Templates that are refused when the theme is read")
struct TemplateFindingTests {
  private func findings(_ page: String, parts: [String: String] = [:]) throws -> [Finding] {
    try TestTheme(page, parts: parts).outcome().findings
  }

  @Test(
    "A tag outside the dialect is named",
    arguments: [("{{{a}}}", "{{{"), ("{{& a}}", "{{&"), ("{{=<% %>=}}", "{{=")])
  func dialect(tag: String, quoted: String) throws {
    #expect(
      try findings("中\n文\(tag)") == [
        themeError(
          ThemeRule.tag, 2, 2, zh: "标签“\(quoted)”不可用：文本一律转义，定界符不可更改",
          en: "tag '\(quoted)' isn't part of the dialect: text is always escaped, braces are fixed")
      ])
  }

  @Test("A tag that isn't closed is reported, and the next one is read")
  func unclosed() throws {
    let unclosed = themeError(
      ThemeRule.tag, 1, 2, zh: "标签“{{”没有以“}}”结束", en: "tag '{{' isn't closed by '}}'")
    #expect(try findings("a{{b") == [unclosed])
    #expect(try findings("a{{!b") == [unclosed])
    #expect(
      try findings("a{{b\n{{c d}}") == [
        unclosed,
        themeError(
          ThemeRule.tag, 2, 1, zh: "“c d”不是名称：只能用字母、数字、“-”、“_”，以“.”相连",
          en: "'c d' isn't a name: letters, digits, '-' and '_', joined by '.'"),
      ])
  }

  @Test("What isn't a name is quoted", arguments: ["", "a..b", ".a", "a.", "名", "a\nb", "a b"])
  func names(text: String) throws {
    let quoted = text == "a\nb" ? "a b" : text
    #expect(
      try findings("{{\(text)}}") == [
        themeError(
          ThemeRule.tag, 1, 1, zh: "“\(quoted)”不是名称：只能用字母、数字、“-”、“_”，以“.”相连",
          en: "'\(quoted)' isn't a name: letters, digits, '-' and '_', joined by '.'")
      ])
  }

  @Test("Words are only printed", arguments: ["{{words}}", "{{words.a.b}}"])
  func wordsPrinted(tag: String) throws {
    let text = String(tag.dropFirst(2).dropLast(2))
    #expect(
      try findings(tag) == [
        themeError(
          ThemeRule.tag, 1, 1, zh: "“\(text)”不可用：词语只能以“{{words.名称}}”输出",
          en: "'\(text)' isn't a use of words: they are only printed, as '{{words.name}}'")
      ])
  }

  @Test("Sections that aren't closed, or close nothing, are all reported")
  func sections() throws {
    #expect(
      try findings("{{#aa}}{{#b}}{{/aa}}\n{{/c}}{{#people}}{{/poeple}}") == [
        themeError(
          ThemeRule.section, 1, 8, zh: "段落“b”没有以“{{/b}}”结束",
          en: "section 'b' isn't closed by '{{/b}}'"),
        themeError(
          ThemeRule.section, 2, 1, zh: "“{{/c}}”没有对应的段落", en: "'{{/c}}' closes no open section"),
        themeError(
          ThemeRule.section, 2, 7, zh: "段落“people”没有以“{{/people}}”结束",
          en: "section 'people' isn't closed by '{{/people}}'"),
        themeError(
          ThemeRule.section, 2, 18, zh: "“{{/poeple}}”没有对应的段落，是否应为“people”？",
          en: "'{{/poeple}}' closes no open section; did you mean 'people'?"),
      ])
  }

  @Test("A value stands where it can be escaped")
  func contexts() throws {
    #expect(
      try findings("<a {{b}} c='{{d}}'><!-- {{e}} --><f {{> g}}>") == [
        themeError(
          ThemeRule.context, 1, 4, zh: "“{{b}}”在标签内、引号外，无法转义",
          en: "'{{b}}' stands inside a tag but outside quotes, where nothing can be escaped"),
        themeError(
          ThemeRule.context, 1, 13, zh: "“{{d}}”所在的属性值应使用双引号",
          en: "'{{d}}' stands in an attribute with single quotes; use double quotes"),
        themeError(
          ThemeRule.context, 1, 25, zh: "“{{e}}”在注释内，无法转义",
          en: "'{{e}}' stands inside a comment, where nothing can be escaped"),
        themeError(
          ThemeRule.context, 1, 37, zh: "局部模板“g”不得位于标签或注释内部",
          en: "partial 'g' stands inside a tag or comment"),
      ])
    #expect(
      try findings("<a\n b=\"{{#c}}\"{{/c}}\">") == [
        themeError(
          ThemeRule.context, 2, 12, zh: "段落“c”的开头与结尾不同在标签之内、引号之内或标签之外",
          en: "section 'c' begins and ends on different sides of a tag or quote",
          notes: [
            Finding.Note(
              Bilingual(zh: "段落由此开始", en: "section begins here"),
              place: SourcePlace(file: "theme/templates/page.mustache", line: 2, column: 5))
          ])
      ])
    #expect(
      try findings("<a") == [
        themeError(
          ThemeRule.context, 1, 3, zh: "模板在标签或注释内部结束", en: "template ends inside a tag or comment")
      ])
  }

  @Test("An unknown partial is reported with the one that was meant")
  func unknownPartial() throws {
    #expect(
      try findings("{{> haeder}}{{> zzz}}", parts: ["header": ""]) == [
        themeError(
          ThemeRule.partial, 1, 1, zh: "没有局部模板“haeder”，是否应为“header”？",
          en: "'haeder' isn't a partial; did you mean 'header'?"),
        themeError(ThemeRule.partial, 1, 13, zh: "没有局部模板“zzz”", en: "'zzz' isn't a partial"),
      ])
  }

  @Test("Partials that lead back to themselves are reported, those that use them aren't")
  func circles() throws {
    func circle(_ file: String, _ name: String) -> Finding {
      themeError(
        ThemeRule.partial, 1, 2, zh: "局部模板“\(name)”循环引用",
        en: "partial '\(name)' leads back to itself", file: "templates/parts/\(file).mustache")
    }
    #expect(
      try findings(
        "x{{> a}}", parts: ["a": "x{{> b}}", "b": "x{{> a}}", "c": "x{{> c}}", "d": "x{{> a}}"])
        == [circle("a", "b"), circle("b", "a"), circle("c", "c")])
  }

  @Test("Partials end, however they are stacked")
  func unfolding() throws {
    var parts = ["p0": "x"]
    for level in 1...25 { parts["p\(level)"] = "{{> p\(level - 1)}}" }
    let deep = try findings("", parts: parts)
    #expect(deep.map(\.place.file) == (20...25).map { "theme/templates/parts/p\($0).mustache" })
    #expect(deep.first?.summary.en == "partials nest more than 20 deep")
    parts = ["p0": "x{{a}}"]
    for level in 1...18 { parts["p\(level)"] = "{{> p\(level - 1)}}{{> p\(level - 1)}}" }
    let wide = try findings("", parts: parts)
    #expect(wide.first?.summary.en == "template and its partials unfold to more than 100000 pieces")
  }

  @Test("An unknown word is reported with the one that was meant")
  func unknownWord() throws {
    let theme = TestTheme(
      "{{words.scroe}}", zh: "msgid \"score\"\nmsgstr \"分\"",
      en: "msgid \"score\"\nmsgstr \"points\"")
    #expect(
      try theme.outcome().findings == [
        themeError(
          ThemeRule.phrase, 1, 1, zh: "没有词语“scroe”，是否应为“score”？",
          en: "'scroe' isn't a phrase; did you mean 'score'?")
      ])
  }

  @Test("Nesting past the limit is reported once, however deep it goes")
  func nesting() throws {
    let count = 100_000
    let page = String(repeating: "{{#a}}", count: count) + String(repeating: "{{/a}}", count: count)
    #expect(
      try findings(String(page.prefix(900_000))) == [
        themeError(
          ThemeRule.section, 1, 301, zh: "段落嵌套超过50层", en: "sections nest more than 50 deep")
      ])
  }

  @Test(
    "Hostile templates are refused, none stops the reader",
    arguments: [
      ("{", 900_000), ("{{", 400_000), ("{{!", 300_000), ("{{/a}}", 20_000), ("{{}}", 20_000),
      ("<a {{b}}", 20_000), ("{{> a}}", 20_000), ("{{#}}", 10_000),
    ])
  func hostile(repeated: String, count: Int) throws {
    #expect(try TestTheme(String(repeating: repeated, count: count)).outcome().value == nil)
  }
}

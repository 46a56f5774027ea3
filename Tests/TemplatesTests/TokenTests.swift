import Diagnostics
import Languages
import Testing

@testable import Templates

@Suite("Design tokens")
struct TokenTests {
  private func found(_ text: String) -> [Finding] {
    TokenReader(Array(text.utf8), file: "theme/tokens.css").findings
  }

  private func error(_ line: Int, _ column: Int, zh: String, en: String) -> Finding {
    themeError(ThemeRule.token, line, column, zh: zh, en: en, file: "tokens.css")
  }

  @Test("A file sets tokens for all, for a language and for the dark")
  func reads() {
    let text = """
      /* Ours. */
      :root {
        --ink: #1C1b19; /* nearly black */
        --serif: "Songti SC",  Georgia,serif;
      }
      :root:lang(en) { --measure: 70.5ch }
      @media (prefers-color-scheme: dark) {
        :root { --ink: #ece8df; }
      }
      """
    let reader = TokenReader(Array(text.utf8), file: "theme/tokens.css")
    #expect(reader.findings == [])
    #expect(
      reader.sheet.entries.map { "\($0.name) \($0.value) \($0.place.line):\($0.place.column)" } == [
        "ink #1C1b19 3:3", "serif \"Songti SC\", Georgia,serif 4:3", "measure 70.5ch 6:18",
        "ink #ece8df 8:11",
      ])
    #expect(
      String(decoding: reader.sheet.css, as: UTF8.self) == """
        :root{--ink:#1C1b19;--serif:"Songti SC", Georgia,serif}
        :root:lang(en){--measure:70.5ch}
        @media (prefers-color-scheme:dark){:root{--ink:#ece8df}}
        @media print{:root{--ink:#1C1b19}}

        """)
  }

  @Test("A name that isn't a token is an error at its place, with the one that was meant")
  func unknown() {
    #expect(
      found(":root {\n  --lnik: #0b4a82;\n  --nothing-like-it: 1px;\n}") == [
        error(
          2, 3, zh: "没有变量“--lnik”，是否应为“--link”？",
          en: "'--lnik' isn't a token; did you mean '--link'?"),
        error(3, 3, zh: "没有变量“--nothing-like-it”", en: "'--nothing-like-it' isn't a token"),
      ])
  }

  @Test(
    "A value is of the token's kind",
    arguments: [
      ("ink", "black"), ("ink", "#123"), ("ink", "#12345g"), ("ink", "url(x)"), ("ink", ""),
      ("ink", "#12345６"),
    ])
  func colours(_ name: String, _ value: String) {
    #expect(
      found(":root { --\(name): \(value); }") == [
        error(
          1, 9, zh: "“\(value)”不能作“--\(name)”的值：应为“#0b4a82”这样的颜色",
          en: "'\(value)' can't be the value of '--\(name)': a colour such as '#0b4a82' can")
      ])
  }

  @Test(
    "Faces and lengths are plain",
    arguments: [
      ("--sans: a b", false), ("--sans: \"a b\", c", true), ("--sans: a,,b", false),
      ("--sans: \"a", false), ("--sans: url(x)", false), ("--measure: 38em", true),
      ("--measure: 38", false), ("--measure: 3.5.5em", false), ("--measure: em", false),
      ("--measure: -3em", false), ("--measure: 123456em", false),
    ])
  func types(_ text: String, _ isGood: Bool) {
    #expect(found(":root { \(text); }").isEmpty == isGood)
  }

  @Test("What is no token sheet is refused where reading stops")
  func hostile() {
    #expect(
      found("p { color: red; }") == [
        error(
          1, 1, zh: "“p”不是变量所在的位置：应为“:root”“:root:lang(…)”或深色部分",
          en: "'p' isn't where tokens stand: ':root', ':root:lang(…)' or the dark part is")
      ])
    #expect(
      found(":root { --ink: #000000;") == [
        error(1, 8, zh: "“{”没有以“}”结束", en: "'{' isn't closed by '}'")
      ])
    #expect(
      found(":root { color: red; }") == [
        error(
          1, 9, zh: "“color”不是变量：应写成“--名称: 值;”", en: "'color' isn't a token: '--name: value;' is")
      ])
    #expect(found("/*") == [error(1, 1, zh: "注释没有以“*/”结束", en: "comment isn't closed by '*/'")])
    #expect(
      found("@import \"x\";") == [
        error(1, 1, zh: "此处应为“:root {…}”", en: "':root {…}' should stand here")
      ])
    #expect(
      found("@media (prefers-color-scheme: dark) { p { } }") == [
        error(1, 39, zh: "深色部分只能有“:root {…}”", en: "only ':root {…}' can stand in the dark part")
      ])
    #expect(
      found(":root { --ink: #000000; --ink: #000000 }") == [
        error(1, 25, zh: "变量“--ink”在此处设了两次", en: "token '--ink' is set twice here")
      ])
    #expect(
      found(
        "@media (prefers-color-scheme: dark) { :root { --sans: a } }\n"
          + ":root:lang(en) { --ink: #000000 }")
        == [
          error(
            1, 47, zh: "深色部分只放颜色，“--sans”不是颜色",
            en: "'--sans' isn't a colour, and the dark part holds colours only"),
          error(
            2, 18, zh: "各语言只设字体与行长，“--ink”是颜色",
            en: "'--ink' is a colour, and a language has faces and a measure only"),
        ])
  }

  @Test(
    "Contrast is WCAG's, rounded down",
    arguments: [
      ("#000000", "#ffffff", 2100), ("#ffffff", "#ffffff", 100), ("#1c1b19", "#fbfaf6", 1647),
      ("#767676", "#ffffff", 454), ("#777777", "#ffffff", 447), ("#0b4a82", "#FBFAF6", 868),
    ])
  func contrast(_ one: String, _ other: String, _ expected: Int) {
    #expect(Contrast.hundredths(one, other) == expected)
    #expect(Contrast.hundredths(other, one) == expected)
  }

  @Test("What isn't a colour has no contrast; hundredths keep their nought")
  func noContrast() {
    #expect(Contrast.hundredths("#00000", "#ffffff") == nil)
    #expect(Contrast.hundredths("red", "#ffffff") == nil)
    #expect([405, 450, 2100].map(Contrast.text) == ["4.05", "4.50", "21.00"])
  }
}

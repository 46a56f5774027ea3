import Diagnostics
import Languages
import Templates
import Testing

@Suite("A site's own theme")
struct ThemeOverlayTests {
  private static let tokens = """
    :root {
      --paper: #ffffff; --sheet: #ffffff; --ink: #000000; --ink-2: #333333; --rule: #cccccc;
      --link: #0000aa; --seal: #880000; --seal-ink: #ffffff; --got: #004400; --lost: #660000;
      --lost-fill: #eecccc; --series-1: #004400; --series-2: #444400; --series-3: #000044;
      --series-4: #440044; --heat-1: #ffffff; --heat-2: #eeeeee; --heat-3: #dddddd;
      --heat-4: #444444; --heat-5: #222222; --mark: #ffff88; --mark-ink: #000000;
      --serif: Georgia, serif; --sans: sans-serif; --measure: 38em;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #000000; --sheet: #000000; --ink: #ffffff; --ink-2: #cccccc; --rule: #444444;
        --link: #aaaaff; --seal: #ff8888; --seal-ink: #000000; --got: #88ff88; --lost: #ffaa88;
        --lost-fill: #442222; --series-1: #88ff88; --series-2: #ffff88; --series-3: #8888ff;
        --series-4: #ff88ff; --heat-1: #000000; --heat-2: #111111; --heat-3: #222222;
        --heat-4: #bbbbbb; --heat-5: #dddddd; --mark: #444400; --mark-ink: #ffffff;
      }
    }
    """

  private func word(_ key: String, _ text: String) -> String {
    "msgid \"\(key)\"\nmsgstr \"\(text)\"\n"
  }

  /// A page with a part and words, styles and tokens.
  private func theme() -> TestTheme {
    var theme = TestTheme(
      "<h1>{{title}}</h1>{{> foot}}", parts: ["foot": "<p>{{words.by}}{{name}}</p>"],
      zh: word("by", "发布：") + word("count", "共{n}份"),
      en: word("by", "By ") + word("count", "{n} in all"))
    theme.files["theme/tokens.css"] = Self.tokens
    theme.files["theme/assets/charts.css"] = ".chart { fill: var(--ink); }\n"
    theme.files["theme/assets/style.css"] = ":root { --own: 1px; }\np { margin: var(--own); }\n"
    return theme
  }

  private func own(
    _ rule: RuleName, _ line: Int, _ column: Int, zh: String, en: String, _ file: String,
    notes: [Finding.Note] = [], severity: Severity = .error
  ) -> Finding {
    themeError(
      rule, line, column, zh: zh, en: en, file: file, folder: "content/theme", notes: notes,
      severity: severity)
  }

  private let values: [String: TemplateValue] = ["title": .text("T"), "name": .text("N")]

  @Test("A part, a word, a style and a token of the site take the place of the theme's")
  func replaces() throws {
    var theme = theme()
    theme.lay("templates/parts/foot.mustache", "<div>{{words.by}}{{name}}{{> extra}}</div>")
    theme.lay("templates/parts/extra.mustache", "<i>{{words.extra}}</i>")
    theme.lay("strings/en.po", TestTheme.header(2) + word("by", "Kept by ") + word("extra", "!"))
    theme.lay("strings/zh.po", TestTheme.header(1) + word("extra", "！"))
    theme.lay("assets/style.css", "p { color: var(--lost); }\n")
    theme.lay("tokens.css", ":root { --link: #000099; }\n:root:lang(en) { --sans: Arial; }\n")
    let made = try theme.theme()
    #expect(
      made.render("page", .object(values), in: .en)
        == .text("<h1>T</h1><div>Kept by N<i>!</i></div>"))
    #expect(
      made.render("page", .object(values), in: .zh)
        == .text("<h1>T</h1><div>发布：N<i>！</i></div>"))
    #expect(made.assets.map(\.name) == ["style.css"])
    let style = String(decoding: try #require(made.assets.first).bytes, as: UTF8.self)
    #expect(style.hasSuffix("}}\n.chart { fill: var(--ink); }\np { color: var(--lost); }\n"))
    #expect(style.contains("--rule:#cccccc;--link:#000099;--seal:#880000"))
    #expect(style.contains(":root:lang(en){--sans:Arial}"))
    #expect(style.contains("--link:#aaaaff"))
  }

  @Test("What has nothing beneath it is reported, with what was meant")
  func nothingBeneath() throws {
    var theme = theme()
    theme.lay("templates/pgae.mustache", "x")
    theme.lay("templates/parts/spare.mustache", "x")
    theme.lay("assets/styel.css", "")
    theme.lay("strings/en.po", TestTheme.header(2) + word("yb", "By "))
    let found = try theme.outcome().findings
    #expect(
      found == [
        own(
          ThemeRule.overlay, 0, 0, zh: "主题中没有“assets/styel.css”可供替换，是否应为“assets/style.css”？",
          en: "the theme has no 'assets/styel.css' to replace; did you mean 'assets/style.css'?",
          "assets/styel.css"),
        own(
          ThemeRule.overlay, 5, 1, zh: "主题中没有“yb”可供替换，是否应为“by”？",
          en: "the theme has no 'yb' to replace; did you mean 'by'?", "strings/en.po"),
        own(
          ThemeRule.overlay, 0, 0, zh: "主题中没有“templates/parts/spare.mustache”可供替换",
          en: "the theme has no 'templates/parts/spare.mustache' to replace",
          "templates/parts/spare.mustache"),
        own(
          ThemeRule.overlay, 0, 0,
          zh: "主题中没有“templates/pgae.mustache”可供替换，是否应为“templates/page.mustache”？",
          en:
            "the theme has no 'templates/pgae.mustache' to replace; did you mean "
            + "'templates/page.mustache'?", "templates/pgae.mustache"),
        themeError(
          ThemeRule.phrase, 0, 0, zh: "缺少词语“yb”", en: "phrase 'yb' is missing",
          file: "strings/zh.po",
          notes: [
            Finding.Note(
              Bilingual(zh: "另一语言在此", en: "the other language has it"),
              place: SourcePlace(file: "content/theme/strings/en.po", line: 5, column: 1))
          ]),
      ])
  }

  @Test("What the theme no longer has is an error at its place, also in a section nothing opens")
  func removed() throws {
    var theme = theme()
    theme.lay(
      "templates/page.mustache",
      "<h1>{{title}}</h1>\n{{#has-name}}{{/has-name}}{{#name}}{{titel}}{{/name}}\n {{> food}}\n"
        + "{{words.yb}}")
    theme.lay("assets/style.css", "/* var(--no) */\np { color: var( --lsot ); width: var(--own); }")
    theme.lay("tokens.css", ":root {\n  --ikn: #000000;\n}")
    let found = try theme.outcome().findings
    #expect(
      found == [
        own(
          ThemeRule.token, 2, 17, zh: "没有变量“--lsot”，是否应为“--lost”？",
          en: "'--lsot' isn't a token; did you mean '--lost'?", "assets/style.css"),
        own(
          ThemeRule.token, 2, 38, zh: "没有变量“--own”", en: "'--own' isn't a token",
          "assets/style.css"),
        own(
          ThemeRule.name, 2, 36, zh: "没有名为“titel”的值，是否应为“title”？",
          en: "'titel' isn't a name that pages give; did you mean 'title'?",
          "templates/page.mustache"),
        own(
          ThemeRule.partial, 3, 2, zh: "没有局部模板“food”，是否应为“foot”？",
          en: "'food' isn't a partial; did you mean 'foot'?", "templates/page.mustache"),
        own(
          ThemeRule.phrase, 4, 1, zh: "没有词语“yb”，是否应为“by”？",
          en: "'yb' isn't a phrase; did you mean 'by'?", "templates/page.mustache"),
        own(
          ThemeRule.token, 2, 3, zh: "没有变量“--ikn”，是否应为“--ink”？",
          en: "'--ikn' isn't a token; did you mean '--ink'?", "tokens.css"),
      ])
  }

  @Test("A phrase keeps the theme's placeholders and its forms for a count")
  func phrases() throws {
    var theme = theme()
    theme.lay(
      "strings/en.po",
      TestTheme.header(2) + word("count", "{m} in all")
        + "msgid \"by\"\nmsgid_plural \"by\"\nmsgstr[0] \"a\"\nmsgstr[1] \"b\"\n")
    let beneath = { (line: Int) in
      [
        Finding.Note(
          Bilingual(zh: "主题中在此", en: "the theme has it here"),
          place: SourcePlace(file: "theme/strings/en.po", line: line, column: 1))
      ]
    }
    let found = try theme.outcome().findings
    #expect(
      found.filter { !$0.notes.contains { $0.place?.file == "theme/strings/zh.po" } } == [
        own(
          ThemeRule.placeholder, 5, 1, zh: "词语“count”的占位符为“{m}”，主题中为“{n}”",
          en: "phrase 'count' has '{m}', in the theme '{n}'", "strings/en.po", notes: beneath(7)),
        own(
          ThemeRule.phrase, 7, 1, zh: "词语“by”有2种数量形式，主题中有1种",
          en: "phrase 'by' has 2 forms for a count, in the theme 1", "strings/en.po",
          notes: beneath(5)),
      ])
    #expect(found.count == 3)
  }

  @Test("A colour that makes text illegible is an error at it, in light and in the dark")
  func contrast() throws {
    var theme = theme()
    theme.lay(
      "tokens.css",
      ":root { --ink-2: #888888; }\n@media (prefers-color-scheme: dark) {\n"
        + "  :root { --mark: #aaaaaa; }\n}")
    func pair(
      _ line: Int, _ column: Int, _ front: String, _ ground: String, _ found: String,
      _ mood: (zh: String, en: String), other: String, _ at: (Int, Int)
    ) -> Finding {
      own(
        ThemeRule.contrast, line, column,
        zh: "\(mood.zh)时“--\(front)”在“--\(ground)”上的对比度只有\(found)比1，至少应为4.50比1",
        en: "'--\(front)' on '--\(ground)' has a contrast of \(found) to 1 in \(mood.en); "
          + "at least 4.50 to 1 is needed", "tokens.css",
        notes: [
          Finding.Note(
            Bilingual(zh: "“--\(other)”在此", en: "'--\(other)' is here"),
            place: SourcePlace(file: "theme/tokens.css", line: at.0, column: at.1))
        ])
    }
    let found = try theme.outcome().findings
    #expect(
      found == [
        pair(1, 9, "ink-2", "paper", "3.54", ("浅色", "light"), other: "paper", (2, 3)),
        pair(1, 9, "ink-2", "sheet", "3.54", ("浅色", "light"), other: "sheet", (2, 21)),
        pair(3, 11, "mark-ink", "mark", "2.32", ("深色", "dark"), other: "mark-ink", (15, 60)),
      ])
  }

  @Test("A copy of the theme's file is a warning, and the theme is made")
  func copy() throws {
    var theme = theme()
    theme.lay("templates/parts/foot.mustache", "<p>{{words.by}}{{name}}</p>")
    let outcome = try theme.outcome()
    #expect(
      outcome.findings == [
        own(
          ThemeRule.overlay, 0, 0, zh: "与主题中的文件完全相同，可以删除",
          en: "file is the theme's own, byte for byte; it can be removed",
          "templates/parts/foot.mustache", severity: .warning)
      ])
    #expect(outcome.value != nil)
  }

  @Test("A token that the theme lacks is reported, on the ground that lacks it")
  func missing() throws {
    var theme = theme()
    theme.files["theme/tokens.css"] = Self.tokens
      .replacing("--measure: 38em;", with: "").replacing("--lost: #ffaa88;", with: "")
    let found = try theme.outcome().findings
    #expect(
      found == [
        themeError(
          ThemeRule.token, 0, 0, zh: "缺少深色的变量“--lost”", en: "dark token '--lost' is missing",
          file: "tokens.css"),
        themeError(
          ThemeRule.token, 0, 0, zh: "缺少变量“--measure”", en: "token '--measure' is missing",
          file: "tokens.css"),
      ])
  }

  @Test("A file that doesn't belong is refused as in the theme itself")
  func hostile() throws {
    var theme = theme()
    theme.lay("README", "")
    theme.lay("templates/page.html", "")
    theme.lay("strings/en.po", "no catalogue")
    theme.links = ["content/theme/assets/style.css"]
    let outcome = try theme.outcome()
    #expect(outcome.value == nil)
    #expect(
      Set(outcome.findings.map(\.place.file)) == [
        "content/theme/README", "content/theme/templates/page.html", "content/theme/strings/en.po",
        "content/theme/assets/style.css",
      ])
  }
}

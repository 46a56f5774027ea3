import Diagnostics
import Disk
import DiskTesting
import Languages
import Templates
import Testing

@Suite("Reading a theme")
struct ThemeReadingTests {
  private func entry(_ key: String, _ text: String) -> String {
    "msgid \"\(key)\"\nmsgstr \"\(text)\"\n"
  }

  @Test("Assets keep their bytes and are sorted by name")
  func assets() throws {
    var theme = TestTheme("x")
    theme.files["theme/assets/style.css"] = "p{}\n"
    theme.files["theme/assets/icon.svg"] = "<svg/>"
    #expect(
      try theme.theme().assets == [
        ThemeAsset(name: "icon.svg", bytes: Array("<svg/>".utf8)),
        ThemeAsset(name: "style.css", bytes: Array("p{}\n".utf8)),
      ])
  }

  @Test("A folder that isn't there can't be read")
  func noFolder() {
    #expect(
      throws: FileSystemFailure(operation: "list", path: "theme", code: 2, reason: "No such file")
    ) {
      try Theme.read(
        "theme", fileSystem: MemoryDisk(), requiredTemplates: [], requiredPhrases: [])
    }
  }

  @Test("Every file that doesn't belong is reported in one run")
  func strangers() throws {
    var theme = TestTheme("x")
    theme.templates = ["page", "report"]
    theme.files["theme/README"] = ""
    theme.files["theme/templates/page.html"] = ""
    theme.files["theme/assets/.hidden.css"] = ""
    theme.files["theme/assets/big.js"] = String(repeating: "x", count: 1_000_001)
    theme.files["theme/assets/nul.css"] = "a\0"
    theme.files["theme/strings/fr.po"] = TestTheme.header(2)
    theme.files["theme/templates/parts/sub/x.mustache"] = ""
    theme.links = ["theme/templates/parts/link.mustache"]
    #expect(
      try theme.outcome().findings == [
        themeError(
          ThemeRule.file, 0, 0, zh: "“README”不属于主题：其中只有templates、assets、strings三个文件夹和tokens.css",
          en: "'README' isn't part of a theme: templates, assets, strings and tokens.css are",
          file: "README"),
        themeError(
          ThemeRule.file, 0, 0, zh: "“.hidden.css”不属于此处：这里只放*.css, *.js, *.svg",
          en: "'.hidden.css' doesn't belong here; only *.css, *.js, *.svg do",
          file: "assets/.hidden.css"),
        themeError(
          ThemeRule.file, 0, 0, zh: "“big.js”有1000001字节，超过1000000字节的上限",
          en: "'big.js' has 1000001 bytes; at most 1000000 are read", file: "assets/big.js"),
        themeError(
          ThemeRule.encoding, 1, 2, zh: "文件中不得有控制字符“U+0000”",
          en: "control character 'U+0000' isn't allowed", file: "assets/nul.css"),
        themeError(
          ThemeRule.file, 0, 0, zh: "“fr.po”不是本站语言的词语文件：应为zh.po或en.po",
          en: "'fr.po' isn't a language of the site: zh.po and en.po are", file: "strings/fr.po"),
        themeError(
          ThemeRule.file, 0, 0, zh: "“page.html”不属于此处：这里只放*.mustache",
          en: "'page.html' doesn't belong here; only *.mustache do", file: "templates/page.html"),
        themeError(
          ThemeRule.file, 0, 0, zh: "“link.mustache”是符号链接，不予读取",
          en: "'link.mustache' is a symbolic link, which isn't read",
          file: "templates/parts/link.mustache"),
        themeError(
          ThemeRule.file, 0, 0, zh: "“sub”不属于此处：这里只放*.mustache",
          en: "'sub' doesn't belong here; only *.mustache do", file: "templates/parts/sub"),
        themeError(
          ThemeRule.template, 0, 0, zh: "缺少模板“report”", en: "template 'report' is missing",
          file: "templates/report.mustache"),
      ])
  }

  @Test("A missing language is reported")
  func missingStrings() throws {
    var theme = TestTheme("x")
    theme.files["theme/strings/en.po"] = nil
    #expect(
      try theme.outcome().findings == [
        themeError(
          ThemeRule.file, 0, 0, zh: "缺少词语文件“en.po”", en: "'en.po' is missing",
          file: "strings/en.po")
      ])
  }

  @Test("Phrases are the same in both languages, translated, and all that is asked for is there")
  func phrases() throws {
    var theme = TestTheme(
      "x", zh: entry("both", "{a}{b}") + entry("score", "分") + entry("empty", ""),
      en: entry("both", "{b}") + entry("scroe", "points") + "#, fuzzy\n" + entry("empty", "e"))
    theme.phrases = ["asked"]
    func missing(_ key: String, _ file: String, near: String? = nil, twin: Int? = nil) -> Finding {
      themeError(
        ThemeRule.phrase, 0, 0,
        zh: "缺少词语“\(key)”" + (near.map { "，“\($0)”是否为其误写？" } ?? ""),
        en: "phrase '\(key)' is missing" + (near.map { "; is '\($0)' a slip for it?" } ?? ""),
        file: "strings/\(file).po",
        notes: twin.map {
          [
            Finding.Note(
              Bilingual(zh: "另一语言在此", en: "the other language has it"),
              place: SourcePlace(
                file: "theme/strings/\(file == "en" ? "zh" : "en").po", line: $0, column: 1))
          ]
        } ?? [])
    }
    #expect(
      try theme.outcome().findings == [
        missing("asked", "en"), missing("score", "en", near: "scroe", twin: 7),
        themeError(
          ThemeRule.placeholder, 5, 1, zh: "词语“both”的占位符，英文为“{b}”，中文为“{a} {b}”",
          en: "phrase 'both' has '{b}' in English but '{a} {b}' in Chinese", file: "strings/en.po",
          notes: [
            Finding.Note(
              Bilingual(zh: "中文在此", en: "Chinese is here"),
              place: SourcePlace(file: "theme/strings/zh.po", line: 5, column: 1))
          ]),
        themeError(
          ThemeRule.phrase, 10, 1, zh: "词语“empty”标有fuzzy，尚未确认",
          en: "phrase 'empty' is fuzzy: nobody has confirmed it", file: "strings/en.po"),
        missing("asked", "zh"), missing("scroe", "zh", near: "score", twin: 7),
        themeError(
          ThemeRule.phrase, 9, 1, zh: "词语“empty”为空", en: "phrase 'empty' is empty",
          file: "strings/zh.po"),
      ])
  }

  @Test("Words fill in names and counts, and read what they fill in no second time")
  func words() throws {
    let plural = "msgid \"n\"\nmsgid_plural \"n\"\n"
    var theme = TestTheme(
      "x", zh: entry("hi", "你好，{a}、{b}{ {a b} {}") + plural + "msgstr[0] \"{count}份\"\n",
      en: entry("hi", "{b}: {a}") + plural + "msgstr[0] \"one\"\nmsgstr[1] \"{count} of {of}\"\n")
    theme.files["theme/strings/zh.po"] = theme.files["theme/strings/zh.po"]?
      .replacing("{count}份", with: "{of}中{count}份")
    theme.phrases = ["hi", "n"]
    let made = try theme.theme()
    let zh = made.words(in: .zh)
    let en = made.words(in: .en)
    #expect(zh("hi", ["a": "{b}", "b": "乙"]) == "你好，{b}、乙{ {a b} {}")
    #expect(en("hi", ["b": "B"]) == "B: {a}")
    #expect(en.plural("n", count: 1, ["of": "9"]) == "one")
    #expect(en.plural("n", count: 3, ["of": "9"]) == "3 of 9")
    #expect(en.plural("n", count: 3000, ["of": "9", "count": "3,000"]) == "3,000 of 9")
    #expect(zh.plural("n", count: 1, ["of": "9"]) == "9中1份")
  }
}

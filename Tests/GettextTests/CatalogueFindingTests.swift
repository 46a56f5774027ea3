import Diagnostics
import Gettext
import Languages
import Testing

@Suite("Catalogue findings")
struct CatalogueFindingTests {
  /// A finding at `line:column` of en.po, lines counted from the first after the header's five.
  private func finding(
    _ rule: RuleName, _ line: Int, _ column: Int, zh: String, en: String,
    notes: [Finding.Note] = []
  ) -> Finding {
    Finding(
      rule: rule, severity: .error, summary: Bilingual(zh: zh, en: en), place: at(line, column),
      notes: notes)
  }

  private func at(_ line: Int, _ column: Int) -> SourcePlace {
    SourcePlace(file: "en.po", line: line + 4, column: column)
  }

  private func findings(_ text: String) -> [Finding] {
    Catalogue.read(Array((CatalogueTests.header + text).utf8), file: "en.po").findings
  }

  private func findings(bytes: [UInt8]) -> [Finding] {
    Catalogue.read(bytes, file: "en.po").findings
  }

  @Test("A misspelt keyword is named with the one that was meant, and the next entry is read")
  func keyword() {
    let expected = finding(
      CatalogueRule.syntax, 2, 1, zh: "“msgstrr”不是关键字，是否应为“msgstr”？",
      en: "'msgstrr' isn't a keyword; did you mean 'msgstr'?")
    let later = finding(
      CatalogueRule.syntax, 4, 8, zh: "“[”处应为“\"”，或在前面加“msgid_plural”",
      en: "'[' stands where '\"' is expected, or a 'msgid_plural' before it")
    #expect(
      findings(
        """
        msgid "a"
        msgstrr "b"
        msgid "c" msgid_plural "d" msgstr[0] "e" msgstr[1] "f" msgid "g"
        msgstr [0] "h"
        """) == [expected, later])
  }

  @Test("A token in the wrong place is quoted with what was expected")
  func wrongToken() {
    #expect(
      findings("msgid \"中\"\n  # inside\nmsgstr \"b\"") == [
        finding(
          CatalogueRule.syntax, 2, 3, zh: "“#”处应为“msgstr”",
          en: "'#' stands where 'msgstr' is expected")
      ])
    #expect(
      findings("msgid \"中\" 文\nmsgstr \"b\"") == [
        finding(
          CatalogueRule.syntax, 1, 11, zh: "“文”处应为“msgstr”",
          en: "'文' stands where 'msgstr' is expected")
      ])
    #expect(
      findings("msgid \"a\"") == [
        finding(
          CatalogueRule.syntax, 1, 10, zh: "文件在应有“msgstr”处结束",
          en: "file ends where 'msgstr' is expected")
      ])
    #expect(
      findings("#~ msgid \"a\"\nmsgstr \"b\"") == [
        finding(
          CatalogueRule.syntax, 2, 1, zh: "条目各行的“#~”或“#|”标记不一致",
          en: "'#~' or '#|' marks some lines of the entry, not all")
      ])
    #expect(
      findings("msgid \"a\" msgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[2] \"d\"") == [
        finding(
          CatalogueRule.syntax, 3, 8, zh: "“2”处应为“1”", en: "'2' stands where '1' is expected")
      ])
  }

  @Test("Every bad string of a file is reported where it stands")
  func strings() {
    #expect(
      findings(
        """
        msgid "中
        msgstr "中\\q\\x0\\0\\x1F\\x\\"
        msgid "c"
        msgstr "\\xe4"
        """) == [
          finding(
            CatalogueRule.string, 1, 7, zh: "字符串没有以引号结束",
            en: "string isn't closed by '\"' on its line"),
          finding(
            CatalogueRule.string, 2, 8, zh: "字符串没有以引号结束",
            en: "string isn't closed by '\"' on its line"),
          escape(2, 10, "\\q"), escape(2, 12, "\\x0"), escape(2, 15, "\\0"),
          escape(2, 17, "\\x1F"), escape(2, 21, "\\x"),
          finding(
            CatalogueRule.string, 4, 8, zh: "字符串中的转义拼成的字节不是合法的UTF-8",
            en: "escapes in the string spell bytes that aren't UTF-8"),
        ])
    #expect(
      findings("msgid \"a\\\nmsgstr \"b\"") == [
        finding(
          CatalogueRule.string, 1, 7, zh: "字符串没有以引号结束",
          en: "string isn't closed by '\"' on its line"),
        finding(
          CatalogueRule.string, 1, 9, zh: "转义“\\”后面没有字符",
          en: "escape '\\' at the end of the line"),
      ])
  }

  private func escape(_ line: Int, _ column: Int, _ text: String) -> Finding {
    finding(
      CatalogueRule.string, line, column,
      zh: "转义“\(text)”不可用，应为\\n、\\t、\\\"、\\\\，或不是控制字符的八进制、十六进制数",
      en: "escape '\(text)' isn't one of \\n \\t \\\" \\\\ or a number of a printable byte")
  }

  @Test("A second entry for a message points at the first")
  func duplicate() {
    #expect(
      findings("msgid \"市容\"\nmsgstr \"b\"\n\n#~ msgid \"市容\"\n#~ msgstr \"c\"") == [
        finding(
          CatalogueRule.duplicate, 4, 4, zh: "条目“市容”重复", en: "'市容' has an entry already",
          notes: [
            Finding.Note(Bilingual(zh: "首次出现于此", en: "first entry is here"), place: at(1, 1))
          ])
      ])
  }

  @Test("Plural forms are counted against the header")
  func pluralForms() {
    #expect(
      findings("msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"b\"") == [
        finding(
          CatalogueRule.pluralForms, 1, 1, zh: "“a”有1种复数形式，文件头规定2种",
          en: "'a' has 1 plural forms; the header says 2")
      ])
    let text = """
      msgid ""
      msgstr ""
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Plural-Forms: nplurals=2; plural=n>1;\\n"
      msgid "a" msgid_plural "b" msgstr[0] "c" msgstr[1] "d" msgstr[2] "e"
      """
    #expect(
      findings(bytes: Array(text.utf8)) == [
        finding(
          CatalogueRule.pluralForms, 0, 1,
          zh: "复数规则“nplurals=2; plural=n>1;”不可用，"
            + "应为“nplurals=1; plural=0;”或“nplurals=2; plural=(n != 1);”",
          en: "Plural-Forms 'nplurals=2; plural=n>1;' isn't 'nplurals=1; plural=0;' "
            + "or 'nplurals=2; plural=(n != 1);', the two that are known")
      ])
    let none = """
      msgid ""
      msgstr "Content-Type: text/plain; charset=UTF-8\\n"
      msgid "a" msgid_plural "b" msgstr[0] "c"
      """
    #expect(
      findings(bytes: Array(none.utf8)) == [
        finding(
          CatalogueRule.pluralForms, -1, 1, zh: "“a”有复数形式，文件头却没有Plural-Forms",
          en: "'a' has plural forms, but the header has no Plural-Forms")
      ])
  }

  @Test("Line breaks at either end agree with the source")
  func lineBreaks() {
    #expect(
      findings("msgid \"a\\n\"\nmsgstr \"b\"\nmsgid \"c\"\nmsgstr \"\\nd\"") == [
        finding(
          CatalogueRule.lineBreaks, 2, 8, zh: "译文与原文应同样以换行结尾",
          en: "translation and source must both end with a line break or both not"),
        finding(
          CatalogueRule.lineBreaks, 4, 8, zh: "译文与原文应同样以换行开头",
          en: "translation and source must both begin with a line break or both not"),
      ])
  }

  @Test("A file without a header, or with another charset, is refused")
  func header() {
    let missing = finding(
      CatalogueRule.header, -3, 1, zh: "缺少文件头：msgid为空、写明“charset=UTF-8”的条目",
      en: "header is missing: an entry with an empty msgid that says 'charset=UTF-8'")
    #expect(findings(bytes: []) == [missing])
    #expect(findings(bytes: Array("msgid \"a\"\nmsgstr \"b\"".utf8)) == [missing])
    let other = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=GBK\\n\""
    #expect(
      findings(bytes: Array(other.utf8)) == [
        finding(
          CatalogueRule.header, -1, 1, zh: "文件头的字符集为“GBK”，应为“UTF-8”",
          en: "charset 'GBK' of the header isn't 'UTF-8'")
      ])
    #expect(
      findings(bytes: Array("msgid \"\"\nmsgstr \"\"".utf8)) == [
        finding(
          CatalogueRule.header, -3, 1, zh: "文件头的字符集为“”，应为“UTF-8”",
          en: "charset '' of the header isn't 'UTF-8'")
      ])
  }

  @Test("A file that isn't text is refused at the first byte that shows it")
  func encoding() {
    #expect(
      findings(bytes: Array("msgid \"\"\n中".utf8) + [0xB3, 0xC7]) == [
        finding(
          CatalogueRule.encoding, -2, 2, zh: "字节“0xB3”不是合法的UTF-8，请将文件另存为UTF-8编码",
          en: "byte '0xB3' isn't UTF-8 here; save the file as UTF-8")
      ])
    #expect(
      findings(bytes: [0xEF, 0xBB, 0xBF]) == [
        finding(
          CatalogueRule.encoding, -3, 1, zh: "文件开头有字节顺序标记（BOM），应去除",
          en: "byte order mark at the start; remove it")
      ])
    for (text, value) in [("\0", "0000"), ("\r", "000D"), ("\u{7F}", "007F"), ("\u{85}", "0085")] {
      #expect(
        findings(bytes: Array("# 中\(text)x".utf8)) == [
          finding(
            CatalogueRule.encoding, -3, 4, zh: "文件中不得有控制字符“U+\(value)”",
            en: "control character 'U+\(value)' isn't allowed")
        ])
    }
  }

  @Test(
    "Hostile files are refused, none stops the reader",
    arguments: [
      ("", "\"", 200_001), ("", "msgid ", 50_000), ("", "[", 200_000), ("", "#|", 100_000),
      ("", "msgctxt\n", 50_000), ("msgid \"", "\\", 99),
      ("msgid \"a\" msgid_plural \"b\" msgstr[", "9", 100_000),
    ])
  func hostile(start: String, repeated: String, count: Int) {
    let text = start + String(repeating: repeated, count: count)
    #expect(Catalogue.read(Array(text.utf8), file: "en.po").value == nil)
  }
}

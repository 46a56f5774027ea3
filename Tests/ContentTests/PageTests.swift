import Content
import Diagnostics
import Foundation
import Languages
import Records
import SeededTesting
import Testing

@Suite("Standing pages")
struct PageTests {
  private func site(_ page: String) throws -> SiteCopy {
    let site = try SiteCopy()
    try site.write("# 关于\n\n" + page, to: "pages/about.md")
    return site
  }

  // swift-format-ignore
  @Test(
    "A page is refused for what it may not hold, at the exact place",
    arguments: [
      ("<b>x</b>\n", ["3:1: error: raw HTML isn't allowed in a page [plain-markdown]",
        "3:5: error: raw HTML isn't allowed in a page [plain-markdown]"]),
      ("<div>\nx\n", ["3:1: error: raw HTML isn't allowed in a page [plain-markdown]"]),
      ("a <b>x\n", ["3:3: error: raw HTML isn't allowed in a page [plain-markdown]"]),
      ("![a](b.png)\n", ["3:1: error: images aren't allowed in a page [plain-markdown]"]),
      ("[a](javascript:x)\n", ["3:1: error: 'javascript:x' isn't an https: or mailto: address, '#fragment' or '/path/' [link-address]"]),
      ("[a](//evil/x)\n", ["3:1: error: '//evil/x' isn't an https: or mailto: address, '#fragment' or '/path/' [link-address]"]),
      ("[a](http://b/)\n", ["3:1: error: 'http://b/' isn't an https: or mailto: address, '#fragment' or '/path/' [link-address]"]),
      ("[a](/b/../c/)\n", ["3:1: error: '/b/../c/' isn't an https: or mailto: address, '#fragment' or '/path/' [link-address]"]),
      ("a [a](/b/ \"c\")\n", ["3:3: error: link titles aren't allowed in a page [plain-markdown]"]),
      ("# 关于\n", ["3:1: error: a page has one level-1 heading, its title [page-title]"]),
      ("a\n\n---\n", ["5:1: error: rules aren't allowed in a page [plain-markdown]"]),
      // Hard line breaks.
      ("a  \nb\n", ["3:2: error: a hard line break isn't allowed in a page; begin a new paragraph [plain-markdown]"]),
      ("a b\\\nb   \nc\n", ["3:4: error: a hard line break isn't allowed in a page; begin a new paragraph [plain-markdown]",
        "4:2: error: a hard line break isn't allowed in a page; begin a new paragraph [plain-markdown]"]),
      ("> a\\\n> b\n", ["3:4: error: a hard line break isn't allowed in a page; begin a new paragraph [plain-markdown]"]),
      // Link reference definitions, with and without a paragraph behind them.
      ("[a]: /x/\n", ["3:1: error: '[a]: /x/' is read as a link reference definition and not shown; write the address in the link [plain-markdown]"]),
      ("- [a]:\n  /x/\n\nb\n", ["3:1: error: the list item is empty [empty-value]",
        "3:3: error: '[a]:' is read as a link reference definition and not shown; write the address in the link [plain-markdown]"]),
      ("[a]: /x/\nb\n", ["3:1: error: '[a]:' is read as a link reference definition and not shown; write the address in the link [plain-markdown]"]),
      ("> [a]: /x/\n", ["3:1: error: the block quotation is empty [empty-value]",
        "3:3: error: '[a]: /x/' is read as a link reference definition and not shown; write the address in the link [plain-markdown]"]),
      // Setext headings, also as the title.
      ("b\nc\n===\n", ["3:1: error: underlined headings aren't allowed in a page; begin the line with '#' [plain-markdown]"]),
      ("> #b\n> ---\n", ["3:3: error: underlined headings aren't allowed in a page; begin the line with '#' [plain-markdown]"]),
      ("##\n", ["3:1: error: the heading is empty [empty-value]"]),
      ("-\n", ["3:1: error: the list item is empty [empty-value]"]),
      // Code and lists.
      ("    a\n    b\n\nc\n", ["3:5: error: indented code isn't allowed in a page; put it between lines of '```' [plain-markdown]"]),
      ("```sh\na\n```\n", ["3:1: error: 'sh' behind the fence isn't shown; leave it out [plain-markdown]"]),
      ("3. a\n4. b\n", ["3:1: error: a numbered list begins with 1, not with 3 [plain-markdown]"]),
      // Tables.
      ("a | b\n--- | ---\n", ["3:1: error: tables aren't allowed in a page [plain-markdown]"]),
      ("c\na | b\n:-|-:\n1 | 2\n", ["4:1: error: tables aren't allowed in a page [plain-markdown]"]),
      ("- x\n\n  | a |\n  | - |\n", ["5:3: error: tables aren't allowed in a page [plain-markdown]"]),
      ("> a | b\n> - | -\n", ["3:3: error: tables aren't allowed in a page [plain-markdown]"]),
      // An inline problem stands at its own column, on any line.
      ("a\n   **b** <i>c\n> d\n> e <b>\n", ["4:10: error: raw HTML isn't allowed in a page [plain-markdown]",
        "6:5: error: raw HTML isn't allowed in a page [plain-markdown]"]),
      // Character references can bring in what the bytes don't show.
      ("a&#x202E;b\n", ["3:1: error: forbidden character U+202E (bidirectional control) [forbidden-character]"]),
      ("a&#0;b\n", ["3:1: error: forbidden character U+FFFD (replacement character, the text is damaged) [forbidden-character]"]),
      ("a [b](/c&#x202E;/)\n", ["3:3: error: forbidden character U+202E (bidirectional control) [forbidden-character]"]),
    ])
  func refused(page: String, expected: [String]) throws {
    #expect(try site(page).lines() == expected.map { "pages/about.md:" + $0 })
  }

  @Test("However much of it there is, it is reported")
  func large() throws {
    let count = 5_000
    let definitions = try site(String(repeating: "[a]: /b/\n", count: count)).lines()
    #expect(definitions.count == 1)
    let html = try site(String(repeating: "<b>", count: count)).lines()
    #expect(html.count == count)
    #expect(html.last?.hasPrefix("pages/about.md:3:4000: error: raw HTML") == true)
    let tables = try site(String(repeating: "a|b\n-|-\n\n", count: count)).lines()
    #expect(tables.count == count)
  }

  @Test("A page has its title first, with '#'", arguments: ["关于\n===\n", "关于\n", "## 关于\n"])
  func title(page: String) throws {
    let site = try SiteCopy()
    try site.write(page, to: "pages/about.md")
    let expected =
      page.contains("=")
      ? "underlined headings aren't allowed in a page; begin the line with '#' [plain-markdown]"
      : "a page begins with its title, '# …' [page-title]"
    #expect(try site.lines() == ["pages/about.md:1:1: error: " + expected])
  }

  @Test("The English of a page is held to the same, at its catalogue entry")
  func english() throws {
    let site = try SiteCopy()
    try site.replace("\"A quotation\"", with: "\"A  \\nquo<b>\"", in: "translations/en.po")
    #expect(
      try site.lines() == [
        "translations/en.po:37:1: error: a hard line break isn't allowed in a page; begin a new"
          + " paragraph [plain-markdown]",
        "translations/en.po:37:1: error: raw HTML isn't allowed in a page [plain-markdown]",
      ])
  }

  private func chinese(_ page: String, key: String) throws -> [ProseBlock] {
    let site = try site(page)
    let po = "translations/en.po"
    let source = key.replacingOccurrences(of: "\\", with: "\\\\")
    try site.write(
      try site.text(of: po) + "\nmsgid \"\(source)\"\nmsgstr \"Text #\"\n", to: po)
    let outcome = try site.read()
    #expect(outcome.findings.filter { $0.severity == .error } == [])
    let page = try #require(outcome.value?.pages.first)
    #expect(page.blocks.en == [.paragraph([.text("Text #")])])
    return page.blocks.zh
  }

  private func visible(_ inlines: [ProseInline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): visible(inner)
      }
    }.joined()
  }

  @Test(
    "A line break between Chinese characters leaves no space, any other does",
    arguments: [
      ("预算\n执行", "预算 执行", "预算执行"),
      ("**“双创”**\n工作，\n`甲`\n乙", "**“双创”** 工作， `甲` 乙", "“双创”工作，甲乙"),
      ("得分\n93\n分 ok\nyes", "得分 93 分 ok yes", "得分 93 分 ok yes"),
      ("见[方\n法](/m/)\n①", "见[方 法](/m/) ①", "见方法①"),
      ("编号 #", "编号 #", "编号 #"),
      ("甲 \\# 乙 &amp;\n丙", "甲 \\# 乙 &amp; 丙", "甲 # 乙 & 丙"),
    ])
  func softBreaks(page: String, key: String, expected: String) throws {
    let blocks = try chinese(page, key: key)
    #expect(blocks.count == 1)
    guard case .paragraph(let inlines)? = blocks.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(visible(inlines) == expected)
  }

  @Test("No word of a page is lost without a finding", arguments: 1...4)
  func nothingLost(seed: UInt64) throws {
    let pieces = [
      "\n", "\n", "\n\n", "  \n", "    ", "> ", "- ", "1. ", "# ", "## ", "===\n", "---\n", "\n\n[",
      "]: ", "]: ", "](/", ")", "<", ">", "*", "**", "`", "\n```\n", "|", "-|-\n", "\\", "&amp;",
      "\t",
      ":",
    ]
    var generator = SeededGenerator(seed: seed)
    let site = try SiteCopy()
    var kept = 0
    for _ in 0..<500 {
      var page = "# w0\n\n"
      var words: [String] = []
      for word in 1...Int.random(in: 1...5, using: &generator) {
        for _ in 0..<Int.random(in: 0...2, using: &generator) {
          page += pieces.randomElement(using: &generator) ?? ""
        }
        words.append("w\(word)x")
        page += "w\(word)x"
      }
      try site.write(page, to: "pages/about.md")
      guard let about = try site.read().value?.pages.first else { continue }
      kept += 1
      for language in Language.allCases {
        let text = "\(about.blocks[language])"
        #expect(words.filter { !text.contains($0) } == [], "\(page.debugDescription)")
      }
    }
    #expect(kept > 50)
  }
}

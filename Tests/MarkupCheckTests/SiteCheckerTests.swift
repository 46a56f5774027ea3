import Diagnostics
import Languages
import MarkupCheck
import SiteFiles
import Testing

@Suite("The files of a site held against each other")
struct SiteCheckerTests {
  private let checker = SamplePage.checker

  private func file(_ path: String, _ kind: SiteFile.Kind, _ text: String) throws -> SiteFile {
    SiteFile(path: try #require(SitePath(path)), kind: kind, bytes: Array(text.utf8))
  }

  /// The home page of a language with one piece of text replaced, by text that may carry marks.
  private func page(
    _ language: Language, replacing old: String = "<main", with new: String = "<main"
  ) throws -> MarkedText {
    let page = try SamplePage.marked([SeededFault.Edit(old: old, new: new)])
    guard language == .zh else { return page }
    return MarkedText(
      page.text.replacing(
        "lang=\"en\" xml:lang=\"en\"><head>", with: "lang=\"zh-Hans\" xml:lang=\"zh-Hans\"><head>"))
  }

  /// What is found between two home pages, the assets they name and `others`.
  private func findings(
    zh: MarkedText? = nil, en: MarkedText? = nil, others: [SiteFile] = []
  ) throws -> [Finding] {
    try findings(
      [
        file("zh/index.html", .page, (zh ?? page(.zh)).text),
        file("en/index.html", .page, (en ?? page(.en)).text),
        file("assets/site.css", .stylesheet, "p{}"), file("assets/search.js", .script, ";"),
        file(
          "assets/mark.svg", .picture,
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"),
      ] + others)
  }

  private func findings(_ files: [SiteFile]) throws -> [Finding] {
    var site = SiteChecker(baseURL: "https://gazette.example/")
    for file in files {
      switch checker.check(file) {
      case .passed(let checked): site.add(checked)
      case .refused(let findings): Issue.record("\(findings.map { $0.text(in: .en) })")
      }
    }
    switch site.checked() {
    case .passed: return []
    case .refused(let findings): return findings
    }
  }

  /// The finding expected at a mark of `marked`, the first unless told.
  private func finding(
    at marked: MarkedText, _ index: Int = 0, in path: String, zh: String, en: String
  ) throws -> Finding {
    let mark = try #require(marked.marks.dropFirst(index).first)
    return Finding(
      rule: mark.rule, severity: .error, summary: Bilingual(zh: zh, en: en),
      place: SourcePlace(file: "site/\(path)", line: mark.line, column: mark.column))
  }

  @Test("A whole site passes")
  func whole() throws {
    #expect(try findings() == [])
  }

  /// An English page with one faulty reference, and what is said of it.
  struct Reference: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let zh: String
    let en: String
    var testDescription: String { en }
  }

  @Test(
    "A reference that leads nowhere is an error at the reference",
    arguments: [
      Reference(
        old: "href=\"./\"", new: "href=\"‹site-link›../zh/years/\"",
        zh: "链接指向不存在的文件“zh/years/index.html”",
        en: "'zh/years/index.html' isn't a file of the site"),
      Reference(
        old: "href=\"./\"", new: "href=\"‹site-link›../zh\"",
        zh: "链接指向不存在的文件“zh”；应以“/”结尾",
        en: "'zh' isn't a file of the site; a page's address ends in '/'"),
      Reference(
        old: "href=\"./\"", new: "href=\"‹site-link›../zh/#none\"",
        zh: "“zh/index.html”中没有标识符“none”", en: "'zh/index.html' has no id 'none'"),
      Reference(
        old: "href=\"./\"", new: "href=\"‹site-link›../assets/mark.svg#none\"",
        zh: "“assets/mark.svg”中没有标识符“none”", en: "'assets/mark.svg' has no id 'none'"),
      Reference(
        old: "action=\"./\"", new: "action=\"./\" data-search=\"‹site-link›../assets/none.json\"",
        zh: "链接指向不存在的文件“assets/none.json”",
        en: "'assets/none.json' isn't a file of the site"),
      Reference(
        old: "src=\"../assets/mark.svg\"", new: "src=\"‹site-link›../assets/none.svg\"",
        zh: "链接指向不存在的文件“assets/none.svg”",
        en: "'assets/none.svg' isn't a file of the site"),
    ])
  func nowhere(_ reference: Reference) throws {
    let marked = try page(.en, replacing: reference.old, with: reference.new)
    #expect(
      try findings(en: marked)
        == [finding(at: marked, in: "en/index.html", zh: reference.zh, en: reference.en)])
  }

  @Test("A fragment and an index that exist pass")
  func somewhere() throws {
    let link = try page(.en, replacing: "href=\"./\"", with: "href=\"../zh/#main\"")
    #expect(try findings(en: link) == [])
    let search = try page(
      .en, replacing: "action=\"./\"", with: "action=\"./\" data-search=\"../assets/i.json\"")
    #expect(try findings(en: search, others: [file("assets/i.json", .json, "[]")]) == [])
  }

  @Test("An address of the search index that leads nowhere is told in its line")
  func searchNowhere() throws {
    let text = "documents\n1\t\t\ten/#none\ta\tb\n1\t\t\tzh/\ta\tb\n1\t\t\ten/old/\ta\tb\n"
    let size = UInt16(text.utf8.count)
    let header = [1, UInt8(size & 0xFF), UInt8(size >> 8), UInt8(~size & 0xFF), UInt8(~size >> 8)]
    let index = SiteFile(
      path: try #require(SitePath("assets/search.0/en-d0.bin")), kind: .searchIndex,
      bytes: header + Array(text.utf8))
    let expected = { (line: Int, summary: Bilingual<String>) in
      Finding(
        rule: MarkupRule.link.name, severity: .error, summary: summary,
        place: SourcePlace(file: "site/assets/search.0/en-d0.bin", line: line, column: 5))
    }
    #expect(
      try findings(others: [index]) == [
        expected(
          2, Bilingual(zh: "“en/index.html”中没有标识符“none”", en: "'en/index.html' has no id 'none'")),
        expected(
          4,
          Bilingual(
            zh: "链接指向不存在的文件“en/old/index.html”",
            en: "'en/old/index.html' isn't a file of the site")),
      ])
  }

  private static let enLink =
    "<link rel=\"alternate\" hreflang=\"en\" href=\"https://gazette.example/en/\"/>"
  private static let zhLink =
    "<link rel=\"alternate\" hreflang=\"zh-Hans\" href=\"https://gazette.example/zh/\"/>"

  @Test("A page whose alternates leave it out is an error at the first of them")
  func left() throws {
    let marked = try page(
      .en, replacing: Self.zhLink + Self.enLink,
      with: Self.zhLink.replacing("\"https", with: "\"‹site-alternates›https"))
    let expected = try finding(
      at: marked, in: "en/index.html", zh: "各语言版本的链接中没有本页自己",
      en: "the page's alternates don't name the page itself")
    #expect(try findings(en: marked).contains(expected))
  }

  @Test("An alternate that doesn't link back is an error at the link to it")
  func back() throws {
    let silent = try page(.zh, replacing: Self.enLink, with: "")
    let marked = try page(
      .en, replacing: Self.zhLink,
      with: Self.zhLink.replacing("\"https", with: "\"‹site-alternates›https"))
    #expect(
      try findings(zh: silent, en: marked) == [
        finding(
          at: marked, in: "en/index.html", zh: "“zh/index.html”没有以“en”版指回本页",
          en: "'zh/index.html' doesn't name this page in return as its 'en'")
      ])
  }

  @Test("An alternate in another language than the link says is an error at the link")
  func language() throws {
    let alternate = "<link rel=\"alternate\" hreflang=\"en\" href=\"‹site-alternates›../zh/\"/>"
    let marked = try page(.en, replacing: Self.zhLink, with: Self.zhLink + alternate)
    #expect(
      try findings(en: marked) == [
        finding(
          at: marked, in: "en/index.html", zh: "“zh/index.html”不是“en”版的页面",
          en: "'zh/index.html' isn't a page in 'en'")
      ])
  }

  @Test("A sitemap's alternate in another language than it says is an error at the link")
  func sitemap() throws {
    let en = SitemapTests.link("zh-Hans", "‹site-alternates›https://gazette.example/en/")
    let marked = MarkedText(
      SitemapTests.sitemap(
        SitemapTests.entry("en/", en, SitemapTests.zh),
        SitemapTests.entry("zh/", SitemapTests.zh, en)))
    #expect(
      try findings(others: [file("sitemap.xml", .sitemap, marked.text)])
        == [0, 1].map { index in
          try finding(
            at: marked, index, in: "sitemap.xml", zh: "“en/index.html”不是“zh-Hans”版的页面",
            en: "'en/index.html' isn't a page in 'zh-Hans'")
        })
  }

  @Test(
    "A link with hreflang that names no other file gives its language to no other reference",
    arguments: [
      "href=\"https://elsewhere.example/\"", "href=\"#main\"",
      "href=\"https://elsewhere.example/\" data-search=\"../assets/mark.svg\"",
    ])
  func outside(_ attributes: String) throws {
    let style = "<link rel=\"stylesheet\" href=\"../assets/site.css\"/>"
    let marked = try page(
      .en, replacing: style, with: style + "<link rel=\"license\" hreflang=\"en\" \(attributes)/>")
    guard case .passed(let checked) = checker.check(try file("en/index.html", .page, marked.text))
    else {
      Issue.record("the page passes on its own")
      return
    }
    #expect(
      checked.summary.references.filter { $0.language != nil }.map(\.path) == [
        "zh/index.html", "en/index.html",
      ])
    #expect(try findings(en: marked) == [])
  }

  @Test("A path made twice is an error without a line")
  func twice() throws {
    let again = try file("assets/site.css", .stylesheet, "a{}")
    #expect(
      try findings(others: [again]) == [
        Finding(
          rule: MarkupRule.duplicatePath.name, severity: .error,
          summary: Bilingual(zh: "“assets/site.css”重复生成", en: "'assets/site.css' is made twice"),
          place: SourcePlace(file: "site/assets/site.css"))
      ])
  }

  @Test("A table that names a download has as many rows as it")
  func tableRows() throws {
    let en = try page(
      .en, replacing: "<table>", with: "‹site-table-rows›<table data-rows=\"../data/t.csv\">")
    let csv = { (rows: Int) in
      try file("data/t.csv", .csv, "a\r\n" + String(repeating: "1\r\n", count: rows))
    }
    #expect(try findings(en: en, others: [csv(3)]) == [])
    for rows in [0, 2, 4] {
      let mark = try #require(en.marks.first)
      #expect(
        try findings(en: en, others: [csv(rows)]).map { $0.text(in: .en) } == [
          "site/en/index.html:\(mark.line):\(mark.column): error: the table has 3 rows, the download"
            + " 'data/t.csv' \(rows) [site-table-rows]"
        ])
    }
  }

  @Test("A page and its twin state the same figures")
  func figureTwins() throws {
    let figure = "<data value=\"99.4\" data-record=\"r\" data-figure=\"score\">99.4</data>"
    let found = try findings(en: page(.en, replacing: figure, with: "much"))
    #expect(
      found.map { $0.summary.en } == [
        "'en/index.html' doesn't state the figure 'r#score', which this page does"
      ])
    #expect(found.map(\.rule.text) == ["site-figure-twins"])
    #expect(found.map(\.place.file) == ["site/zh/index.html"])
  }
}

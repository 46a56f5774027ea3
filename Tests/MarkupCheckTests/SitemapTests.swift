import Diagnostics
import Languages
import MarkupCheck
import SiteFiles
import Testing

@Suite("The entries of a sitemap")
struct SitemapTests {
  /// A sitemap of entries; the marks in them are kept.
  static func sitemap(_ entries: String...) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
      + "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n" + entries.joined(separator: "\n")
      + "</urlset>\n"
  }

  static func entry(_ page: String, _ links: String...) -> String {
    "<url><loc>https://gazette.example/\(page)</loc>" + links.joined() + "</url>"
  }

  static func link(_ language: String, _ address: String) -> String {
    "<xhtml:link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(address)\"/>"
  }

  static let zh = link("zh-Hans", "https://gazette.example/zh/")
  static let en = link("en", "https://gazette.example/en/")
  /// The link to the other version, the place of its address marked.
  static let markedZh = link("zh-Hans", "‹markup-sitemap›https://gazette.example/zh/")

  private func findings(_ marked: MarkedText) throws -> [Finding] {
    try SamplePage.findings(marked.text, at: "sitemap.xml", kind: .sitemap)
  }

  @Test(
    "Entries that name themselves and each other pass, and so do entries without alternates",
    arguments: [
      sitemap(entry("zh/", zh, en), entry("en/", zh, en)), sitemap(entry(""), entry("en/")),
      sitemap(
        entry(""),
        entry("zh/", zh, en, link("x-default", "https://gazette.example/")),
        entry("en/", en, zh)),
    ])
  func pass(_ text: String) throws {
    #expect(try findings(MarkedText(text)) == [])
  }

  struct Breach: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let zh: String
    let en: String
  }

  static let noReturn = (
    zh: "“zh/index.html”没有以“en”版指回“en/index.html”",
    en: "'zh/index.html' doesn't name 'en/index.html' in return as its 'en'"
  )

  static let breaches: [Breach] = [
    Breach(
      testDescription: "an entry that doesn't name itself",
      text: sitemap("‹markup-sitemap›" + entry("zh/", en), entry("en/", zh, en)),
      zh: "“zh/index.html”的各语言版本中没有它自己",
      en: "the alternates of 'zh/index.html' don't name the page itself"),
    Breach(
      testDescription: "an entry that is itself only by default",
      text: sitemap(
        "‹markup-sitemap›" + entry("", link("x-default", "https://gazette.example/"))),
      zh: "“index.html”的各语言版本中没有它自己",
      en: "the alternates of 'index.html' don't name the page itself"),
    Breach(
      testDescription: "a twin without alternates",
      text: sitemap(entry("zh/"), entry("en/", markedZh, en)),
      zh: noReturn.zh, en: noReturn.en),
    Breach(
      testDescription: "a twin that names only itself",
      text: sitemap(entry("zh/", zh), entry("en/", markedZh, en)),
      zh: noReturn.zh, en: noReturn.en),
    Breach(
      testDescription: "a twin that names the page in another language",
      text: sitemap(
        entry("zh/", zh, link("zh-Hans", "https://gazette.example/en/")),
        entry("en/", markedZh, en)),
      zh: noReturn.zh, en: noReturn.en),
    Breach(
      testDescription: "a twin that isn't listed",
      text: sitemap(entry("en/", markedZh, en)), zh: noReturn.zh, en: noReturn.en),
    Breach(
      testDescription: "a twin on another site",
      text: sitemap(
        entry("en/", link("zh-Hans", "‹markup-sitemap›https://elsewhere.example/zh/"), en)),
      zh: "“https://elsewhere.example/zh/”不在“https://gazette.example/”之下",
      en: "'https://elsewhere.example/zh/' isn't under 'https://gazette.example/'"),
    Breach(
      testDescription: "a relative address",
      text: sitemap(entry("en/", link("zh-Hans", "‹markup-sitemap›zh/"), en)),
      zh: "“zh/”不在“https://gazette.example/”之下",
      en: "'zh/' isn't under 'https://gazette.example/'"),
  ]

  @Test("A broken entry is an error at its place", arguments: breaches)
  func breach(_ breach: Breach) throws {
    let marked = MarkedText(breach.text)
    let mark = try #require(marked.marks.first)
    #expect(
      try findings(marked) == [
        Finding(
          rule: mark.rule, severity: .error, summary: Bilingual(zh: breach.zh, en: breach.en),
          place: SourcePlace(file: "site/sitemap.xml", line: mark.line, column: mark.column))
      ])
  }

  @Test(
    "Entries out of order are refused by the grammar",
    arguments: [
      sitemap("<url>\(en)<loc>https://gazette.example/en/</loc></url>"), sitemap(en),
      sitemap("<loc>https://gazette.example/en/</loc>"), sitemap("<url/>"), sitemap(),
    ])
  func order(_ text: String) throws {
    #expect(try findings(MarkedText(text)).contains { $0.rule == MarkupRule.content.name })
  }
}

import Diagnostics
import Languages
import MarkupCheck
import SiteFiles
import Testing

@Suite("Feeds")
struct FeedTests {
  static let path = "en/corrections/feed.xml"
  static let base = "https://gazette.example/en/corrections/"

  static func feed(
    language: String = "en", updated: String = "2022-03-31T00:00:00+08:00",
    address: String = base + "feed.xml", entries: [String] = [entry()]
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language)"><id>\(base)feed.xml</id>\
    <title>Corrections</title><updated>\(updated)</updated><author><name>Office</name></author>\
    <link rel="self" type="application/atom+xml" href="\(address)"/>\
    <link rel="alternate" type="text/html" href="\(base)"/>\(entries.joined())</feed>

    """
  }

  static func entry(
    id: String = base + "#c-1", updated: String = "2022-03-31T00:00:00+08:00",
    value: String = "<data value=\"99.4\" data-figure=\"score\">99.4</data>"
  ) -> String {
    "<entry><id>\(id)</id><title>Score</title><updated>\(updated)</updated>"
      + "<link rel=\"alternate\" type=\"text/html\" href=\"\(base)#c-1\"/><content type=\"xhtml\">"
      + "<div xmlns=\"http://www.w3.org/1999/xhtml\" data-record=\"r\"><p>To \(value).</p></div>"
      + "</content></entry>"
  }

  private func findings(_ text: String, at path: String = path) throws -> [Finding] {
    try SamplePage.findings(text, at: path, kind: .feed)
  }

  @Test("A feed with entries, and one without, pass")
  func pass() throws {
    #expect(try findings(Self.feed()) == [])
    #expect(try findings(Self.feed(entries: [])) == [])
    let earlier = Self.entry(id: Self.base + "#c-0", updated: "2022-03-30T00:00:00+08:00")
    #expect(try findings(Self.feed(entries: [Self.entry(), earlier])) == [])
  }

  static let breaches: [(feed: String, rule: MarkupRule, en: String)] = [
    (
      feed(updated: "2022-04-01T00:00:00+08:00"), .feed,
      "the feed was updated at '2022-04-01T00:00:00+08:00', its latest entry at "
        + "'2022-03-31T00:00:00+08:00'"
    ),
    (feed(updated: "2022-03-31"), .feed, "'2022-03-31' isn't a moment of Beijing time"),
    (feed(updated: "2022-02-30T00:00:00+08:00"), .feed, "isn't a moment of Beijing time"),
    (feed(updated: "2022-03-31T00:00:00Z"), .feed, "isn't a moment of Beijing time"),
    (
      feed(address: base + "other.xml"), .feed,
      "'https://gazette.example/en/corrections/other.xml' isn't the feed's own address"
    ),
    (feed(address: "https://other.example/feed.xml"), .feed, "isn't under"),
    (feed(entries: [entry(), entry()]), .feed, "is used twice"),
    (feed(entries: [entry(id: "tag:other,2022:1")]), .feed, "isn't under"),
    (feed(language: "zh-Hans"), .language, "isn't the language of this address"),
    (
      feed(entries: [entry(value: "<data value=\"98\" data-figure=\"score\">98</data>")]), .figure,
      "'98' on the page isn't the record's 'score'"
    ),
    (feed(entries: [entry(value: "<b>9</b>")]), .element, "'b' isn't an element the site uses"),
    (feed().replacing("<title>Score</title>", with: ""), .content, "can't stand at this point"),
    (
      feed().replacing("<author><name>Office</name></author>", with: ""), .content,
      "can't stand at this point"
    ),
    (feed().replacing(" xml:lang=\"en\"", with: ""), .requiredAttribute, "lacks 'xml:lang'"),
    (
      feed().replacing("rel=\"self\"", with: "rel=\"alternate\""), .feed,
      "the feed doesn't link to itself"
    ),
    (
      feed().replacing("href=\"\(base)\"", with: "href=\"javascript:alert(1)\""), .url,
      "'javascript:alert(1)' of 'href' should be"
    ),
    ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss/>", .element, "'rss' isn't an element"),
    (feed().replacing("</feed>", with: ""), .wellFormed, "libxml2 says"),
  ]

  @Test("A breach is found, each under its rule", arguments: breaches)
  func breach(feed: String, rule: MarkupRule, words: String) throws {
    let found = try findings(feed)
    #expect(
      found.contains { $0.rule == rule.name && $0.summary.en.contains(words) },
      "\(found.map { $0.text(in: .en) })")
  }
}

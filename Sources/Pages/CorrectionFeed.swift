import Audit
package import Languages
import Ledger
import Records
package import SiteFiles
package import Templates
import XMLTree

/// `/zh/corrections/feed.xml`: every correction as an entry, for readers' programs.
///
/// The values are XHTML with the names of their figures, so that they are proven like those of
/// pages.
/// - Source: RFC 4287 (Atom).
struct CorrectionFeed {
  let context: PageContext

  /// Beside the page of corrections.
  static func path(in language: Language) -> SitePath {
    guard let path = SitePath("\(language.rawValue)/corrections/feed.xml") else {
      preconditionFailure("the feed has a fixed name")
    }
    return path
  }

  private var language: Language { context.language }
  private var base: String { context.settings.baseURL.text }
  private var page: String { base + Address.corrections.path(in: language).address }

  var file: SiteFile {
    let lines = CorrectionsPage.lines(in: context)
    let site = context.records.site
    let path = Self.path(in: language)
    // Without a correction, nothing changed since the site itself.
    let updated = lines.first?.correction.date.value ?? context.settings.date
    let root = Element(
      "feed",
      [Attribute("xmlns", "http://www.w3.org/2005/Atom"), Attribute("xml:lang", language.tag)],
      [
        element("id", base + path.text),
        element(
          "title",
          context.words("feed-title", ["site": site.name.value[language]])),
        element("updated", Self.moment(of: updated)),
        .element(Element("author", [], [element("name", site.publisher.value[language])])),
        link("self", base + path.text, type: "application/atom+xml"),
        link("alternate", page, type: "text/html"),
      ] + lines.map(entry))
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    Node.element(root).append(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return SiteFile(path: path, kind: .feed, bytes: bytes)
  }

  private func entry(_ line: CorrectionLine) -> Node {
    let address = "\(page)#\(line.anchor)"
    let change = context.words.sentence(
      "feed-change",
      [
        "what": Sentence(line.what), "old": line.sentence(.old), "new": line.sentence(.new),
      ])
    let correction = line.correction
    let paragraphs = [
      change, Sentence(correction.reason.value[language]),
      context.words.sentence(
        "feed-approved", ["role": Sentence(correction.approvedBy.value[language])]),
    ]
    let body = Element(
      "div",
      [
        Attribute("xmlns", "http://www.w3.org/1999/xhtml"),
        Attribute("data-record", line.report.id.text),
      ], paragraphs.map { .element(Element("p", [], $0.nodes)) })
    let title = context.words(
      "feed-entry",
      ["report": context.reportTitle(line.report), "what": line.what, "kind": line.kind])
    return .element(
      Element(
        "entry", [],
        [
          element("id", address), element("title", title),
          element("updated", Self.moment(of: correction.date.value)),
          link("alternate", address, type: "text/html"),
          .element(Element("content", [Attribute("type", "xhtml")], [.element(body)])),
        ]))
  }

  private func link(_ relation: String, _ address: String, type: String) -> Node {
    .element(
      Element(
        "link",
        [Attribute("rel", relation), Attribute("type", type), Attribute("href", address)]))
  }

  private func element(_ name: String, _ text: String) -> Node {
    .element(Element(name, [], [.text(text)]))
  }

  /// The day's beginning in Beijing: records have days and no times.
  private static func moment(of date: CalendarDate) -> String {
    "\(date.text)T00:00:00+08:00"
  }
}

extension SitePages {
  /// The feed of each language.
  package func feeds(words: (Language) -> Words) -> [SiteFile] {
    Language.allCases.map { language in
      CorrectionFeed(
        context: PageContext(
          records: records, settings: settings, words: words(language), language: language,
          address: .corrections)
      ).file
    }
  }
}

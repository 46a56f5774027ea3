import Audit
package import Languages
import Records
package import SiteFiles
package import Templates
import XMLTree

extension SitePages {
  /// `sitemap.xml` with the twin of every page (sitemaps.org 0.9 with hreflang links),
  /// `robots.txt` (RFC 9309), which names it, and the headers for three kinds of host.
  package func machineFiles() -> [SiteFile] {
    let headers = HostHeaders(baseURL: settings.baseURL)
    return [
      sitemap(), robots(), text("_headers", headers.underscored),
      text("headers/nginx.conf", headers.nginx), text("headers/caddyfile", headers.caddy),
    ]
  }

  /// How browsers take the search of a language among theirs.
  /// - Source: OpenSearch 1.1, Draft 6; a short name has sixteen characters at most.
  package func openSearch(in language: Language, words: Words) -> SiteFile {
    let address = settings.baseURL.text + Address.search.path(in: language).address
    let root = Element(
      "OpenSearchDescription", [Attribute("xmlns", "http://a9.com/-/spec/opensearch/1.1/")],
      [
        element("ShortName", text: String(words("opensearch-name").prefix(16))),
        element("Description", text: records.site.name.value[language]),
        element("InputEncoding", text: "UTF-8"), element("Language", text: language.tag),
        .element(
          Element(
            "Url",
            [
              Attribute("type", "text/html"), Attribute("method", "get"),
              Attribute("template", address + "?q={searchTerms}"),
            ])),
      ])
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    Node.element(root).append(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return file(Address.openSearch(in: language).text, kind: .openSearch, bytes)
  }

  private func sitemap() -> SiteFile {
    // An address out of use is kept for whoever has it, and isn't for anyone to find.
    let pages = pages.filter { page in
      if case .retired = page.view.address { return false }
      return page.view.address != .notFound
    }
    let urls = pages.map { page -> Node in
      var children: [Node] = [
        element("loc", text: settings.baseURL.text + page.path.address),
        element("lastmod", text: settings.date.text),
      ]
      if page.view.address != .languageChoice {
        children += Language.allCases.map { language in
          let path = page.view.address.path(in: language)
          return .element(
            Element(
              "xhtml:link",
              [
                Attribute("rel", "alternate"), Attribute("hreflang", language.tag),
                Attribute("href", settings.baseURL.text + path.address),
              ]))
        }
      }
      return .element(Element("url", [], children))
    }
    let root = Element(
      "urlset",
      [
        Attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
        Attribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
      ], urls)
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    Node.element(root).append(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return file("sitemap.xml", kind: .sitemap, bytes)
  }

  private func robots() -> SiteFile {
    let lines = [
      "User-agent: *", "Allow: /", "", "Sitemap: \(settings.baseURL.text)sitemap.xml", "",
    ]
    return text("robots.txt", lines.joined(separator: "\n"))
  }

  private func text(_ name: String, _ text: String) -> SiteFile {
    file(name, kind: .text, Array(text.utf8))
  }

  private func element(_ name: String, text: String) -> Node {
    .element(Element(name, [], [.text(text)]))
  }

  private func file(_ name: String, kind: SiteFile.Kind, _ bytes: [UInt8]) -> SiteFile {
    guard let path = SitePath(name) else { preconditionFailure("'\(name)' is a fixed name") }
    return SiteFile(path: path, kind: kind, bytes: bytes)
  }
}

import SiteFiles

/// One `url` of a sitemap: a page and the pages named as its other languages.
struct SitemapEntry {
  struct Alternate: Hashable {
    let language: String
    /// The path of the page, `nil` when the address leads nowhere on the site.
    let path: String?
    let offset: Int
  }

  /// Where `url` begins.
  let offset: Int
  /// `nil` until `loc` has named a page of the site.
  var path: String?
  var alternates: [Alternate] = []
}

/// The rules of a sitemap.
///
/// - Source: sitemaps.org 0.9; the language links as Google Search Central describes them: every
///   version lists itself and all the others, and what isn't returned is ignored.
extension MarkupState {
  mutating func openedEntry(_ name: String, _ values: [String: String], _ start: Int) {
    if name == "url" { entries.append(SitemapEntry(offset: start)) }
    guard name == "link", !entries.isEmpty, let language = values["hreflang"],
      let address = values["href"]
    else { return }
    markAlternate(values)
    let offset = offset(of: "href").value
    let path = pagePath(of: address, at: offset)
    entries[entries.count - 1].alternates.append(
      SitemapEntry.Alternate(language: language, path: path, offset: offset))
  }

  mutating func closedEntry(_ frame: Frame) {
    let text = frame.text.span.text
    if frame.name == "lastmod", !DateSyntax.accepts(frame.text.span) {
      complain(
        .sitemap, frame.start, zh: "“\(quoted(text))”不是日期", en: "'\(quoted(text))' isn't a date")
    }
    guard frame.name == "loc", let path = pagePath(of: text, at: frame.start) else { return }
    references.append(Reference(path: path, fragment: nil, language: nil, offset: frame.start))
    if !entries.isEmpty { entries[entries.count - 1].path = path }
  }

  /// The page an absolute address means; a complaint when it means none.
  private mutating func pagePath(of address: String, at offset: Int) -> String? {
    let base = baseURL.hasSuffix("/") ? baseURL : baseURL + "/"
    let bytes = Array(address.utf8)
    if address.hasPrefix(base), bytes.count <= 2_048, AddressSyntax.accepts(bytes.span),
      case .inside(let path, nil) = SiteAddress(
        address, from: file.path.components, baseURL: baseURL)
    {
      return path
    }
    complain(
      .sitemap, offset, zh: "“\(quoted(address))”不在“\(base)”之下",
      en: "'\(quoted(address))' isn't under '\(base)'")
    return nil
  }

  /// Each entry with alternates names itself, and the ones it names name it in return.
  mutating func checkTwins() {
    struct Claim: Hashable {
      let page: String
      let language: String
      let alternate: String
    }
    var claims: Set<Claim> = []
    for entry in entries {
      for alternate in entry.alternates {
        guard let page = entry.path, let path = alternate.path else { continue }
        claims.insert(Claim(page: page, language: alternate.language, alternate: path))
      }
    }
    for entry in entries where !entry.alternates.isEmpty {
      guard let page = entry.path else { continue }
      let own = entry.alternates.first { $0.path == page && $0.language != "x-default" }
      guard let own else {
        complain(
          .sitemap, entry.offset, zh: "“\(page)”的各语言版本中没有它自己",
          en: "the alternates of '\(page)' don't name the page itself")
        continue
      }
      for alternate in entry.alternates where alternate.language != "x-default" {
        guard let path = alternate.path else { continue }
        let answer = Claim(page: path, language: own.language, alternate: page)
        if !claims.contains(answer) {
          complain(
            .sitemap, alternate.offset, zh: "“\(path)”没有以“\(own.language)”版指回“\(page)”",
            en: "'\(path)' doesn't name '\(page)' in return as its '\(own.language)'")
        }
      }
    }
  }
}

/// The address the site is published under, for what can't be relative: canonical, hreflang, sitemap.
package struct BaseURL: Hashable, Sendable {
  /// Scheme, host, path, and a slash at the end.
  package let text: String

  /// `nil` unless `text` is `http(s)://host/…/` without query or fragment.
  package init?(_ text: String) {
    guard let start = ["https://", "http://"].first(where: text.hasPrefix), text.hasSuffix("/"),
      !text.contains("?"), !text.contains("#"),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E }),
      let host = text.dropFirst(start.count).split(
        separator: "/", omittingEmptySubsequences: false
      ).first, !host.isEmpty
    else { return nil }
    self.text = text
  }

  /// The path of the address, with a slash at both ends: `/` or `/disclosure/`.
  package var path: String {
    let afterScheme = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return "/" + (afterScheme.count > 3 ? afterScheme[3] : "")
  }
}

/// One file of the site, made but not yet checked.
package struct SiteFile: Hashable, Sendable {
  /// What a file holds, and so how it is checked.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A polyglot XHTML page with the ending `.html`.
    case page
    /// A stand-alone SVG picture.
    case picture
    case sitemap
    /// An Atom feed.
    case feed
    /// An OpenSearch description: how browsers take the site's search among theirs.
    case openSearch
    case stylesheet
    case script
    case json
    /// A file of the search index: text or numbers, packed with deflate.
    case searchIndex
    /// A table of the open data (RFC 4180).
    case csv
    /// The same for spreadsheet programs: a byte order mark, and no cell that is a formula.
    case spreadsheetCSV
    /// Plain UTF-8 text, such as `robots.txt`.
    case text
    /// A file attached by an editor, published as it came; its ending says what it is.
    case attachment
  }

  package let path: SitePath
  package let kind: Kind
  package let bytes: [UInt8]

  package init(path: SitePath, kind: Kind, bytes: [UInt8]) {
    self.path = path
    self.kind = kind
    self.bytes = bytes
  }
}

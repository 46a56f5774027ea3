package import SiteFiles

/// What the checks across pages need of a file, without its bytes.
package struct FileSummary: Sendable {
  /// A reference to a file of this site.
  package struct Reference: Sendable, Hashable {
    /// The path of the file meant, `index.html` added to a directory's address.
    package let path: String
    package let fragment: String?
    /// The language of an alternate (`hreflang`), `nil` for any other reference.
    package let language: String?
    package let line: Int
    package let column: Int
  }

  package let path: SitePath
  package let ids: Set<String>
  package let references: [Reference]
  /// The `lang` of the page.
  package let language: String?
  /// The figures stated, as `record#name`.
  package let figures: Set<String>
  /// How many rows a table of the open data has; `nil` for any other file.
  package let rowCount: Int?
  /// The tables of a page that show a download whole.
  package let tables: [ShownTable]

  /// A table that says which download has the same rows (`data-rows`).
  package struct ShownTable: Sendable, Hashable {
    package let path: String
    package let rowCount: Int
    package let line: Int
    package let column: Int
  }
}

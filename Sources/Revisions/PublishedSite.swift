package import JSONTree
package import Languages
package import Records

/// What the public can see now, as far as corrections go by it.
package struct PublishedSite: Sendable {
  /// The folder it was read from.
  package let folder: String
  /// In the order of the data files.
  package let records: [PublishedRecord]
  /// Every page that stands in a language, without the language; sorted.
  package let pages: [PageAddress]
  /// Whether the site that made it could tell corrections.
  package let hasCorrections: Bool
  /// What the public reads beside the figures.
  package let notes: [PublishedNote]

  /// The site that has this `data/records.json`; `nil` when it holds no tables of ours.
  package init?(folder: String, data: JSONValue, pages: Set<PageAddress>) {
    guard let tables = PublishedTables(data) else { return nil }
    self.folder = folder
    records = tables.records
    self.pages = pages.sorted()
    hasCorrections = tables.hasCorrections
    notes = PublishedNote.notes(in: data)
  }
}

/// A data note as the published data files have it.
package struct PublishedNote: Hashable, Sendable {
  package let record: String
  package let rule: String
  package let field: String
  package let summary: Bilingual<String>

  /// Notes are compared for a person to read, so that one that can't be read is left out.
  fileprivate static func notes(in data: JSONValue) -> [PublishedNote] {
    (data["notes"]?.items ?? []).compactMap { row in
      guard let record = row["report"]?.text, let rule = row["rule"]?.text,
        let field = row["field"]?.text, let zh = row["summary_zh"]?.text,
        let en = row["summary_en"]?.text
      else { return nil }
      return PublishedNote(
        record: record, rule: rule, field: field, summary: Bilingual(zh: zh, en: en))
    }
  }
}

package import Diagnostics

/// The translations of one file, as gettext's own tools read them.
///
/// Messages are compared byte by byte, as gettext does, not by canonical equivalence.
/// - Source: GNU gettext manual, "The Format of PO Files".
package struct Catalogue: Sendable {
  /// In the order of the file; without obsolete entries and the header.
  package let entries: [CatalogueEntry]

  let rule: PluralRule
  private let positions: [MessageKey: Int]

  /// Reads a .po file; `file` is its path as findings name it.
  package static func read(_ bytes: [UInt8], file: String) -> Outcome<Catalogue> {
    if let finding = ByteCheck.finding(in: bytes, file: file, rule: CatalogueRule.encoding) {
      return Outcome(nil, findings: [finding])
    }
    var parser = CatalogueParser(bytes, file: file)
    let messages = parser.messages()
    let check = CatalogueCheck(messages, file: file)
    let catalogue = Catalogue(check.entries, rule: check.rule)
    return Outcome(catalogue, findings: parser.findings + check.findings)
  }

  init(_ entries: [CatalogueEntry], rule: PluralRule) {
    self.entries = entries
    self.rule = rule
    var positions: [MessageKey: Int] = [:]
    positions.reserveCapacity(entries.count)
    for (position, entry) in entries.enumerated() {
      positions[MessageKey(entry.source, entry.context)] = position
    }
    self.positions = positions
  }

  /// The translation of `source`; `nil` when there is none, or it is empty or fuzzy.
  package func translation(of source: String, context: String? = nil) -> String? {
    entry(for: source, context: context).flatMap(translation(in:))
  }

  /// The translation of `source` in the plural form for `count`; `nil` as without a count.
  ///
  /// A message translated without plural forms has one translation for every count.
  package func translation(of source: String, context: String? = nil, count: Int) -> String? {
    let entry = entry(for: source, context: context)
    return form(entry?.plural == nil ? 0 : rule.form(for: count), of: entry)
  }

  /// The translation in an entry of this catalogue; `nil` when there is none, or it is empty or
  /// fuzzy.
  package func translation(in entry: CatalogueEntry) -> String? {
    form(0, of: entry)
  }

  /// The entry of `source`, translated or not.
  package func entry(for source: String, context: String? = nil) -> CatalogueEntry? {
    position(of: source, context: context).map { entries[$0] }
  }

  /// Where among `entries` that of `source` stands.
  package func position(of source: String, context: String? = nil) -> Int? {
    positions[MessageKey(source, context)]
  }

  private func form(_ form: Int, of entry: CatalogueEntry?) -> String? {
    guard let entry, !entry.isFuzzy, entry.translations.indices.contains(form),
      !entry.translations[form].isEmpty
    else { return nil }
    return entry.translations[form]
  }
}

package import Diagnostics

/// One message of a catalogue and its translation.
package struct CatalogueEntry: Sendable, Hashable {
  package let source: String
  /// The source for more than one; `nil` for a message without a count.
  package let plural: String?
  package let context: String?
  /// One for each plural form, a single one for a message without a count; empty where untranslated.
  package let translations: [String]
  /// A guess by a tool that nobody has confirmed; it counts as untranslated.
  package let isFuzzy: Bool
  /// Made by a machine and looked over by nobody: a translator's comment says `machine-translated`.
  package let isMachine: Bool
  /// Why the translation differs from its source on purpose: a translator's comment `differs: …`.
  package let exception: String?
  /// Where msgctxt or msgid stands.
  package let place: SourcePlace

  package init(
    source: String, plural: String? = nil, context: String? = nil, translations: [String],
    isFuzzy: Bool = false, isMachine: Bool = false, exception: String? = nil, place: SourcePlace
  ) {
    self.source = source
    self.plural = plural
    self.context = context
    self.translations = translations
    self.isFuzzy = isFuzzy
    self.isMachine = isMachine
    self.exception = exception
    self.place = place
  }
}

package import Diagnostics

/// The published names of what can be wrong with a translation catalogue.
package enum CatalogueRule {
  /// The file is UTF-8 text without control characters.
  package static let encoding: RuleName = "catalogue-encoding"
  /// The file is made of entries: msgctxt, msgid, msgid_plural, msgstr.
  package static let syntax: RuleName = "catalogue-syntax"
  /// A string is closed on its line and its escapes are known.
  package static let string: RuleName = "catalogue-string"
  /// A msgctxt and msgid stand in one entry only.
  package static let duplicate: RuleName = "catalogue-duplicate"
  /// The first entry, with an empty msgid, names the charset UTF-8.
  package static let header: RuleName = "catalogue-header"
  /// A message has as many forms as the header says, by a rule we know.
  package static let pluralForms: RuleName = "catalogue-plural-forms"
  /// A translation begins and ends with a line break exactly when its source does.
  package static let lineBreaks: RuleName = "catalogue-line-breaks"
}

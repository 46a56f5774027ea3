import Diagnostics
import Records

/// What one department's folder holds, read by itself.
struct DepartmentReading: Sendable {
  let department: Department?
  /// In the order of the files.
  let reports: [Report]
  let findings: [Finding]
  /// Entries of its catalogue that nothing asked for; told only where nothing is wrong.
  let unused: [Finding]
  /// Where it first asked for each entry of the site's catalogue.
  let usesOfShared: [SourcePlace?]
  let texts: [ContentText]
  let catalogueTexts: [ContentText]
  let translationCount: TranslationCount
  /// Those of its catalogue in use.
  let translations: [Translation]
  /// Translations of its catalogue that a machine made.
  let machineMade: [String]
  let collected: CollectedTexts
}

/// What a catalogue has to translate.
struct CollectedTexts: Sendable {
  /// As places name it.
  let file: String
  let isThere: Bool
  /// As often as they stand, in the order of reading.
  let texts: [Placed<String>]
}

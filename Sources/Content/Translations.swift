import Diagnostics
import Gettext
import Languages

/// A catalogue of content/ and which of its entries something asked for.
final class ContentCatalogue {
  let file: String
  /// `nil` when the file is missing or couldn't be read: then nothing can be said to lack English.
  let catalogue: Catalogue?
  /// Whether each of its entries was asked for.
  private(set) var used: [Bool]

  init(_ catalogue: Catalogue?, file: String) {
    self.catalogue = catalogue
    self.file = file
    used = Array(repeating: false, count: catalogue?.entries.count ?? 0)
  }

  func english(of source: String) -> (text: String, place: SourcePlace)? {
    guard let catalogue, let position = catalogue.position(of: source) else { return nil }
    used[position] = true
    let entry = catalogue.entries[position]
    // A translation of blanks alone would leave a hole in the page.
    guard let text = catalogue.translation(in: entry), !text.isBlank else { return nil }
    return (text, entry.place)
  }

  /// Counts as asked for what another reading of the same catalogue asked for.
  func add(used others: [Bool]) {
    for position in others.indices where others[position] { used[position] = true }
  }

  /// Reports forbidden characters that escapes brought into a translation.
  func checkCharacters(_ problems: Problems) {
    for entry in catalogue?.entries ?? [] {
      for text in entry.translations {
        guard let summary = ForbiddenCharacter.firstSummary(in: text) else { continue }
        problems.error(ContentRule.character, en: summary.en, zh: summary.zh, at: entry.place)
      }
    }
  }

  func reportUnused(_ problems: Problems) {
    for (entry, isUsed) in zip(catalogue?.entries ?? [], used) where !isUsed {
      let source = entry.source.shortened
      problems.info(
        ContentRule.unusedTranslation, en: "no content says '\(source)' any more",
        zh: "内容中已没有“\(source)”", at: entry.place)
    }
  }
}

/// Where the texts of a file find their English, and where its problems go.
struct Reading {
  let problems: Problems
  /// In the order they are asked; a missing text belongs into the first.
  let catalogues: [ContentCatalogue]

  /// The English of `source` and where it stands; `nil`, reported, when there is none.
  ///
  /// Text of ASCII alone, such as a unit `%`, needs no translation.
  func english(of source: String, at place: SourcePlace) -> (text: String, place: SourcePlace)? {
    for catalogue in catalogues {
      if let english = catalogue.english(of: source) { return english }
    }
    if source.utf8.allSatisfy({ $0 < 0x80 }) { return (source, place) }
    // A damaged text has been reported, and so has a catalogue that couldn't be read.
    guard let first = catalogues.first, catalogues.allSatisfy({ $0.catalogue != nil }),
      !source.unicodeScalars.contains(SourceText.replacement)
    else { return nil }
    problems.error(
      ContentRule.missingTranslation,
      en: "no English for '\(source.shortened)' in \(first.file)",
      zh: "\(first.file) 中没有“\(source.shortened)”的英文", at: place)
    return nil
  }
}

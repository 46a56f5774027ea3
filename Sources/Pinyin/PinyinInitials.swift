import Foundation

/// The letter under which a Chinese name stands in an index: the initial of its first syllable.
///
/// Readings come from ICU. A character with several readings is read as a word where the table has
/// the word, since ICU takes the commonest reading of each character by itself.
package struct PinyinInitials: Sendable {
  package init() {}

  /// A to Z, or `nil` when the name begins with neither a Chinese character nor a Latin letter.
  package func initial(of name: String) -> Character? {
    if let letter = PinyinWords.word(at: name.unicodeScalars.prefix(8).map(\.self)[...])?
      .syllables.first?.first
    {
      return letter.uppercased().first
    }
    guard let first = name.first else { return nil }
    let latin = String(first).applyingTransform(.mandarinToLatin, reverse: false)?
      .applyingTransform(.stripDiacritics, reverse: false)
    guard let letter = latin?.uppercased().first, ("A"..."Z").contains(letter) else { return nil }
    return letter
  }
}

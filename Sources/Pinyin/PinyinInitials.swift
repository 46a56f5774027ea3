import Foundation

/// The letter under which a Chinese name stands in an index: the initial of its first syllable.
///
/// Readings come from ICU. A character with several readings is read as a word where the table has
/// the word, since ICU takes the commonest reading of each character by itself.
package struct PinyinInitials: Sendable {
  package init() {}

  /// A to Z, or `nil` when the name begins with neither a Chinese character nor a Latin letter.
  package func initial(of name: String) -> Character? {
    if let word = Self.words.first(where: { name.hasPrefix($0.word) }) { return word.initial }
    return Self.latin(name).flatMap(Self.letter)
  }

  /// The first syllable in small letters without its tone, to put names in order; `nil` where there
  /// is no initial.
  ///
  /// Of a character that is read otherwise in its word only the initial is known.
  package func reading(of name: String) -> String? {
    let latin = Self.latin(name)
    let common = latin.flatMap(Self.letter)
    if let word = Self.words.first(where: { name.hasPrefix($0.word) }), word.initial != common {
      return word.initial.lowercased()
    }
    return common == nil ? nil : latin?.lowercased()
  }

  /// The first character in Latin letters, by its commonest reading.
  private static func latin(_ name: String) -> String? {
    name.first.flatMap {
      String($0).applyingTransform(.mandarinToLatin, reverse: false)?
        .applyingTransform(.stripDiacritics, reverse: false)
    }
  }

  private static func letter(_ latin: String) -> Character? {
    guard let letter = latin.uppercased().first, ("A"..."Z").contains(letter) else { return nil }
    return letter
  }

  /// Words whose first character has another reading than its commonest.
  ///
  /// The longer word stands before one it begins with.
  private static let words: [(word: String, initial: Character)] = [
    ("长江", "C"), ("长期", "C"), ("长效", "C"), ("长途", "C"), ("长沙", "C"), ("长春", "C"), ("长安", "C"),
    ("会计", "K"), ("重复", "C"), ("重新", "C"), ("重建", "C"), ("重庆", "C"), ("重阳", "C"), ("重组", "C"),
    ("行业", "H"), ("行长", "H"), ("行列", "H"), ("银行", "Y"), ("调整", "T"), ("调节", "T"), ("调解", "T"),
    ("调剂", "T"), ("调控", "T"), ("调试", "T"), ("参差", "C"), ("朝阳", "C"), ("朝霞", "Z"), ("乐器", "Y"),
    ("音乐", "Y"), ("乐团", "Y"), ("曾经", "C"), ("传记", "Z"), ("藏族", "Z"), ("西藏", "X"), ("单县", "S"),
    ("率先", "S"), ("盛器", "C"), ("给水", "J"), ("降雨", "J"), ("降水", "J"), ("都市", "D"), ("还款", "H"),
    ("还田", "H"), ("还建", "H"), ("弹性", "T"), ("厦门", "X"), ("蚌埠", "B"), ("大夫", "D"), ("差旅", "C"),
    ("差别", "C"), ("校对", "J"), ("校准", "J"), ("仔猪", "Z"), ("色子", "S"), ("石家庄", "S"), ("系鞋", "J"),
  ]
}

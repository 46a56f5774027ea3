extension Substring {
  /// Whether the text begins with `word`, byte for byte.
  ///
  /// `hasPrefix` compares characters unless both texts are plain, which costs many times as much.
  package func begins(with word: String) -> Bool { utf8.starts(with: word.utf8) }

  /// Whether the text ends with `word`, byte for byte.
  package func ends(with word: String) -> Bool {
    utf8.suffix(word.utf8.count).elementsEqual(word.utf8)
  }

  /// Takes away `word`, with which the text begins.
  package mutating func removeOpening(_ word: String) {
    self = Substring(utf8.dropFirst(word.utf8.count))
  }

  /// Takes away `word`, with which the text ends.
  package mutating func removeEnding(_ word: String) {
    self = Substring(utf8.dropLast(word.utf8.count))
  }
}

extension String {
  /// Whether the text begins with `word`, byte for byte.
  package func begins(with word: String) -> Bool { self[...].begins(with: word) }

  /// Whether the text ends with `word`, byte for byte.
  package func ends(with word: String) -> Bool { self[...].ends(with: word) }
}

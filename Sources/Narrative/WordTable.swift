/// Words with what each means, found at a position of the text, the longest first.
struct WordTable<Meaning: Sendable>: Sendable {
  /// Which scalar of a word leads to it: the first to read on, the last to look back.
  enum Key: Sendable { case first, last }

  private struct Entry: Sendable {
    let word: [Unicode.Scalar]
    let meaning: Meaning
  }

  private let key: Key
  private var entries: [Unicode.Scalar: [Entry]] = [:]
  /// By the last byte of a scalar, whether any word is kept under such a one.
  ///
  /// Most places of a text begin no word, which is seen here without hashing.
  private var isKnown = [Bool](repeating: false, count: 256)

  init(_ words: KeyValuePairs<String, Meaning>, keyedBy key: Key) {
    self.init(words.map { ($0.key, $0.value) }, keyedBy: key)
  }

  init(_ words: [(String, Meaning)], keyedBy key: Key) {
    self.key = key
    for (text, meaning) in words {
      let word = Array(text.unicodeScalars)
      guard let scalar = key == .first ? word.first : word.last else { continue }
      isKnown[Int(scalar.value & 0xFF)] = true
      entries[scalar, default: []].append(Entry(word: word, meaning: meaning))
    }
    for scalar in entries.keys {
      entries[scalar]?.sort { $0.word.count > $1.word.count }
    }
  }

  /// The longest word that begins at `start` and whose meaning is accepted, and where it ends.
  func word(
    at start: Int, in prose: Prose, where accepts: (Meaning, Int) -> Bool = { _, _ in true }
  ) -> (meaning: Meaning, end: Int)? {
    for entry in entries(under: prose[start]) where prose.holds(entry.word, at: start) {
      let end = start + entry.word.count
      if accepts(entry.meaning, end) { return (entry.meaning, end) }
    }
    return nil
  }

  /// Whether any word stands anywhere in `prose`; for a table keyed by first scalars.
  func occurs(in prose: Prose) -> Bool {
    prose.scalars.indices.contains { word(at: $0, in: prose) != nil }
  }

  /// The longest word that ends before `end`, and where it begins.
  func word(endingAt end: Int, in prose: Prose) -> (meaning: Meaning, start: Int)? {
    for entry in entries(under: prose[end - 1]) {
      let start = end - entry.word.count
      if prose.holds(entry.word, at: start) { return (entry.meaning, start) }
    }
    return nil
  }

  private func entries(under scalar: Unicode.Scalar) -> [Entry] {
    guard isKnown[Int(scalar.value & 0xFF)] else { return [] }
    return entries[scalar] ?? []
  }
}

/// Words numbered from 1 in the order given, found by their bytes without making a `String`.
struct NameTable: Sendable {
  let words: [String]
  private let bytes: [[UInt8]]
  private let slots: [UInt16]
  private let mask: Int

  init(_ words: [String]) {
    precondition(words.count < 4_096, "a grammar has few words")
    self.words = words
    bytes = words.map { Array($0.utf8) }
    var size = 8
    while size < words.count * 4 { size *= 2 }
    mask = size - 1
    var slots = [UInt16](repeating: 0, count: size)
    for (number, word) in bytes.enumerated() {
      var slot = Self.hash(word.span) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt16(number + 1)
    }
    self.slots = slots
  }

  /// The number of `word`, or 0 when it isn't in the table.
  func number(of word: Span<UInt8>) -> Int {
    var slot = Self.hash(word) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot])
      let own = bytes[number - 1]
      if own.span.equals(word) { return number }
      slot = (slot + 1) & mask
    }
    return 0
  }

  func number(of word: String) -> Int {
    let bytes = Array(word.utf8)
    return number(of: bytes.span)
  }

  /// FNV-1a, folded to a non-negative number.
  private static func hash(_ word: Span<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in word.indices { hash = (hash ^ UInt32(word[index])) &* 16_777_619 }
    return Int(hash >> 1)
  }
}

/// What the checks ask of a run of bytes.
extension Span where Element == UInt8 {
  func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }

  func equals(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { unsafe equals($0.span) }
  }

  /// The bytes as text; malformed ones become U+FFFD.
  var text: String {
    unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Whether there is nothing but the four white space characters of XML.
  var isBlank: Bool {
    for index in indices where !self[index].isBlank { return false }
    return true
  }

  /// The first offset of `byte` from `start` on.
  func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
    var index = start
    while index < count {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Whether `word` stands at `offset`.
  func has(_ word: String, at offset: Int) -> Bool {
    var index = offset
    for byte in word.utf8 {
      guard index >= 0, index < count, self[index] == byte else { return false }
      index += 1
    }
    return true
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLower: Bool { self >= 0x61 && self <= 0x7A }
  var isLetter: Bool { (self | 0x20).isLower }
  var isHex: Bool { isDigit || ((self | 0x20) >= 0x61 && (self | 0x20) <= 0x66) }
}

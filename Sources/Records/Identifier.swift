/// A permanent name made for addresses: 1 to 64 of a–z, 0–9 and `-`, no `-` at either end.
///
/// It never changes once published, whatever happens to names and numbers.
package struct Identifier: Hashable, Sendable, Comparable {
  package let text: String

  /// `nil` when `text` isn't an identifier.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: "-"),
      bytes.last != UInt8(ascii: "-"), bytes.allSatisfy(Self.isAllowed)
    else { return nil }
    self.text = text
  }

  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
  }
}

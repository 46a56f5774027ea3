/// A name and a value; the value is escaped when written.
package struct Attribute: Hashable, Sendable {
  package let name: String
  package let value: String

  /// The name comes from our own lines, never from content; the value may be anything.
  package init(_ name: String, _ value: String) {
    precondition(Self.isName(name), "an attribute's name is letters, digits, - and : only")
    self.name = name
    self.value = value
  }

  /// Whether `text` is a name we write: an ASCII letter, then ASCII letters, digits, `-` and `:`.
  ///
  /// - Source: a part of the production Name of XML 1.0, section 2.3.
  static func isName(_ text: String) -> Bool {
    var first = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        first = false
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
        if first { return false }
      default: return false
      }
    }
    return !first
  }
}

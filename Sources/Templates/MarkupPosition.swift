/// Where in the markup the next byte stands, told from the literal text alone.
enum MarkupPosition: Equatable {
  case text
  /// Between `<` and `>`, outside quotes.
  case tag
  case doubleQuoted
  case singleQuoted

  var isAttribute: Bool { self == .doubleQuoted || self == .singleQuoted }

  mutating func pass(_ bytes: [UInt8]) {
    for byte in bytes {
      switch (self, byte) {
      case (.text, UInt8(ascii: "<")): self = .tag
      case (.tag, UInt8(ascii: ">")): self = .text
      case (.tag, UInt8(ascii: "\"")): self = .doubleQuoted
      case (.tag, UInt8(ascii: "'")): self = .singleQuoted
      case (.doubleQuoted, UInt8(ascii: "\"")), (.singleQuoted, UInt8(ascii: "'")): self = .tag
      default: break
      }
    }
  }
}

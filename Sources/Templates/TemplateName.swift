/// A name in a tag: `.` for the value at hand, or one or more words joined by points.
struct TemplateName: Hashable, Sendable {
  /// Empty for `.`.
  let components: [String]

  /// `nil` when `text` isn't a name: ASCII letters, digits, `-` and `_`, joined by single points.
  init?(_ text: String) {
    if text == "." {
      components = []
      return
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy(Self.isWord) else { return nil }
    components = parts
  }

  var text: String { components.isEmpty ? "." : components.joined(separator: ".") }

  static func isWord(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      }
  }
}

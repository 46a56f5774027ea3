/// JSON as bytes, whose strings are safe in a page and in a script too; the only one in the project.
///
/// Beside what the format demands, `<`, `>`, `&`, U+2028 and U+2029 are escaped, so that the text
/// means the same wherever it is put.
///
/// - Source: RFC 8259, section 7.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Punctuation and numbers, as they are.
  package mutating func write(raw text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// A string with its quotation marks.
  package mutating func write(string text: String) {
    write(raw: "\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": write(raw: #"\""#)
      case "\\": write(raw: #"\\"#)
      case "\u{00}"..."\u{1F}", "\u{7F}", "<", ">", "&", "\u{2028}", "\u{2029}":
        writeEscape(scalar)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    write(raw: "\"")
  }

  private mutating func writeEscape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    write(raw: #"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
  }
}

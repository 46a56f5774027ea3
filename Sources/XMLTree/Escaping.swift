/// The only escaping in the project: text and attribute values as UTF-8 markup.
///
/// A character that XML 1.0 can't hold in any spelling (most controls, U+FFFE, U+FFFF) is written as
/// U+FFFD, the replacement character: dropping it would hide a loss, and a trap would let content
/// stop the run. `Content` refuses such characters with a finding, so that none arrives here.
///
/// Bytes are taken to be UTF-8; those that aren't pass as they are, and reading the page back
/// refuses them.
/// - Source: XML 1.0 (fifth edition), 2.2 "Characters", 2.11 and 3.3.3 on line ends and white space.
package enum Escaping {
  /// Writes `text` between tags: `&`, `<`, `>` and the carriage return, which parsers would change.
  package static func appendText(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { unsafe append($0, marks: textMarks, to: &output) }
  }

  /// The same for text that is UTF-8 already.
  package static func appendText(_ text: [UInt8], to output: inout [UInt8]) {
    unsafe text.withUnsafeBufferPointer { unsafe append($0, marks: textMarks, to: &output) }
  }

  /// Writes `value` between double quotes: `&`, `<`, `>`, `"`, and tab, line feed and carriage
  /// return as references, since a parser makes blanks of them.
  package static func appendAttribute(_ value: String, to output: inout [UInt8]) {
    var value = value
    value.withUTF8 { unsafe append($0, marks: attributeMarks, to: &output) }
  }

  /// The same for a value that is UTF-8 already.
  package static func appendAttribute(_ value: [UInt8], to output: inout [UInt8]) {
    unsafe value.withUnsafeBufferPointer { unsafe append($0, marks: attributeMarks, to: &output) }
  }

  /// Copies runs of plain bytes in one go and writes what a mark stands for between them.
  ///
  /// The buffer is only read, inside its bounds, while the caller holds the value it belongs to.
  private static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, marks: [Mark], to output: inout [UInt8]
  ) {
    var run = 0
    var index = 0
    while index < bytes.count {
      let mark = marks[Int(unsafe bytes[index])]
      if mark == .plain {
        index += 1
        continue
      }
      if mark == .perhapsForbidden, unsafe !isNonCharacter(bytes, at: index) {
        index += 1
        continue
      }
      unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<index]))
      output.append(contentsOf: mark.replacement.utf8)
      index += mark == .perhapsForbidden ? 3 : 1
      run = index
    }
    if run < bytes.count {
      unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run...]))
    }
  }

  /// Whether U+FFFE or U+FFFF stands at `index`: EF BF BE or EF BF BF.
  private static func isNonCharacter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    return unsafe bytes[index + 1] == 0xBF && bytes[index + 2] & 0xFE == 0xBE
  }

  /// What is done with a byte.
  private enum Mark {
    case plain
    case ampersand
    case less
    case greater
    case quote
    case tab
    case lineFeed
    case carriageReturn
    case forbidden
    /// The first byte of U+F000 to U+FFFF.
    case perhapsForbidden

    var replacement: String {
      switch self {
      case .plain: ""
      case .ampersand: "&amp;"
      case .less: "&lt;"
      case .greater: "&gt;"
      case .quote: "&quot;"
      case .tab: "&#9;"
      case .lineFeed: "&#10;"
      case .carriageReturn: "&#13;"
      case .forbidden, .perhapsForbidden: "\u{FFFD}"
      }
    }
  }

  private static let textMarks = marks([
    (UInt8(ascii: "\t"), .plain), (UInt8(ascii: "\n"), .plain),
  ])

  private static let attributeMarks = marks([
    (UInt8(ascii: "\""), .quote), (UInt8(ascii: "\t"), .tab), (UInt8(ascii: "\n"), .lineFeed),
  ])

  /// A mark for each of the 256 bytes: what both contexts share, then `own`.
  private static func marks(_ own: [(byte: UInt8, mark: Mark)]) -> [Mark] {
    var marks = [Mark](repeating: .plain, count: 256)
    for control in 0..<0x20 { marks[control] = .forbidden }
    marks[0xEF] = .perhapsForbidden
    marks[Int(UInt8(ascii: "\r"))] = .carriageReturn
    marks[Int(UInt8(ascii: "&"))] = .ampersand
    marks[Int(UInt8(ascii: "<"))] = .less
    marks[Int(UInt8(ascii: ">"))] = .greater
    for (byte, mark) in own { marks[Int(byte)] = mark }
    return marks
  }
}

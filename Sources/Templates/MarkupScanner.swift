/// Follows the literal markup of a template as far as is needed to know how a value is escaped.
///
/// It isn't a parser: whether the page is well-formed is for libxml2 to say.
struct MarkupScanner {
  enum Context: Hashable {
    /// Between tags.
    case text
    /// Between `<` and `>`, outside quotes.
    case tag
    /// In an attribute value between double quotes.
    case attribute
    /// In one between single quotes; values are escaped for double ones only.
    case singleQuoted
    case comment
  }

  var context = Context.text

  /// Reads on over a run of literal bytes.
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      switch context {
      case .text:
        if byte == UInt8(ascii: "<") {
          let isComment = bytes[index...].starts(with: "<!--".utf8)
          context = isComment ? .comment : .tag
          if isComment { index += 3 }
        }
      case .tag:
        if byte == UInt8(ascii: ">") {
          context = .text
        } else if byte == UInt8(ascii: "\"") {
          context = .attribute
        } else if byte == UInt8(ascii: "'") {
          context = .singleQuoted
        }
      case .attribute:
        if byte == UInt8(ascii: "\"") { context = .tag }
      case .singleQuoted:
        if byte == UInt8(ascii: "'") { context = .tag }
      case .comment:
        if byte == UInt8(ascii: "-"), bytes[index...].starts(with: "-->".utf8) {
          context = .text
          index += 2
        }
      }
      index += 1
    }
  }
}

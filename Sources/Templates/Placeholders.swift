/// `{name}` in a phrase: a word of ASCII letters, digits, `-` and `_` between braces.
enum Placeholders {
  /// The names in the order they stand.
  static func names(in text: String) -> [String] {
    pieces(of: text).compactMap { $0.isName ? $0.text : nil }
  }

  /// The text with the names replaced that have a value; the others stay as they are written.
  static func filled(_ text: String, with values: [String: String]) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    return pieces(of: text).map { piece in
      guard piece.isName else { return piece.text }
      return values[piece.text] ?? "{\(piece.text)}"
    }.joined()
  }

  static func pieces(of text: String) -> [(text: String, isName: Bool)] {
    var pieces: [(text: String, isName: Bool)] = []
    var rest = Substring(text)
    while let brace = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      let after = rest.utf8.index(after: brace)
      let name = rest[after...].prefix { TemplateName.isWord(String($0)) }
      pieces.append((String(rest[..<brace]), false))
      if !name.isEmpty, rest[name.endIndex...].utf8.first == UInt8(ascii: "}") {
        pieces.append((String(name), true))
        rest = rest[rest.utf8.index(after: name.endIndex)...]
      } else {
        pieces.append(("{", false))
        rest = rest[after...]
      }
    }
    pieces.append((String(rest), false))
    return pieces
  }
}

/// A text as its Unicode scalars, with reads that may point outside it.
struct Prose: Sendable {
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  var count: Int { scalars.count }

  /// The scalar at `position`; U+0000 outside the text.
  subscript(position: Int) -> Unicode.Scalar {
    position >= 0 && position < scalars.count ? scalars[position] : "\0"
  }

  func holds(_ word: [Unicode.Scalar], at start: Int) -> Bool {
    guard start >= 0, start + word.count <= scalars.count else { return false }
    for offset in word.indices where scalars[start + offset] != word[offset] { return false }
    return true
  }

  func kind(at position: Int) -> ScalarKind { ScalarKind(of: self[position]) }

  /// Whether a Chinese letter stands there that is no numeral.
  func isHan(at position: Int) -> Bool {
    kind(at: position) == .other && (0x4E00...0x9FFF).contains(self[position].value)
  }

  /// The first position from `start` that isn't a blank, at most `limit` further on.
  func pastBlanks(from start: Int, limit: Int) -> Int {
    var position = start
    while position - start < limit, kind(at: position) == .blank { position += 1 }
    return position
  }

  /// The last position before `end` that isn't a blank, at most `limit` further back.
  func beforeBlanks(from end: Int, limit: Int) -> Int {
    var position = end - 1
    while end - 1 - position < limit, kind(at: position) == .blank { position -= 1 }
    return position
  }

  /// The value of an ASCII or full-width digit.
  func digit(at position: Int) -> Int? {
    let scalar = self[position].value
    if (0x30...0x39).contains(scalar) { return Int(scalar) - 0x30 }
    if (0xFF10...0xFF19).contains(scalar) { return Int(scalar) - 0xFF10 }
    return nil
  }

  /// The words in `range` without blanks.
  func words(in range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for position in range where kind(at: position) != .blank { text.append(self[position]) }
    return String(text)
  }
}

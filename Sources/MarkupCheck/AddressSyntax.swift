/// The addresses a file may write: relative ones, `#fragment`, `https:`, `mailto:` and `tel:`.
///
/// Never `javascript:`, `data:`, `http:` or `//host`. A path holds a–z, A–Z, 0–9, `.`, `_`, `-`, `~`
/// and `/`; a query also `%`, `=`, `&`, `+`, `;`, `,`; a fragment is an id.
enum AddressSyntax {
  static func accepts(_ value: Span<UInt8>) -> Bool {
    if value.has("https://", at: 0) { return isSecure(value) }
    if value.has("mailto:", at: 0) { return isRest(value, from: 7, signs: "@._%+?=&-") }
    if value.has("tel:", at: 0) { return isRest(value, from: 4, signs: "+-") }
    if value.has("//", at: 0) { return false }
    return isRelative(value, from: 0)
  }

  private static func isSecure(_ value: Span<UInt8>) -> Bool {
    var at = 8
    while at < value.count,
      value[at].isLetter || value[at].isDigit || value[at] == Ascii.dot
        || value[at] == Ascii.hyphen || value[at] == Ascii.colon
    { at += 1 }
    guard at > 8 else { return false }
    if at == value.count { return true }
    let first = value[at]
    guard first == Ascii.slash || first == Ascii.question || first == Ascii.hash else {
      return false
    }
    return isRest(value, from: at, signs: "/?#._~%=&+;,:@!$'()*-")
  }

  private static func isRelative(_ value: Span<UInt8>, from start: Int) -> Bool {
    var at = start
    while at < value.count, isPathByte(value[at]) {
      if value[at] == Ascii.slash, at + 1 < value.count, value[at + 1] == Ascii.slash {
        return false
      }
      at += 1
    }
    if at < value.count, value[at] == Ascii.question {
      at += 1
      while at < value.count, isQueryByte(value[at]) { at += 1 }
    }
    if at < value.count, value[at] == Ascii.hash {
      return ValueSyntax.isID(value, from: at + 1, to: value.count)
    }
    return at == value.count && at > start
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == Ascii.dot || byte == Ascii.underscore
      || byte == Ascii.hyphen || byte == Ascii.slash || byte == UInt8(ascii: "~")
  }

  private static func isQueryByte(_ byte: UInt8) -> Bool {
    isPathByte(byte) || byte == UInt8(ascii: "%") || byte == Ascii.equals
      || byte == Ascii.ampersand || byte == Ascii.plus || byte == UInt8(ascii: ";")
      || byte == Ascii.comma
  }

  private static func isRest(_ value: Span<UInt8>, from start: Int, signs: StaticString) -> Bool {
    for index in start..<max(start, value.count) {
      let byte = value[index]
      if byte.isLetter || byte.isDigit { continue }
      let isSign = signs.withUTF8Buffer { unsafe $0.contains(byte) }
      guard isSign else { return false }
    }
    return value.count > start
  }
}

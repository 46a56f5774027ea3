/// JSON as RFC 8259 has it, nested at most 64 deep; only whether, not what.
enum JSONSyntax {
  /// The offset of the first fault, `nil` when the text is JSON.
  static func fault(in text: Span<UInt8>) -> Int? {
    var at = 0
    blank(text, &at)
    guard value(text, &at, depth: 0) else { return at }
    blank(text, &at)
    return at == text.count ? nil : at
  }

  private static func blank(_ text: Span<UInt8>, _ at: inout Int) {
    while at < text.count, text[at].isBlank { at += 1 }
  }

  private static func value(_ text: Span<UInt8>, _ at: inout Int, depth: Int) -> Bool {
    guard at < text.count, depth < 64 else { return false }
    switch text[at] {
    case UInt8(ascii: "{"): return list(text, &at, close: UInt8(ascii: "}"), depth: depth)
    case UInt8(ascii: "["): return list(text, &at, close: UInt8(ascii: "]"), depth: depth)
    case Ascii.quote: return string(text, &at)
    default:
      for word in ["true", "false", "null"] where text.has(word, at: at) {
        at += word.utf8.count
        return true
      }
      return number(text, &at)
    }
  }

  private static func list(
    _ text: Span<UInt8>, _ at: inout Int, close: UInt8, depth: Int
  ) -> Bool {
    at += 1
    blank(text, &at)
    if at < text.count, text[at] == close {
      at += 1
      return true
    }
    while true {
      blank(text, &at)
      if close == UInt8(ascii: "}") {
        guard at < text.count, text[at] == Ascii.quote, string(text, &at) else { return false }
        blank(text, &at)
        guard at < text.count, text[at] == Ascii.colon else { return false }
        at += 1
        blank(text, &at)
      }
      guard value(text, &at, depth: depth + 1) else { return false }
      blank(text, &at)
      guard at < text.count else { return false }
      if text[at] == close {
        at += 1
        return true
      }
      guard text[at] == Ascii.comma else { return false }
      at += 1
    }
  }

  private static func string(_ text: Span<UInt8>, _ at: inout Int) -> Bool {
    at += 1
    while at < text.count {
      let byte = text[at]
      if byte < 0x20 { return false }
      at += 1
      if byte == Ascii.quote { return true }
      guard byte == Ascii.backslash else { continue }
      guard at < text.count else { return false }
      let escape = text[at]
      at += 1
      if escape == UInt8(ascii: "u") {
        for _ in 0..<4 {
          guard at < text.count, text[at].isHex else { return false }
          at += 1
        }
      } else if !Array("\"\\/bfnrt".utf8).contains(escape) {
        return false
      }
    }
    return false
  }

  private static func number(_ text: Span<UInt8>, _ at: inout Int) -> Bool {
    if at < text.count, text[at] == Ascii.hyphen { at += 1 }
    let start = at
    guard digits(text, &at) else { return false }
    if text[start] == Ascii.zero, at > start + 1 { return false }
    if at < text.count, text[at] == Ascii.dot {
      at += 1
      guard digits(text, &at) else { return false }
    }
    if at < text.count, text[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < text.count, text[at] == Ascii.plus || text[at] == Ascii.hyphen { at += 1 }
      return digits(text, &at)
    }
    return true
  }

  private static func digits(_ text: Span<UInt8>, _ at: inout Int) -> Bool {
    let start = at
    while at < text.count, text[at].isDigit { at += 1 }
    return at > start
  }
}

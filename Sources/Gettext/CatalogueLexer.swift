import Diagnostics
import Languages

/// Cuts a catalogue that passed `ByteCheck` into tokens.
///
/// An unclosed string or unknown escape is reported and read as if mended, so that the entry
/// around it is still understood.
struct CatalogueLexer {
  private(set) var findings: [Finding] = []

  private let bytes: [UInt8]
  private let file: String
  private var index = 0
  private var line = 1
  private var column = 1
  private var isObsolete = false
  private var isPrevious = false

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  mutating func next() -> CatalogueToken {
    while let byte = current {
      let start = place
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B,
        0x0C:
        advance()
      case UInt8(ascii: "#"):
        advance()
        if !readMark() { return token(comment(), at: start) }
      case UInt8(ascii: "\""):
        return token(string(), at: start)
      case UInt8(ascii: "["):
        advance()
        return token(.openBracket, at: start)
      case UInt8(ascii: "]"):
        advance()
        return token(.closeBracket, at: start)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        return token(number(), at: start)
      case _ where Self.isLetter(byte):
        return token(word(), at: start)
      default:
        return token(other(), at: start)
      }
    }
    return token(.end, at: place)
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }
  private var place: SourcePlace { SourcePlace(file: file, line: line, column: column) }

  private func token(_ kind: CatalogueToken.Kind, at place: SourcePlace) -> CatalogueToken {
    CatalogueToken(kind: kind, isObsolete: isObsolete, isPrevious: isPrevious, place: place)
  }

  private mutating func advance() {
    if bytes[index] == UInt8(ascii: "\n") {
      line += 1
      column = 1
      isObsolete = false
      isPrevious = false
    } else if bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
    index += 1
  }

  /// Takes `~`, `|` or `~|` after a `#`; they mark the rest of the line.
  private mutating func readMark() -> Bool {
    let start = index
    if current == UInt8(ascii: "~") {
      isObsolete = true
      advance()
    }
    if current == UInt8(ascii: "|") {
      isPrevious = true
      advance()
    }
    return index > start
  }

  private mutating func comment() -> CatalogueToken.Kind {
    let start = index
    while let byte = current, byte != UInt8(ascii: "\n") { advance() }
    return .comment(bytes[start..<index])
  }

  /// Reads digits; more of them than any index has make a number that matches none.
  private mutating func number() -> CatalogueToken.Kind {
    var value = 0
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      value = min(value * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000)
      advance()
    }
    return .number(value)
  }

  private mutating func word() -> CatalogueToken.Kind {
    let start = index
    while let byte = current, Self.isLetter(byte) || Self.isDigit(byte) { advance() }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return CatalogueToken.Keyword(rawValue: text).map { .keyword($0) } ?? .word(text)
  }

  private mutating func other() -> CatalogueToken.Kind {
    let start = index
    advance()
    while let byte = current, byte & 0xC0 == 0x80 { advance() }
    return .other(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func string() -> CatalogueToken.Kind {
    let start = place
    advance()
    var text: [UInt8] = []
    var mayBeInvalid = false
    while let byte = current, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {
      if byte == UInt8(ascii: "\"") {
        advance()
        if mayBeInvalid { report(invalid: text, at: start) }
        return .string(text)
      }
      if byte == UInt8(ascii: "\\") {
        if let resolved = escape() {
          text.append(resolved)
          if resolved >= 0x80 { mayBeInvalid = true }
        }
      } else {
        text += plainRun()
      }
    }
    report(
      zh: "字符串没有以引号结束", en: "string isn't closed by '\"' on its line", at: start)
    return .string(text)
  }

  /// The bytes up to the next quote, escape or end of line; taken at once, as strings are most of a
  /// catalogue.
  private mutating func plainRun() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return bytes[start..<index]
      case 0x80...0xBF: index += 1
      default:
        index += 1
        column += 1
      }
    }
    return bytes[start..<index]
  }

  /// Escaped bytes can spell what the file itself may not hold.
  private mutating func report(invalid text: [UInt8], at start: SourcePlace) {
    guard String(validating: text, as: UTF8.self) == nil else { return }
    report(
      zh: "字符串中的转义拼成的字节不是合法的UTF-8", en: "escapes in the string spell bytes that aren't UTF-8",
      at: start)
  }

  /// The byte an escape stands for; `nil` after reporting one that isn't known.
  private mutating func escape() -> UInt8? {
    let start = place
    let first = index
    advance()
    guard let letter = current, letter != UInt8(ascii: "\n"), letter != UInt8(ascii: "\r") else {
      report(zh: "转义“\\”后面没有字符", en: "escape '\\' at the end of the line", at: start)
      return nil
    }
    var value: Int?
    switch letter {
    case UInt8(ascii: "n"): value = 0x0A
    case UInt8(ascii: "t"): value = 0x09
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): value = Int(letter)
    case UInt8(ascii: "0")...UInt8(ascii: "7"): value = digits(radix: 8, atMost: 3)
    case UInt8(ascii: "x"):
      advance()
      value = digits(radix: 16, atMost: .max)
    default: break
    }
    // Digits were taken as they were read; a letter is taken here.
    if index == first + 1 { _ = other() }
    if let value, value == 0x0A || value == 0x09 || (0x20...0xFF).contains(value), value != 0x7F {
      return UInt8(value)
    }
    let text = String(decoding: bytes[first..<index], as: UTF8.self)
    report(
      zh: "转义“\(text)”不可用，应为\\n、\\t、\\\"、\\\\，或不是控制字符的八进制、十六进制数",
      en: "escape '\(text)' isn't one of \\n \\t \\\" \\\\ or a number of a printable byte",
      at: start)
    return nil
  }

  /// The number at the cursor, capped past one byte; `nil` when there is no digit.
  private mutating func digits(radix: Int, atMost limit: Int) -> Int? {
    var value: Int?
    var count = 0
    while count < limit, let byte = current, byte < 0x80,
      let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix
    {
      value = min((value ?? 0) * radix + digit, 0x1000)
      count += 1
      advance()
    }
    return value
  }

  private mutating func report(zh: String, en: String, at place: SourcePlace) {
    findings.append(
      Finding(
        rule: CatalogueRule.string, severity: .error, summary: Bilingual(zh: zh, en: en),
        place: place))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "$")
  }
}

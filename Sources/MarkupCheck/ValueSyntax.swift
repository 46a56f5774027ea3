/// How each type of value is written; the patterns in the tests' grammar say the same.
enum ValueSyntax {
  static func accepts(_ value: Span<UInt8>, as type: ValueType, of attribute: String) -> Bool {
    switch type {
    case .text: true
    case .nonEmptyText: !value.isBlank
    case .id, .idReference: isID(value, from: 0, to: value.count)
    case .idReferences: tokens(value, are: isID)
    case .words: tokens(value, are: isWord)
    case .word: isWord(value, from: 0, to: value.count)
    case .flag: value.count == attribute.utf8.count && value.has(attribute, at: 0)
    case .oneOf(let table): table.number(of: value) != 0
    case .tokens(let table):
      tokens(value) { table.number(of: $0.extracting($1..<$2)) != 0 }
    case .fragment:
      value.count > 1 && value[0] == Ascii.hash && isID(value, from: 1, to: value.count)
    case .url: AddressSyntax.accepts(value)
    case .integer: isInteger(value, from: 0)
    case .positiveInteger: isInteger(value, from: 1)
    case .date: DateSyntax.accepts(value)
    case .localPaint: isLocalPaint(value)
    case .colour: isColour(value)
    case .media: !value.isBlank && all(value, in: " ():.,<>=-")
    case .mimeType: isMimeType(value)
    case .integrity: isIntegrity(value)
    case .number, .numbers, .length, .path, .points, .transform, .viewBox:
      NumberSyntax.accepts(value, as: type)
    }
  }

  /// Written as `[A-Za-z_][A-Za-z0-9_.-]*`.
  static func isID(_ value: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard start < end, value[start].isLetter || value[start] == Ascii.underscore else {
      return false
    }
    for index in start..<end {
      let byte = value[index]
      guard
        byte.isLetter || byte.isDigit || byte == Ascii.underscore || byte == Ascii.dot
          || byte == Ascii.hyphen
      else { return false }
    }
    return true
  }

  /// Written as `[A-Za-z_][A-Za-z0-9_.:-]*`.
  static func isWord(_ value: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard start < end, value[start].isLetter || value[start] == Ascii.underscore else {
      return false
    }
    for index in start..<end {
      let byte = value[index]
      guard
        byte.isLetter || byte.isDigit || byte == Ascii.underscore || byte == Ascii.dot
          || byte == Ascii.hyphen || byte == Ascii.colon
      else { return false }
    }
    return true
  }

  /// One or more tokens, exactly one space between them and none around.
  private static func tokens(
    _ value: Span<UInt8>, are test: (Span<UInt8>, Int, Int) -> Bool
  ) -> Bool {
    var start = 0
    while let end = value.firstOffset(of: Ascii.space, from: start) {
      guard test(value, start, end) else { return false }
      start = end + 1
    }
    return test(value, start, value.count)
  }

  /// At most six digits, no zero in front.
  private static func isInteger(_ value: Span<UInt8>, from least: UInt8) -> Bool {
    guard (1...6).contains(value.count) else { return false }
    for index in value.indices where !value[index].isDigit { return false }
    if value[0] == Ascii.zero { return value.count == 1 && least == 0 }
    return true
  }

  private static func all(_ value: Span<UInt8>, in signs: StaticString) -> Bool {
    for index in value.indices {
      let byte = value[index]
      if byte.isLetter || byte.isDigit { continue }
      let isSign = signs.withUTF8Buffer { unsafe $0.contains(byte) }
      guard isSign else { return false }
    }
    return true
  }

  private static func isLocalPaint(_ value: Span<UInt8>) -> Bool {
    value.count > 6 && value.has("url(#", at: 0) && value[value.count - 1] == Ascii.close
      && isID(value, from: 5, to: value.count - 1)
  }

  private static func isColour(_ value: Span<UInt8>) -> Bool {
    if value.equals("none") || value.equals("currentColor") || value.equals("transparent") {
      return true
    }
    guard value.count == 4 || value.count == 7, value[0] == Ascii.hash else {
      return isLocalPaint(value)
    }
    for index in 1..<value.count where !value[index].isHex { return false }
    return true
  }

  /// Written as `[a-z]+/[a-z0-9.+-]+`.
  private static func isMimeType(_ value: Span<UInt8>) -> Bool {
    guard let slash = value.firstOffset(of: Ascii.slash), slash > 0, slash + 1 < value.count else {
      return false
    }
    for index in 0..<slash where !value[index].isLower { return false }
    for index in (slash + 1)..<value.count {
      let byte = value[index]
      guard
        byte.isLower || byte.isDigit || byte == Ascii.dot || byte == Ascii.plus
          || byte == Ascii.hyphen
      else { return false }
    }
    return true
  }

  /// Written as `sha(256|384|512)-[A-Za-z0-9+/]+=?=?`.
  private static func isIntegrity(_ value: Span<UInt8>) -> Bool {
    guard value.has("sha256-", at: 0) || value.has("sha384-", at: 0) || value.has("sha512-", at: 0)
    else { return false }
    var end = value.count
    while end > 7, value.count - end < 2, value[end - 1] == Ascii.equals { end -= 1 }
    guard end > 7 else { return false }
    for index in 7..<end {
      let byte = value[index]
      guard byte.isLetter || byte.isDigit || byte == Ascii.plus || byte == Ascii.slash else {
        return false
      }
    }
    return true
  }
}

/// The bytes the syntaxes ask for by name.
enum Ascii {
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let dot = UInt8(ascii: ".")
  static let hyphen = UInt8(ascii: "-")
  static let underscore = UInt8(ascii: "_")
  static let colon = UInt8(ascii: ":")
  static let slash = UInt8(ascii: "/")
  static let plus = UInt8(ascii: "+")
  static let equals = UInt8(ascii: "=")
  static let zero = UInt8(ascii: "0")
  static let close = UInt8(ascii: ")")
  static let open = UInt8(ascii: "(")
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let ampersand = UInt8(ascii: "&")
  static let question = UInt8(ascii: "?")
  static let backslash = UInt8(ascii: "\\")
  static let star = UInt8(ascii: "*")
  static let feed = UInt8(ascii: "\n")
  static let tab = UInt8(ascii: "\t")
}

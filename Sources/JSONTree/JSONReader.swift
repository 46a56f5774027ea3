/// Where a text stops being JSON.
package struct JSONFault: Error, Hashable, Sendable {
  /// In bytes, from 0.
  package let offset: Int
}

/// Reads JSON as RFC 8259 has it, members in their order; nested at most 64 deep.
///
/// Numbers keep their digits. Of members with one name in one object, the first counts.
package struct JSONReader {
  private static let depthLimit = 64

  private let bytes: [UInt8]
  private var at = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The value that `bytes` are, all of them.
  package static func value(of bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.at == bytes.count else { throw reader.fault }
    return value
  }

  private var fault: JSONFault { JSONFault(offset: at) }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
  }

  private mutating func take(_ byte: UInt8) throws(JSONFault) {
    guard next == byte else { throw fault }
    at += 1
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    skipBlanks()
    guard depth < Self.depthLimit, let byte = next else { throw fault }
    switch byte {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try items(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    for byte in word.utf8 { try take(byte) }
    return value
  }

  private mutating func items(depth: Int) throws(JSONFault) -> [JSONValue] {
    at += 1
    skipBlanks()
    var items: [JSONValue] = []
    if next == UInt8(ascii: "]") {
      at += 1
      return items
    }
    while true {
      items.append(try value(depth: depth + 1))
      skipBlanks()
      guard next == UInt8(ascii: ",") else { break }
      at += 1
    }
    try take(UInt8(ascii: "]"))
    return items
  }

  private mutating func members(depth: Int) throws(JSONFault) -> [JSONValue.Member] {
    at += 1
    skipBlanks()
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    if next == UInt8(ascii: "}") {
      at += 1
      return members
    }
    while true {
      skipBlanks()
      let name = try string()
      skipBlanks()
      try take(UInt8(ascii: ":"))
      let value = try value(depth: depth + 1)
      if names.insert(name).inserted { members.append(JSONValue.Member(name, value)) }
      skipBlanks()
      guard next == UInt8(ascii: ",") else { break }
      at += 1
    }
    try take(UInt8(ascii: "}"))
    return members
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = at
    if next == UInt8(ascii: "-") { at += 1 }
    let whole = at
    try digits()
    if bytes[whole] == UInt8(ascii: "0"), at > whole + 1 { throw fault }
    if next == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      at += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// At least one.
  private mutating func digits() throws(JSONFault) {
    let start = at
    while let byte = next, (0x30...0x39).contains(byte) { at += 1 }
    guard at > start else { throw fault }
  }

  private mutating func string() throws(JSONFault) -> String {
    try take(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while let byte = next, byte >= 0x20 {
      at += 1
      if byte == UInt8(ascii: "\"") {
        // Bytes that aren't UTF-8 would be replaced, and then the text wouldn't be what stood there.
        guard let string = String(validating: text, as: UTF8.self) else { throw fault }
        return string
      }
      if byte == UInt8(ascii: "\\") {
        text.append(contentsOf: Array(String(try escape()).utf8))
      } else {
        text.append(byte)
      }
    }
    throw fault
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    guard let byte = next else { throw fault }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw fault
    }
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // Half of a pair: the other half must follow.
    guard first < 0xDC00 else { throw fault }
    try take(UInt8(ascii: "\\"))
    try take(UInt8(ascii: "u"))
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw fault }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault
      }
      value = value * 16 + UInt32(digit)
      at += 1
    }
    return value
  }
}

import Languages

/// Whether bytes are text that may reach a page: UTF-8 without a byte order mark or control
/// characters.
package enum ByteCheck {
  /// The first thing wrong with `bytes`, or `nil`; a file that isn't text is not looked at further.
  ///
  /// Tab, line feed and carriage return before a line feed are the only control characters allowed:
  /// XML 1.0 knows no others, and C1 controls are leftovers of another encoding.
  package static func finding(in bytes: [UInt8], file: String, rule: RuleName) -> Finding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return Finding(
        rule: rule, severity: .error,
        summary: Bilingual(
          zh: "文件开头有字节顺序标记（BOM），应去除", en: "byte order mark at the start; remove it"),
        place: SourcePlace(file: file, line: 1, column: 1))
    }
    do throws(Unicode.UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let at = error.byteOffsets.lowerBound
      let value = hexadecimal(bytes[at], digits: 2)
      return Finding(
        rule: rule, severity: .error,
        summary: Bilingual(
          zh: "字节“0x\(value)”不是合法的UTF-8，请将文件另存为UTF-8编码",
          en: "byte '0x\(value)' isn't UTF-8 here; save the file as UTF-8"),
        place: place(of: at, in: bytes, file: file))
    }
    guard let at = bytes.indices.first(where: { isControl(at: $0, in: bytes) }) else { return nil }
    let value = hexadecimal(bytes[at] == 0xC2 ? bytes[at + 1] : bytes[at], digits: 4)
    return Finding(
      rule: rule, severity: .error,
      summary: Bilingual(
        zh: "文件中不得有控制字符“U+\(value)”", en: "control character 'U+\(value)' isn't allowed"),
      place: place(of: at, in: bytes, file: file))
  }

  private static func isControl(at index: Int, in bytes: [UInt8]) -> Bool {
    switch bytes[index] {
    case 0x09, 0x0A: false
    case 0x0D: index + 1 == bytes.count || bytes[index + 1] != 0x0A
    case 0x00..<0x20, 0x7F: true
    // A validated lead byte C2 always has its second byte.
    case 0xC2: bytes[index + 1] < 0xA0
    default: false
    }
  }

  private static func place(of index: Int, in bytes: [UInt8], file: String) -> SourcePlace {
    var line = 1
    var column = 1
    for byte in bytes[..<index] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourcePlace(file: file, line: line, column: column)
  }

  private static func hexadecimal(_ byte: UInt8, digits: Int) -> String {
    let text = String(byte, radix: 16, uppercase: true)
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }
}

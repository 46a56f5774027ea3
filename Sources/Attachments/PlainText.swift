import Languages

/// A text file, line by line.
enum PlainText {
  static func read(_ bytes: [UInt8], into collector: PartCollector) {
    guard let text = string(bytes, into: collector) else { return }
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      collector.add(
        AttachedText(part: "line \(number)", text: String(decoding: line, as: UTF8.self)))
    }
  }

  /// The text without a byte order mark; `nil`, told, when the bytes aren't UTF-8 text.
  ///
  /// Other encodings aren't converted: the file is published as it is, a server doesn't say what it
  /// is encoded in, and bytes that can be read in two ways can't be checked.
  static func string(_ bytes: [UInt8], into collector: PartCollector) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      collector.refuse(
        .wrongKind, zh: "文件不是 UTF-8 编码的文本，请另存为 UTF-8（Excel 中为“CSV UTF-8”）",
        en: "the file isn't text in UTF-8; save it as UTF-8 ('CSV UTF-8' in Excel)")
      return nil
    }
    if let control = bytes.first(where: isControl) {
      let code = "0x" + String(control, radix: 16, uppercase: true)
      collector.refuse(
        .wrongKind, zh: "文件不是纯文本：其中有控制字符 \(code)",
        en: "the file isn't plain text: it holds the control character \(code)")
      return nil
    }
    return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Tab, line feed and carriage return are text.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }
}

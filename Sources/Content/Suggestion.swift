import Records

/// What a value of the wrong form was probably meant to be.
enum Suggestion {
  /// The identifier made of the letters and digits of `text`.
  static func identifier(for text: String) -> String? {
    let letters = text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let words = String(letters).split(separator: "-").joined(separator: "-")
    return Identifier(words)?.text
  }

  /// The name made of the letters and digits of `text` and its ending.
  static func attachmentName(for text: String) -> String? {
    guard let dot = text.lastIndex(of: "."), let stem = identifier(for: String(text[..<dot]))
    else { return nil }
    return AttachmentName(stem + text[dot...].lowercased())?.text
  }

  static func year(for text: String) -> String? {
    Year(digits(text.filter { !$0.isWhitespace && $0 != "年" }))?.text
  }

  static func number(for text: String) -> String? {
    ExactDecimal(digits(text.filter { !$0.isWhitespace && !",，%％+".contains($0) }))?.text
  }

  static func date(for text: String) -> String? {
    let parts = digits(text).split { !$0.isASCII || !$0.isNumber }
    guard parts.count == 3 else { return nil }
    let padded = parts.map { $0.count == 1 ? "0\($0)" : String($0) }
    return CalendarDate(padded.joined(separator: "-"))?.text
  }

  /// `text` with the digits in place of what looks like them.
  private static func digits(_ text: String) -> String {
    guard text.utf8.count <= 100 else { return text }
    return SourceText.string(
      text.unicodeScalars.map { scalar in
        switch scalar {
        case "O", "o", "〇", "○": "0"
        case "l", "I", "|": "1"
        case "Z", "z": "2"
        case "S", "s": "5"
        case "B": "8"
        case "。", "．": "."
        case "０"..."９": Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30))
        default: scalar
        }
      })
  }
}

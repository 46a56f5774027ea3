import Languages

/// Characters that can't be seen, or that make text look like what it isn't.
enum ForbiddenCharacter {
  /// Whether `scalar` is forbidden; the blocks nearly every text is made of are passed at once.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x0A, 0xA0...0x200A, 0x2070...0xFDCF, 0xFF00...0xFFFC: false
    default: kind(of: scalar) != nil
    }
  }

  /// What kind of forbidden character `scalar` is; `nil` when it is allowed.
  static func kind(of scalar: Unicode.Scalar) -> Bilingual<String>? {
    switch scalar.value {
    case 0x09, 0x0A: nil
    case 0x0D: Bilingual(zh: "回车符，请以 LF 换行保存", en: "carriage return, save with LF line ends")
    case 0x00...0x1F, 0x7F...0x9F: Bilingual(zh: "控制字符", en: "control character")
    case 0x200B...0x200D: Bilingual(zh: "零宽字符", en: "zero-width character")
    case 0xFEFF: Bilingual(zh: "字节顺序标记", en: "byte order mark")
    case 0x202A...0x202E, 0x2066...0x2069:
      Bilingual(zh: "双向文字控制符", en: "bidirectional control")
    // Not line ends for an editor, but libyaml counts a line for each.
    case 0x2028, 0x2029: Bilingual(zh: "行分隔符", en: "line separator")
    case 0xFFFD: Bilingual(zh: "替换字符，原文已损坏", en: "replacement character, the text is damaged")
    case _ where scalar.value & 0xFFFE == 0xFFFE, 0xFDD0...0xFDEF:
      Bilingual(zh: "非字符", en: "noncharacter")
    default: nil
    }
  }

  /// What a message says of a forbidden character; `nil` when `scalar` is allowed.
  static func summary(of scalar: Unicode.Scalar) -> Bilingual<String>? {
    guard let kind = kind(of: scalar) else { return nil }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Bilingual(
      zh: "不允许使用字符 \(code)（\(kind.zh)）", en: "forbidden character \(code) (\(kind.en))")
  }

  /// The summary for the first forbidden character of `text`, if there is one.
  ///
  /// Replacement characters are passed over: `SourceText` has reported what they stand for.
  static func firstSummary(in text: String) -> Bilingual<String>? {
    text.unicodeScalars.first { contains($0) && $0 != SourceText.replacement }
      .flatMap(summary(of:))
  }
}

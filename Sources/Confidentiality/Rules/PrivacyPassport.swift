import Diagnostics
import Languages

/// No passport or travel permit number is published, where words say that it is one.
///
/// Document and project numbers such as P20250001 look the same, so the form alone says nothing.
struct PrivacyPassport: DisclosureRule {
  static let name: RuleName = "privacy-passport"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "公布内容中不应有护照或通行证号码", en: "No passport or travel permit number is published")
  static let meaning = Bilingual(
    zh: "号码的形式符合护照或通行证号码，且附近写有“护照”或“通行证”。这类号码没有校验码，须人工核对。",
    en: """
      A number has the form of a passport or travel permit number, and the words 护照 or 通行证 are \
      near. Such numbers have no check digit, so a person has to look.
      """)
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）",
    en: "Regulations on Open Government Information, article 15 (personal privacy)")

  func matches(in text: NormalizedText) -> [DisclosureMatch] {
    text.scan.words.compactMap { word in
      guard word.count == 9, isNumber(text.bytes[word]),
        text.heading.isPassport || text.mentions(Self.names, near: word)
      else { return nil }
      return DisclosureMatch(
        word, severity: .warning, value: text.characters(word).uppercased(), mask: .short)
    }
  }

  func summary(of match: DisclosureMatch, quoted: String) -> Bilingual<String> {
    Bilingual(
      zh: "“\(quoted)”疑为护照或通行证号码，请删去或遮盖",
      en: "'\(quoted)' looks like a passport or permit number; take it out or mask it")
  }

  /// Such as `E12345678`, `EA1234567`, `D12345678` and `141234567`.
  private func isNumber(_ characters: ArraySlice<UInt8>) -> Bool {
    let upper = characters.map { $0.isLetter ? $0 & 0xDF : $0 }
    guard upper[2...].allSatisfy(\.isDigit) else { return false }
    switch upper[0] {
    case UInt8(ascii: "E"):
      return upper[1].isDigit
        || (upper[1].isCapital && upper[1] != UInt8(ascii: "I") && upper[1] != UInt8(ascii: "O"))
    case UInt8(ascii: "D"), UInt8(ascii: "S"), UInt8(ascii: "P"), UInt8(ascii: "G"),
      UInt8(ascii: "H"):
      return upper[1].isDigit
    case UInt8(ascii: "1"):
      return upper[1] == UInt8(ascii: "4") || upper[1] == UInt8(ascii: "5")
    default: return false
    }
  }

  private static let names: [ByteWord] = ["护照", "通行证", "passport", "Passport"]
}

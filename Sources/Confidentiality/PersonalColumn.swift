import Diagnostics
import Languages

/// A field or column for personal particulars: its heading tells more surely than any value.
struct PersonalColumn: DisclosureRule {
  static let name: RuleName = "privacy-personal-column"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "不得公开载有个人信息的栏目", en: "No column of personal particulars is disclosed")
  static let meaning = Bilingual(
    zh: "栏目或文本以姓名、身份证号、住址、病历等开头，后面很可能是个人信息，请核对并删去。",
    en: """
      A column or text is headed by a name, an identity number, an address or a medical record. What \
      follows is likely to be personal; look at it and take it out.
      """)
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）",
    en: "Regulations on Open Government Information, article 15 (personal privacy)")

  private static let headings = [
    "姓名", "身份证", "身份证号", "身份证号码", "家庭住址", "住址", "银行账号", "银行卡号", "病历", "手机号码",
  ]

  func matches(in text: NormalizedText, label: String?) -> [Match] {
    let words = String(String.UnicodeScalarView(text.scalars))
    let heading = Self.headings.first { heading in
      label == heading || words == heading || words.hasPrefix("\(heading):")
        || words.contains("|\(heading)|") || words.hasPrefix("\(heading),")
        || words.contains(",\(heading),")
    }
    guard let heading else { return [] }
    return [
      Match(
        range: 0..<min(text.scalars.count, heading.unicodeScalars.count), value: heading,
        masked: heading, severity: .warning,
        summary: Bilingual(
          zh: "“\(heading)”栏目可能载有个人信息，请核对",
          en: "'\(heading)' heads personal particulars; look at what follows"
        ))
    ]
  }
}

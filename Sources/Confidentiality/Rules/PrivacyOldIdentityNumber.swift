import Diagnostics
import Languages
import Records

/// No resident identity number of fifteen digits is published, where words say that it is one.
struct PrivacyOldIdentityNumber: DisclosureRule {
  static let name: RuleName = "privacy-old-identity-number"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "公布内容中不应有十五位的旧居民身份证号码",
    en: "No resident identity number of fifteen digits is published")
  static let meaning = Bilingual(
    zh: "十五位数字的省级代码和出生日期符合旧居民身份证号码的规则，且附近写有“身份证”或“证号”。旧号码没有校验码，须人工核对。",
    en: """
      Fifteen digits have the province code and the date of birth of an old identity number, and \
      the words 身份证 or 证号 are near. Old numbers have no check digit, so a person has to look.
      """)
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）",
    en: "Regulations on Open Government Information, article 15 (personal privacy)")

  let today: CalendarDate?

  func matches(in text: NormalizedText) -> [DisclosureMatch] {
    text.scan.chains.flatMap { chain -> [DisclosureMatch] in
      var found: [DisclosureMatch] = []
      for first in chain {
        let group = text.scan.groups[first]
        if group.count == 15, let match = match(in: text, at: group) {
          found.append(match)
        } else if group.count == 6, first + 2 < chain.upperBound,
          text.scan.groups[first + 1].count == 6, text.scan.groups[first + 2].count == 3
        {
          let range = group.lowerBound..<text.scan.groups[first + 2].upperBound
          if let match = match(in: text, at: range) { found.append(match) }
        }
      }
      return found
    }
  }

  func summary(of match: DisclosureMatch, quoted: String) -> Bilingual<String> {
    Bilingual(
      zh: "“\(quoted)”疑为十五位的旧居民身份证号码，请删去或遮盖",
      en: "'\(quoted)' looks like an old resident identity number; take it out or mask it")
  }

  private func match(in text: NormalizedText, at range: Range<Int>) -> DisclosureMatch? {
    guard text.bytes[range].last?.isDigit == true,
      let number = IdentityNumber(text.bytes[range].filter(\.isAlphanumeric)),
      number.isWellFormed(by: today),
      text.isQuotation || text.heading.isIdentity
        || text.mentions(["身份证", "证号"], near: range)
    else { return nil }
    return DisclosureMatch(
      range, severity: .warning, value: text.characters(range), mask: .oldIdentityNumber)
  }
}

import Diagnostics
import Languages
import Records

/// No resident identity number is published: eighteen characters of a province, a day and a check
/// digit.
///
/// With a wrong check digit it is a warning where the words around say what it is; a masked number
/// that still shows the day of birth and the check digit is one too.
struct PrivacyIdentityNumber: DisclosureRule {
  static let name: RuleName = "privacy-identity-number"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "公布内容中不得有居民身份证号码", en: "No resident identity number is published")
  static let meaning = Bilingual(
    zh: """
      十八位号码的省级代码、出生日期和校验码均符合居民身份证号码的规则。校验码不符但上下文写明是身份证号码的，以及遮盖后仍露出\
      出生日期和校验码的，给予警告。
      """,
    en: """
      Eighteen characters have the province code, the date of birth and the check digit of a \
      resident identity number. If only the check digit is wrong and the words around it say what \
      it is, or a mask leaves the date of birth and the check digit, it is a warning.
      """)
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）；GB 11643-1999《公民身份号码》",
    en: """
      Regulations on Open Government Information, article 15 (personal privacy); GB 11643-1999, \
      citizen identification number
      """)

  /// Days of birth after it are none; without it there is no bound.
  let today: CalendarDate?

  func matches(in text: NormalizedText) -> [DisclosureMatch] {
    let whole = text.scan.chains.flatMap { matches(in: text, chain: $0) }
    let masked = text.scan.maskedNumbers.compactMap { weaklyMasked(in: text, at: $0) }
    return masked.isEmpty ? whole : whole + masked
  }

  func summary(of match: DisclosureMatch, quoted: String) -> Bilingual<String> {
    if match.value.utf8.contains(UInt8(ascii: "*")) {
      return Bilingual(
        zh: "“\(quoted)”遮盖后仍露出出生日期和校验码，可据此推算，请按“110***********002X”的方式遮盖",
        en: """
          '\(quoted)' is masked but shows the date of birth and the check digit; mask it as in \
          '110***********002X'
          """)
    }
    if match.severity == .error {
      return Bilingual(
        zh: "“\(quoted)”是居民身份证号码，请删去或遮盖",
        en: "'\(quoted)' is a resident identity number; take it out or mask it")
    }
    return Bilingual(
      zh: "“\(quoted)”疑为居民身份证号码（校验码不符），请删去或遮盖",
      en: """
        '\(quoted)' looks like a resident identity number with a wrong check digit; take it out or \
        mask it
        """)
  }

  private func matches(in text: NormalizedText, chain: Range<Int>) -> [DisclosureMatch] {
    let groups = text.scan.groups
    var found: [DisclosureMatch] = []
    var first = chain.lowerBound
    var last = first
    var length = 0
    // The groups from `first` to before `last` have `length` characters.
    while first < chain.upperBound {
      while last < chain.upperBound, length < 18 {
        length += groups[last].count
        last += 1
      }
      let range = groups[first].lowerBound..<groups[last - 1].upperBound
      if length == 18, let match = match(in: text, at: range) {
        found.append(match)
        first = last
        length = 0
      } else {
        length -= groups[first].count
        first += 1
      }
    }
    return found
  }

  private func match(in text: NormalizedText, at range: Range<Int>) -> DisclosureMatch? {
    let characters = text.bytes[range].filter(\.isAlphanumeric)
    guard let number = IdentityNumber(characters), number.isWellFormed(by: today) else {
      return nil
    }
    let isNamed =
      text.heading.isIdentity || text.mentions(Self.names, near: range) || text.isQuotation
    if !number.hasCheckDigit {
      return isNamed ? Self.match(text, range, .warning) : nil
    }
    if !isNamed, UnitCode.hasCheckCharacter(characters) {
      let isCalledUnitCode =
        text.heading.isUnitCode || text.mentions(["信用代码", "机构代码"], before: range.lowerBound)
      if isCalledUnitCode || UnitCode.hasPartsOfCode(characters) { return nil }
    }
    return Self.match(text, range, .error)
  }

  private func weaklyMasked(in text: NormalizedText, at range: Range<Int>) -> DisclosureMatch? {
    let characters = Array(text.bytes[range])
    guard let number = IdentityNumber(characters), number.showsTooMuch(by: today) else {
      return nil
    }
    return DisclosureMatch(
      range, severity: .warning, value: text.string(range).uppercased(), mask: .identityNumber)
  }

  private static func match(
    _ text: NormalizedText, _ range: Range<Int>, _ severity: Severity
  ) -> DisclosureMatch {
    DisclosureMatch(
      range, severity: severity, value: text.characters(range).uppercased(),
      mask: .identityNumber)
  }

  private static let names: [ByteWord] = ["身份证", "证件号", "身份号码"]
}

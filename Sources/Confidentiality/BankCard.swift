import Diagnostics
import Languages

/// A bank card number: 16 to 19 digits that begin as a card's do and pass the Luhn check.
struct BankCard: DisclosureRule {
  static let name: RuleName = "privacy-bank-card"
  static let severity = Severity.error
  static let title = Bilingual(zh: "不得公开银行卡号", en: "Bank card numbers are not disclosed")
  static let meaning = Bilingual(
    zh: "文本中有校验正确的银行卡号：以62开头的属于错误；以4或51至55开头的，前后写有账号、卡号等字样时提示核对。",
    en: """
      A text holds digits that pass the check of a bank card: an error where they begin with 62; \
      where they begin with 4 or 51 to 55 and words for an account stand near, a warning.
      """)
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）；校验方法：ISO/IEC 7812-1（Luhn 算法）",
    en: """
      Regulations on Open Government Information, article 15 (personal privacy); the check digit: \
      ISO/IEC 7812-1 (Luhn)
      """)

  private static let words = ["账号", "帐号", "卡号", "银行", "账户"]

  func matches(in text: NormalizedText, label: String?) -> [Match] {
    DigitRun.runs(in: text, atLeast: 16).compactMap { run in
      guard (16...19).contains(run.digits.count), !run.isPartOfCode, !run.isPartOfDecimal,
        run.digits.last != UInt8(ascii: "X"), Self.passesLuhn(run.digits)
      else { return nil }
      let severity: Severity
      if run.text.hasPrefix("62") {
        severity = .error
      } else {
        let near = text.hasWord(Self.words, before: run.range.lowerBound, within: 12)
        let heads = label.map { label in Self.words.contains { label.contains($0) } } ?? false
        let begins = ["4", "51", "52", "53", "54", "55"].contains { run.text.hasPrefix($0) }
        guard begins, near || heads else { return nil }
        severity = .warning
      }
      let masked = "\(run.text.prefix(2))************"
      return Match(
        range: run.range, value: run.text, masked: masked, severity: severity,
        summary: Bilingual(
          zh: "“\(masked)”是银行卡号，不得公开，请删去", en: "'\(masked)' is a bank card number; take it out"))
    }
  }

  static func passesLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (position, digit) in digits.reversed().enumerated() {
      let number = Int(digit) - 48
      let doubled = position % 2 == 1 ? number * 2 : number
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }
}

import Diagnostics
import Languages

/// No bank card number is published: 16 to 19 digits with a card's prefix and the Luhn check digit.
///
/// One number in ten passes the check by chance, one in a thousand with the prefix 62; so other
/// prefixes need a word that says card or account.
struct PrivacyBankCard: DisclosureRule {
  static let name: RuleName = "privacy-bank-card"
  static let severity = Severity.error
  static let title = Bilingual(zh: "公布内容中不得有银行卡号", en: "No bank card number is published")
  static let meaning = Bilingual(
    zh: """
      十六至十九位数字以62开头并通过校验的，是银行卡号；以4或51至55开头的，附近写有卡号或账号时给予警告，写明是流水号、合同号的\
      也只给予警告。
      """,
    en: """
      Sixteen to nineteen digits that begin with 62 and pass the check are a bank card number. \
      With the prefix 4 or 51 to 55 it is a warning where card or account is named near it, and so \
      it is where the number is called a serial or contract number.
      """)
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）；ISO/IEC 7812-1（卢恩校验）",
    en: """
      Regulations on Open Government Information, article 15 (personal privacy); ISO/IEC 7812-1 \
      (Luhn formula)
      """)

  func matches(in text: NormalizedText) -> [DisclosureMatch] {
    var found: [DisclosureMatch] = []
    for chain in text.scan.chains {
      var first = chain.lowerBound
      while first < chain.upperBound {
        if let (match, next) = match(in: text, from: first, chainEnd: chain.upperBound) {
          found.append(match)
          first = next
        } else {
          first += 1
        }
      }
    }
    return found
  }

  func summary(of match: DisclosureMatch, quoted: String) -> Bilingual<String> {
    match.severity == .error
      ? Bilingual(
        zh: "“\(quoted)”是银行卡号，请删去或遮盖",
        en: "'\(quoted)' is a bank card number; take it out or mask it")
      : Bilingual(
        zh: "“\(quoted)”疑为银行卡号，请核对，确属卡号的删去或遮盖",
        en: "'\(quoted)' looks like a bank card number; check it, and take it out or mask it")
  }

  /// The longest number from group `first` on, and the group after it.
  private func match(
    in text: NormalizedText, from first: Int, chainEnd: Int
  ) -> (DisclosureMatch, next: Int)? {
    let groups = text.scan.groups
    var best: (DisclosureMatch, next: Int)?
    var length = 0
    for last in first..<chainEnd {
      length += groups[last].count
      if length > 19 { break }
      let range = groups[first].lowerBound..<groups[last].upperBound
      if length >= 16, let match = match(in: text, at: range) { best = (match, last + 1) }
      // Cards are printed in fours, or as six digits and the rest; other groups are a row of figures.
      let isCardLike = groups[last].count == 4 || (last == first && groups[last].count == 6)
      if !isCardLike { break }
    }
    return best
  }

  private func match(in text: NormalizedText, at range: Range<Int>) -> DisclosureMatch? {
    let digits = text.bytes[range].filter(\.isAlphanumeric)
    let is62 = digits.starts(with: "62".utf8)
    let isOther =
      digits.first == UInt8(ascii: "4")
      || (digits[0] == UInt8(ascii: "5")
        && (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(digits[1]))
    guard is62 || isOther, Luhn.holds(for: digits), !text.isPartOfDecimal(range) else { return nil }
    if text.isQuantity(range), !text.heading.isAccount { return nil }
    let severity: Severity
    if is62 {
      severity = text.isHeaded(by: Self.serialWords, at: range.lowerBound) ? .warning : .error
    } else {
      guard
        text.isQuotation || text.heading.isAccount || text.mentions(Self.cardWords, near: range)
      else { return nil }
      severity = .warning
    }
    return DisclosureMatch(
      range, severity: severity, value: text.characters(range), mask: .card)
  }

  private static let serialWords: [ByteWord] = [
    "流水号", "合同号", "合同编号", "订单号", "凭证号", "单号", "编号",
  ]
  private static let cardWords: [ByteWord] = [
    "卡号", "银行卡", "信用卡", "储蓄卡", "账号", "帐号", "账户", "开户", "card", "Card", "account", "Account",
  ]
}

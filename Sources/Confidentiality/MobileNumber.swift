import Diagnostics
import Languages

/// A mobile number; an error where the field is a person's telephone.
struct MobileNumber: DisclosureRule {
  static let name: RuleName = "privacy-mobile-number"
  static let severity = Severity.error
  static let title = Bilingual(zh: "不得公开个人手机号码", en: "Mobile numbers are not disclosed")
  static let meaning = Bilingual(
    zh: "文本中有手机号码的写法：栏目为联系电话、手机等的，属于错误；其他位置的属于警告，请核对。",
    en: """
      A text holds what is written like a mobile number: an error in a field for telephones, \
      elsewhere a warning to be looked at.
      """)
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）",
    en: "Regulations on Open Government Information, article 15 (personal privacy)")

  private static let words = ["手机", "电话", "联系方式", "phone", "mobile", "telephone"]

  func matches(in text: NormalizedText, label: String?) -> [Match] {
    DigitRun.runs(in: text, atLeast: 11).compactMap { run in
      var digits = run.digits[...]
      if digits.count == 13, digits.starts(with: "86".utf8) { digits = digits.dropFirst(2) }
      let isGrouped = run.groups.count == 1 || run.groups.suffix(3) == [3, 4, 4]
      guard digits.count == 11, digits.first == 49, digits.dropFirst().first ?? 48 >= 51,
        isGrouped, !run.isPartOfCode, !run.isPartOfDecimal, !isMoney(run, in: text)
      else { return nil }
      let value = String(decoding: digits, as: UTF8.self)
      let masked = "\(value.prefix(3))****\(value.suffix(4))"
      let heads = label.map { label in Self.words.contains { label.contains($0) } } ?? false
      let isPersonal =
        heads || text.hasWord(Self.words, before: run.range.lowerBound, within: 12)
      return Match(
        range: run.range, value: value, masked: masked,
        severity: isPersonal ? .error : .warning,
        summary: Bilingual(
          zh: "“\(masked)”是手机号码，请删去或核对", en: "'\(masked)' looks like a mobile number; take it out"
        ))
    }
  }

  private func isMoney(_ run: DigitRun, in text: NormalizedText) -> Bool {
    let end = run.range.upperBound
    let tail = text.scalars[end..<min(end + 2, text.scalars.count)]
    return tail.first == "元" || tail.first == "万" || tail.first == "亿"
  }
}

import Diagnostics
import Languages

/// A resident identity number of 18 characters: a real date of birth and the right check character.
struct IdentityNumber: DisclosureRule {
  static let name: RuleName = "privacy-identity-number"
  static let severity = Severity.error
  static let title = Bilingual(zh: "不得公开居民身份证号码", en: "Identity numbers are not disclosed")
  static let meaning = Bilingual(
    zh: "文本中有校验正确的居民身份证号码。请删去；确属误报的，在 waivers.yaml 中说明理由。",
    en: """
      A text holds what passes every check of a resident identity number. Take it out; where it is \
      something else, say so in waivers.yaml.
      """)
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）；校验方法：GB 11643-1999",
    en: """
      Regulations on Open Government Information, article 15 (personal privacy); the check \
      character: GB 11643-1999
      """)

  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91,
  ]
  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checks = Array("10X98765432".utf8)

  func matches(in text: NormalizedText, label: String?) -> [Match] {
    DigitRun.runs(in: text, atLeast: 18).compactMap { run in
      guard run.digits.count == 18, !run.isPartOfCode, Self.isValid(run.digits) else { return nil }
      let masked = "\(run.text.prefix(3))***********\(run.text.suffix(4).uppercased())"
      return Match(
        range: run.range, value: run.text.uppercased(), masked: masked, severity: .error,
        summary: Bilingual(
          zh: "“\(masked)”是居民身份证号码，不得公开，请删去",
          en: "'\(masked)' is a resident identity number; take it out"))
    }
  }

  static func isValid(_ digits: [UInt8]) -> Bool {
    let numbers = digits.prefix(17).map { Int($0) - 48 }
    guard numbers.count == 17, numbers.allSatisfy({ (0...9).contains($0) }),
      provinces.contains(numbers[0] * 10 + numbers[1]), isDate(numbers[6..<14])
    else { return false }
    let sum = zip(numbers, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return digits[17] == checks[sum % 11]
  }

  private static func isDate(_ digits: ArraySlice<Int>) -> Bool {
    let number = digits.reduce(0) { $0 * 10 + $1 }
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
    guard (1800...2099).contains(year), (1...12).contains(month) else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }
}

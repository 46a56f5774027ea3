import Diagnostics
import Languages

/// Landline numbers are pointed out: an office's is wanted, a home's is not.
struct PrivacyLandline: DisclosureRule {
  static let name: RuleName = "privacy-landline"
  static let severity = Severity.info
  static let title = Bilingual(zh: "固定电话应属办公电话", en: "A landline number is an office's")
  static let meaning = Bilingual(
    zh: "文中有固定电话号码；办公电话应当公布，住宅电话应删去。",
    en: "A landline number is named. An office's should be published, a home's may not.")
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）",
    en: "Regulations on Open Government Information, article 15 (personal privacy)")

  func matches(in text: NormalizedText) -> [DisclosureMatch] {
    var found: [DisclosureMatch] = []
    for chain in text.scan.chains {
      var end = chain.lowerBound
      for first in chain where first >= end {
        guard let (number, next) = number(in: text, from: first, of: chain) else { continue }
        found.append(
          DisclosureMatch(
            number, severity: .info, value: text.characters(number), mask: .telephone))
        end = next
      }
    }
    return found
  }

  func summary(of match: DisclosureMatch, quoted: String) -> Bilingual<String> {
    Bilingual(
      zh: "“\(quoted)”是固定电话号码，住宅电话请删去",
      en: "'\(quoted)' is a landline number; take it out if it is a home's")
  }

  private func number(
    in text: NormalizedText, from first: Int, of chain: Range<Int>
  ) -> (Range<Int>, next: Int)? {
    let groups = text.scan.groups
    let group = groups[first]
    guard let code = areaCode(in: text, at: group),
      first == chain.lowerBound || text.bytes[group.lowerBound - 1] == UInt8(ascii: " ")
    else { return nil }
    var range = group
    var next = first + 1
    if group.count == code, next < chain.upperBound,
      text.bytes[group.upperBound] == UInt8(ascii: "-")
    {
      range = group.lowerBound..<groups[next].upperBound
      next += 1
    }
    let local = text.characters(range).utf8.dropFirst(code)
    guard (7...8).contains(local.count), local.allSatisfy(\.isDigit),
      local.first != UInt8(ascii: "0"), !text.isPartOfDecimal(range), !text.isQuantity(range)
    else { return nil }
    return (range, next)
  }

  /// The length of the code: 010 and 02x have three digits, 03xx to 09xx four.
  private func areaCode(in text: NormalizedText, at group: Range<Int>) -> Int? {
    guard group.count >= 3, text.bytes[group.lowerBound] == UInt8(ascii: "0") else { return nil }
    switch text.bytes[group.lowerBound + 1] {
    case UInt8(ascii: "1"): return text.bytes[group.lowerBound + 2] == UInt8(ascii: "0") ? 3 : nil
    case UInt8(ascii: "2"): return 3
    case UInt8(ascii: "3")...UInt8(ascii: "9"): return group.count >= 4 ? 4 : nil
    default: return nil
    }
  }
}

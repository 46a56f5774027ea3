import Diagnostics
import Languages

/// No person's e-mail address is published; addresses at gov.cn are taken for an office's.
struct PrivacyEMail: DisclosureRule {
  static let name: RuleName = "privacy-e-mail"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "公布内容中不应有个人电子邮箱", en: "No person's e-mail address is published")
  static let meaning = Bilingual(
    zh: "公开的邮箱应是机关的公务邮箱；gov.cn域名下的邮箱视为公务邮箱，不作提示。",
    en: """
      A published address should be an office's. Addresses at gov.cn are taken for one and are \
      not reported.
      """)
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）",
    en: "Regulations on Open Government Information, article 15 (personal privacy)")

  func matches(in text: NormalizedText) -> [DisclosureMatch] {
    var found: [DisclosureMatch] = []
    var end = 0
    for at in text.scan.atSigns where at >= end {
      guard let address = address(in: text, around: at, after: end) else { continue }
      found.append(
        DisclosureMatch(
          address, severity: .warning, value: text.string(address).lowercased(), mask: .short))
      end = address.upperBound
    }
    return found
  }

  func summary(of match: DisclosureMatch, quoted: String) -> Bilingual<String> {
    Bilingual(
      zh: "“\(quoted)”是电子邮箱地址，属于个人的请删去或改为公务邮箱",
      en: "'\(quoted)' is an e-mail address; if it is a person's, take it out or give an office's")
  }

  private func address(in text: NormalizedText, around at: Int, after end: Int) -> Range<Int>? {
    var start = at
    while start > end, at - start < 64, isLocal(text.bytes[start - 1]) { start -= 1 }
    var stop = at + 1
    while stop < text.bytes.count, stop - at < 255, isDomain(text.bytes[stop]) { stop += 1 }
    while stop > at + 1, !text.bytes[stop - 1].isAlphanumeric { stop -= 1 }
    let labels = text.bytes[at + 1..<stop].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard start < at, labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }),
      let top = labels.last, top.count >= 2, top.allSatisfy(\.isLetter)
    else { return nil }
    let domain = text.string(at + 1..<stop).lowercased()
    if domain == "gov.cn" || domain.hasSuffix(".gov.cn") { return nil }
    if Self.reserved.contains(where: { domain == $0 || domain.hasSuffix("." + $0) }) { return nil }
    return start..<stop
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || "._%+-".utf8.contains(byte)
  }

  private func isDomain(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  /// RFC 2606: names for examples, which are no one's.
  private static let reserved = ["example", "example.com", "example.net", "example.org"]
}

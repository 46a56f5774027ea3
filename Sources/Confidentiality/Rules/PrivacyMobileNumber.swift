import Diagnostics
import Languages

/// No person's mobile number is published.
///
/// An error under a heading that says whose telephone it is, a warning elsewhere: one number of
/// eleven digits in thirteen looks like one, so quantities and document numbers are left out.
struct PrivacyMobileNumber: DisclosureRule {
  static let name: RuleName = "privacy-mobile-number"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "公布内容中不得有个人手机号码", en: "No person's mobile number is published")
  static let meaning = Bilingual(
    zh: "写在“手机”“联系电话”等栏目下的手机号码属于错误，其他位置的给予警告。确为对外公布的办公手机，须经批准并写明理由。",
    en: """
      A mobile number under a heading such as 手机 or 联系电话 is an error, and a warning \
      elsewhere. An office's mobile that is meant to be public needs a waiver.
      """)
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）",
    en: "Regulations on Open Government Information, article 15 (personal privacy)")

  func matches(in text: NormalizedText) -> [DisclosureMatch] {
    var found: [DisclosureMatch] = []
    for chain in text.scan.chains {
      var first = chain.lowerBound
      while first < chain.upperBound {
        guard let (number, next) = number(in: text, from: first, of: chain),
          isTelephone(number, in: text)
        else {
          first += 1
          continue
        }
        found.append(
          DisclosureMatch(
            number, severity: severity(of: number, in: text), value: text.characters(number),
            mask: .telephone))
        first = next
      }
    }
    return found
  }

  func summary(of match: DisclosureMatch, quoted: String) -> Bilingual<String> {
    match.severity == .error
      ? Bilingual(
        zh: "“\(quoted)”是个人手机号码，请删去或改为办公电话",
        en: "'\(quoted)' is a person's mobile number; take it out or give an office number")
      : Bilingual(
        zh: "“\(quoted)”疑为手机号码，请核对，属于个人的删去或遮盖",
        en: "'\(quoted)' looks like a mobile number; check it, and take it out or mask it")
  }

  /// The eleven digits that begin with group `first`, behind 86 if it is there, and the group after.
  private func number(
    in text: NormalizedText, from first: Int, of chain: Range<Int>
  ) -> (Range<Int>, next: Int)? {
    let groups = text.scan.groups
    let group = groups[first]
    // A hyphen joins the number to what is before it, as in 2022-13912345678, unless that is +86.
    if first > chain.lowerBound, text.bytes[group.lowerBound - 1] == UInt8(ascii: "-"),
      !["86", "0086"].contains(text.string(groups[first - 1]))
    {
      return nil
    }
    switch group.count {
    case 11: return isMobile(text, at: group.lowerBound) ? (group, first + 1) : nil
    case 13 where text.reads("86", at: group.lowerBound),
      15 where text.reads("0086", at: group.lowerBound):
      let start = group.upperBound - 11
      return isMobile(text, at: start) ? (start..<group.upperBound, first + 1) : nil
    case 3:
      guard first + 2 < chain.upperBound, groups[first + 1].count == 4,
        groups[first + 2].count == 4, isMobile(text, at: group.lowerBound),
        text.bytes[group.upperBound] == text.bytes[groups[first + 1].upperBound],
        text.bytes[groups[first + 2].upperBound - 1].isDigit,
        !isRowOfFigures(text, first, chain)
      else { return nil }
      return (group.lowerBound..<groups[first + 2].upperBound, first + 3)
    default: return nil
    }
  }

  private func isMobile(_ text: NormalizedText, at index: Int) -> Bool {
    text.bytes[index] == UInt8(ascii: "1")
      && (UInt8(ascii: "3")...UInt8(ascii: "9")).contains(text.bytes[index + 1])
  }

  /// 3, 4 and 4 digits amid other numbers of a line are columns of a table.
  private func isRowOfFigures(_ text: NormalizedText, _ first: Int, _ chain: Range<Int>) -> Bool {
    let groups = text.scan.groups
    guard text.bytes[groups[first].upperBound] == UInt8(ascii: " ") else { return false }
    let isAfterFigure =
      first > chain.lowerBound && groups[first - 1].count < TextScan.fewestDigits
      && !["86", "0086"].contains(text.string(groups[first - 1]))
    let isBeforeFigure =
      first + 3 < chain.upperBound && groups[first + 3].count < TextScan.fewestDigits
    return isAfterFigure || isBeforeFigure
  }

  private func isTelephone(_ number: Range<Int>, in text: NormalizedText) -> Bool {
    if text.bytes[number.upperBound - 1] | 0x20 == UInt8(ascii: "x") { return false }
    if text.isPartOfDecimal(number) { return false }
    if text.heading.isPersonPhone { return true }
    if text.isQuantity(number) { return false }
    if text.heading.isAmount, isAlone(number, in: text) { return false }
    let before = number.lowerBound - 1
    guard before >= 0, text.bytes[before] == UInt8(ascii: "-") else { return true }
    // A negative figure, unless the hyphen follows a Chinese character or a digit (+86-139...).
    return before > 0 && (text.bytes[before - 1] >= 0x80 || text.bytes[before - 1].isDigit)
  }

  private func isAlone(_ number: Range<Int>, in text: NormalizedText) -> Bool {
    text.startOfRun(before: number.lowerBound) { $0 == UInt8(ascii: " ") } == 0
      && text.endOfRun(from: number.upperBound) { $0 == UInt8(ascii: " ") } == text.bytes.count
  }

  private func severity(of number: Range<Int>, in text: NormalizedText) -> Severity {
    if text.heading.isPersonPhone { return .error }
    let start = text.startOfRun(before: number.lowerBound) {
      "+ -()86:".utf8.contains($0)
    }
    let isHeaded = text.isHeaded(by: Self.telephoneWords, at: start)
    return isHeaded && !text.isHeaded(by: Self.officeWords, at: start) ? .error : .warning
  }

  private static let telephoneWords: [ByteWord] = [
    "手机", "手机号", "手机号码", "电话", "电话号码", "联系方式",
  ]
  private static let officeWords: [ByteWord] = [
    "办公电话", "值班电话", "投诉电话", "举报电话", "咨询电话", "监督电话", "服务电话", "热线电话", "单位电话",
  ]
}

import Diagnostics
import Languages

/// Number plates are pointed out: official cars may be named, private ones not.
struct PrivacyNumberPlate: DisclosureRule {
  static let name: RuleName = "privacy-number-plate"
  static let severity = Severity.info
  static let title = Bilingual(zh: "车牌号码应属公务车辆", en: "A number plate is an official car's")
  static let meaning = Bilingual(
    zh: "文中有车牌号码；公务车辆可以公布，私人车辆的应删去。",
    en: "A number plate is named. An official car's may be published, a private one's may not.")
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）",
    en: "Regulations on Open Government Information, article 15 (personal privacy)")

  func matches(in text: NormalizedText) -> [DisclosureMatch] {
    text.scan.words.compactMap { word in
      guard let plate = plate(in: text, at: word) else { return nil }
      let value =
        text.string(plate.lowerBound..<plate.lowerBound + 3)
        + text.characters(plate.lowerBound + 3..<plate.upperBound)
      return DisclosureMatch(plate, severity: .info, value: value, mask: .short)
    }
  }

  func summary(of match: DisclosureMatch, quoted: String) -> Bilingual<String> {
    Bilingual(
      zh: "“\(quoted)”是车牌号码，私人车辆的请删去",
      en: "'\(quoted)' is a number plate; take it out if the car is private")
  }

  /// 鄂G12345, 鄂G·12345, 鄂G 12345 or 鄂GD12345.
  private func plate(in text: NormalizedText, at word: Range<Int>) -> Range<Int>? {
    var letter = word.lowerBound
    var number = word
    if word.count == 5 {
      var gap = word.lowerBound
      if text.reads("·", before: gap) {
        gap -= 2
      } else if gap > 0, text.bytes[gap - 1] == UInt8(ascii: " ") {
        gap -= 1
      }
      guard gap < word.lowerBound, gap > 0 else { return nil }
      letter = gap - 1
    } else {
      number = word.lowerBound + 1..<word.upperBound
    }
    let characters = text.bytes[number]
    guard (5...6).contains(characters.count), text.bytes[letter].isCapital,
      characters.allSatisfy({
        $0.isDigit || ($0.isCapital && $0 != UInt8(ascii: "I") && $0 != UInt8(ascii: "O"))
      }),
      Self.provinces.contains(where: { text.reads($0, before: letter) })
    else { return nil }
    return letter - 3..<word.upperBound
  }

  private static let provinces: [ByteWord] = [
    "京", "津", "冀", "晋", "蒙", "辽", "吉", "黑", "沪", "苏", "浙", "皖", "闽", "赣", "鲁", "豫", "鄂", "湘",
    "粤", "桂", "琼", "渝", "川", "贵", "云", "藏", "陕", "甘", "青", "宁", "新",
  ]
}

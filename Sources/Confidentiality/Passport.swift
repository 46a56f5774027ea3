import Diagnostics
import Languages

/// A passport or travel permit number, recognised only beside the word for it.
struct Passport: DisclosureRule {
  static let name: RuleName = "privacy-passport"
  static let severity = Severity.warning
  static let title = Bilingual(zh: "不得公开护照和通行证号码", en: "Passport numbers are not disclosed")
  static let meaning = Bilingual(
    zh: "“护照”“通行证”字样之后有证件号码的写法，请核对并删去。项目编号和文号与之相似，所以只在这些字样之后提示。",
    en: """
      What is written like a passport or permit number stands behind the word for it. Project codes \
      look alike, so the number alone is not reported.
      """)
  static let source = Bilingual(
    zh: "《政府信息公开条例》第十五条（个人隐私）",
    en: "Regulations on Open Government Information, article 15 (personal privacy)")

  func matches(in text: NormalizedText, label: String?) -> [Match] {
    let words = ["护照", "通行证"]
    let heads = label.map { label in words.contains { label.contains($0) } } ?? false
    return DigitRun.runs(in: text, atLeast: 7).compactMap { run in
      let letters = run.before.map { $0.isASCII && $0.properties.isUppercase } ?? false
      guard (7...9).contains(run.digits.count), letters || run.text.hasPrefix("1"),
        heads || text.hasWord(words, before: run.range.lowerBound, within: 12)
      else { return nil }
      let masked = "\(run.text.prefix(1))*******"
      return Match(
        range: run.range, value: run.text, masked: masked, severity: .warning,
        summary: Bilingual(
          zh: "“\(masked)”是护照或通行证号码，请删去",
          en: "'\(masked)' looks like a passport number; take it out"))
    }
  }
}

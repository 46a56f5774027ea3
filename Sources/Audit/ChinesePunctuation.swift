import Diagnostics
import Languages
import Records

/// Chinese prose has full-width punctuation.
///
/// What a report printed stays as printed, so this is for information only. Between digits, as in
/// 1:3 and 3,900, and after the number of a list, the marks are half-width in Chinese too; what is
/// quoted is left as it is.
struct ChinesePunctuation: PublishedRule {
  static let name: RuleName = "chinese-punctuation"
  static let severity = Severity.info
  static let title = Bilingual(
    zh: "中文应使用全角标点", en: "Chinese prose has full-width punctuation")
  static let meaning = Bilingual(
    zh: "汉字旁的逗号、分号、冒号、问号、叹号或括号是半角的。报告原文照印，不作改动；本站自己的文字应改为全角。",
    en: """
      A comma, semicolon, colon, question mark, exclamation mark or bracket beside a Chinese \
      character is half-width. What a report printed stays; the site's own words are put right.
      """)
  static let source = Bilingual(
    zh: "本站规则：中文按通行的排版习惯书写", en: "A rule of this site: Chinese is set as is customary")

  private static let marks: [Unicode.Scalar: Unicode.Scalar] = [
    ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）",
  ]

  func finding(in translation: Translation) -> Finding? {
    let scalars = Array(translation.source.value.unicodeScalars)
    var quotes = 0
    var isLink = false
    for (index, scalar) in scalars.enumerated() {
      if scalar == "“" || scalar == "《" { quotes += 1 }
      if scalar == "”" || scalar == "》", quotes > 0 { quotes -= 1 }
      // A page's link: [规则](/checks/).
      if scalar == "(", index > 0, scalars[index - 1] == "]" { isLink = true }
      if isLink {
        isLink = scalar != ")"
        continue
      }
      if quotes > 0 { continue }
      guard let full = Self.marks[scalar] else { continue }
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      guard before.isHan || after.isHan else { continue }
      let words = scalars[max(0, index - 4)..<min(scalars.count, index + 5)]
      var quoted = String.UnicodeScalarView()
      quoted.append(contentsOf: words)
      return Finding(
        rule: Self.name, severity: Self.severity,
        summary: Bilingual(
          zh: "“\(String(quoted))”中的“\(scalar)”是半角标点，应为“\(full)”",
          en: "'\(scalar)' in '\(String(quoted))' is half-width; Chinese has '\(full)'"),
        place: translation.source.place)
    }
    return nil
  }
}

import Diagnostics
import Languages
import Narrative
import Records

/// Every number in digits stands in the translation, and the translation adds none.
///
/// 万, 亿 and million are reckoned in, so 440万元 is CNY 4.40 million; a date may name its month. A
/// number that the source writes in numerals may be in digits, in words, or put otherwise.
struct TranslationFigures: TranslationRule {
  static let name: RuleName = "translation-figures"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "译文中的数字须与原文一致", en: "A translation states the figures of its source")
  static let meaning = Bilingual(
    zh: """
      原文中用阿拉伯数字写的金额、百分比、日期和其他数字，译文须有同一数值（“万”“亿”换算后比较），译文也不得另加数字。\
      有意不同的，由译者在目录文件中以“differs:”开头的注释说明。
      """,
    en: """
      Amounts, percentages, dates and other numbers in digits stand in the translation with the same \
      value, 万 and 亿 converted, and the translation adds none. Where a difference is meant, the \
      translator says why in a comment that begins with 'differs:'.
      """)
  static let source = Bilingual(
    zh: "本站规则：两种语言公开同样的数据", en: "A rule of this site: both languages disclose the same figures")

  func summary(of translation: Translation) -> Bilingual<String>? {
    let chinese = ChineseNumbers(in: translation.source.value)
    let english = EnglishNumbers(in: translation.english.value)
    let said = Set(english.stated).union(english.words)
    var known = Set(chinese.stated).union(chinese.numerals)
    // A bare 4337.21 beside 437.21万元 is in 万元 too, and may be told in CNY.
    if translation.source.value.contains("万元") {
      for number in chinese.stated { known.insert(number.with(zeros: 4)) }
    }
    let missing = Self.once(chinese.stated.filter { !said.contains($0) })
    let added = Self.once(english.stated.filter { !known.contains($0) })
    if missing.isEmpty, added.isEmpty { return nil }
    let zhMissing = missing.map { "“\($0)”" }.joined(separator: "、")
    let zhAdded = added.map { "“\($0)”" }.joined(separator: "、")
    let enMissing = missing.map { "'\($0)'" }.joined(separator: ", ")
    let enAdded = added.map { "'\($0)'" }.joined(separator: ", ")
    if added.isEmpty {
      return Bilingual(
        zh: "译文缺少原文中的\(zhMissing)", en: "the English lacks \(enMissing) of its source")
    }
    if missing.isEmpty {
      return Bilingual(
        zh: "译文中的\(zhAdded)不见于原文", en: "the English states \(enAdded), which its source doesn't")
    }
    return Bilingual(
      zh: "原文为\(zhMissing)，译文为\(zhAdded)", en: "the English states \(enAdded) for \(enMissing)")
  }

  /// As written, each number once.
  private static func once(_ numbers: [StatedNumber]) -> [String] {
    var seen: Set<StatedNumber> = []
    return numbers.filter { seen.insert($0).inserted }.map(\.text)
  }
}

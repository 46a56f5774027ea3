import Diagnostics
import Languages
import Narrative
import Records

/// What a number counts in the source, the translation names: money, a share, points, an area.
///
/// Asked are units with few names in English; things counted with a counter word aren't.
struct TranslationUnits: TranslationRule {
  static let name: RuleName = "translation-units"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "译文中的计量单位须与原文一致", en: "A translation names the units of its source")
  static let meaning = Bilingual(
    zh: "原文的数量带有货币、百分比、分值、面积、长度或时间等单位，译文中没有相应的单位。",
    en: """
      A quantity of the source is in a unit of money, share, points, area, length or time that the \
      translation doesn't name.
      """)
  static let source = Bilingual(
    zh: "本站规则：两种语言公开同样的数据", en: "A rule of this site: both languages disclose the same figures")

  /// What the English of each base unit contains, in lower case.
  private static let names: [String: [String]] = [
    "元": ["cny", "rmb", "yuan", "¥", "renminbi"],
    "%": ["%", "per cent", "percent"],
    "个百分点": ["percentage point"],
    "分": ["point", "score", "mark"],
    "平方米": ["m²", "m2", "square met", "square kilomet", "square centimet", "hectare", " ha", "㎡"],
    "立方米": ["m³", "m3", "cubic met"],
    "亩": ["mu"],
    "米": [" m", "km", "cm", "mm", "met"],
    "千克": ["kg", "kilo", "ton", " t"],
    "小时": ["hour", " h"],
    "分钟": ["minute", "min"],
    "天": ["day"],
    "个工作日": ["working day", "business day", "workday", "weekday"],
    "个月": ["month"],
    "℃": ["°c", "℃", "degree"],
  ]

  func summary(of translation: Translation) -> Bilingual<String>? {
    let quantities = QuantityReader().quantities(in: translation.source.value)
    if quantities.isEmpty { return nil }
    let english = translation.english.value.lowercased()
    for quantity in quantities {
      guard let names = Self.names[quantity.baseUnit],
        !names.contains(where: { english.contains($0) })
      else { continue }
      return Bilingual(
        zh: "原文以“\(quantity.unit)”为单位，译文没有写明",
        en: "the source counts in '\(quantity.unit)', which the English doesn't name")
    }
    return nil
  }
}

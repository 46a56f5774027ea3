import Languages
import Records

extension Indicator {
  /// A target or an actual value inside a sentence; English names no unit but per cent.
  func text(of measure: Measure?) -> Bilingual<String> {
    let unit = unit?.value.zh ?? ""
    let english = Self.isPerCent(unit) ? "%" : ""
    return switch measure {
    case .number(let number)?: Bilingual(zh: number.text + unit, en: number.text + english)
    case .range(let low, let high)?:
      Bilingual(
        zh: "\(low.text)至\(high.text)\(unit)", en: "\(low.text) to \(high.text)\(english)")
    case .level(let words)?: Bilingual(zh: "“\(words.zh)”", en: "'\(words.en)'")
    case nil: Bilingual(zh: "未公布", en: "not stated")
    }
  }
}

extension Indicator.Measure? {
  /// As an acknowledgement repeats it: the number, both ends, or the Chinese words.
  var valueText: String {
    switch self {
    case .number(let number)?: number.text
    case .range(let low, let high)?: "\(low.text)–\(high.text)"
    case .level(let words)?: words.zh
    case nil: ""
    }
  }
}

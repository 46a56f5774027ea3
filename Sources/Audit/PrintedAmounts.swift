import Languages
import Narrative
import Records

/// Amounts of one sentence as both languages print them.
///
/// English names the unit of money once, at the end; a unit that has no English word here stays as
/// it is printed.
struct PrintedAmounts {
  /// In the order given.
  let texts: [Bilingual<String>]
  /// What ends the English sentence.
  let remark: String

  init(_ amounts: [(value: ExactDecimal, unit: String)]) {
    let unit = amounts.first?.unit ?? ""
    let isCommon = amounts.allSatisfy { $0.unit == unit }
    let money = isCommon ? Money.Unit(rawValue: unit) : nil
    remark = money.map { " (amounts in \($0.englishName))" } ?? ""
    texts = amounts.map { value, unit in
      let printed = value.text + unit
      let isEnglish = money != nil || unit.isEmpty || unit == "%"
      return Bilingual(
        zh: printed,
        en: !isEnglish ? "'\(printed)'" : money == nil ? printed : value.text)
    }
  }

  init(_ quantities: [Quantity]) {
    self.init(quantities.map { ($0.value, $0.unit) })
  }
}

extension String {
  /// For inside of quotes: “窗口” becomes ‘窗口’, and blanks are left out.
  var quotable: String {
    var text = ""
    for character in self where !character.isWhitespace {
      switch character {
      case "“": text.append("‘")
      case "”": text.append("’")
      default: text.append(character)
      }
    }
    return text
  }
}

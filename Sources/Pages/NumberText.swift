import Languages
import Records

/// Figures as a reader of one language sees them; exact, never rounded.
struct NumberText {
  let language: Language

  /// A plain number with a real minus sign; English groups thousands.
  func number(_ value: ExactDecimal) -> String {
    let digits = value.magnitude.text
    let text = language == .en ? Self.grouped(digits) : digits
    return value.isNegative ? "−" + text : text
  }

  /// `99.4%`.
  func percent(_ value: ExactDecimal) -> String {
    number(value) + "%"
  }

  /// `440 万元`; `CNY 4.40 million`, and below a million `CNY 5,000`.
  ///
  /// Chinese keeps the unit and the decimals printed. English moves the point, so it is exact too:
  /// 437.21 万元 is CNY 4.3721 million; at least two decimals, as money is written.
  func money(_ money: Money) -> String {
    switch language {
    case .zh:
      return "\(number(money.amount))\u{202F}\(money.unit.rawValue)"
    case .en:
      let yuan = money.yuan.trimmed()
      guard yuan.magnitude >= ExactDecimal(1_000_000) else { return "CNY\u{00A0}\(number(yuan))" }
      let millions = yuan.shiftedLeft(by: 6).trimmed(keeping: 2)
      return "CNY\u{00A0}\(number(millions))\u{00A0}million"
    }
  }

  /// A value with its unit: `98%`, `380 km²`, `2.8 万平方米` and `28,000 m²`.
  ///
  /// An English unit that begins with `10,000 ` (万) moves the point instead of being printed.
  func quantity(_ value: ExactDecimal, unit: Bilingual<String>?) -> String {
    guard let unit = unit?[language] else { return number(value) }
    if unit == "%" { return percent(value) }
    if language == .en, unit.hasPrefix(Self.tenThousand) {
      let whole = number(value.shiftedLeft(by: -4).trimmed())
      return "\(whole)\u{00A0}\(unit.dropFirst(Self.tenThousand.count))"
    }
    return "\(number(value))\u{202F}\(unit)"
  }

  /// The number that `quantity` prints, for a scale that bears no unit: 2.8 and 28,000.
  func printed(_ value: ExactDecimal, unit: Bilingual<String>?) -> ExactDecimal {
    guard language == .en, unit?.en.hasPrefix(Self.tenThousand) == true else { return value }
    return value.shiftedLeft(by: -4).trimmed()
  }

  /// `2–4%`, `2–4 万元`: both ends with one unit.
  func range(_ low: ExactDecimal, _ high: ExactDecimal, unit: Bilingual<String>?) -> String {
    "\(rangeStart(low, unit: unit))–\(quantity(high, unit: unit))"
  }

  /// The first number of a range, whose unit stands after the second.
  func rangeStart(_ low: ExactDecimal, unit: Bilingual<String>?) -> String {
    guard language == .en, unit?.en.hasPrefix(Self.tenThousand) == true else { return number(low) }
    return number(low.shiftedLeft(by: -4).trimmed())
  }

  /// How an English unit writes 万.
  private static let tenThousand = "10,000 "

  /// `1234567.5` as `1,234,567.5`.
  private static func grouped(_ digits: String) -> String {
    let parts = digits.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return digits }
    var groups: [Substring] = []
    var rest = whole
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return ([groups.joined(separator: ",")] + parts.dropFirst().map(String.init))
      .joined(separator: ".")
  }
}

/// A number with two decimals, held as hundredths.
struct Decimal: Hashable, Sendable {
  let hundredths: Int

  init(hundredths: Int) {
    self.hundredths = hundredths
  }

  init(_ whole: Int) {
    hundredths = whole * 100
  }

  /// `whole × part ÷ of`, rounded half up to hundredths; none of them is negative, `of` not zero.
  init(_ whole: Int, times part: Int, over of: Int) {
    hundredths = (whole * 100 * part * 2 + of) / (2 * of)
  }

  static func + (left: Decimal, right: Decimal) -> Decimal {
    Decimal(hundredths: left.hundredths + right.hundredths)
  }

  static func - (left: Decimal, right: Decimal) -> Decimal {
    Decimal(hundredths: left.hundredths - right.hundredths)
  }

  /// Without zeros at the end: `19.87`, `4.5`, `20`.
  var text: String { Self.text(hundredths, places: 2) }

  /// Ten thousand yuan as English prints it: `CNY 4.3721 million`.
  var yuan: String { "CNY \(Self.text(hundredths, places: 4)) million" }

  private static func text(_ units: Int, places: Int) -> String {
    let scale = places == 2 ? 100 : 10_000
    let digits = String(units % scale + scale).dropFirst()
    var text = "\(units / scale).\(digits)"
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}

extension Sequence<Decimal> {
  var sum: Decimal { reduce(Decimal(0), +) }
}

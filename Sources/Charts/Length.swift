/// A length in user units, exact to a hundredth, so that the same figures give the same bytes.
struct Length: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  let hundredths: Int

  init(hundredths: Int) {
    self.hundredths = hundredths
  }

  init(_ units: Int) {
    hundredths = units * 100
  }

  init(integerLiteral units: Int) {
    self.init(units)
  }

  var half: Length { Length(hundredths: hundredths / 2) }

  /// The length in whole units, rounded up.
  var roundedUp: Int { (hundredths + 99) / 100 }

  /// A plain decimal number without zeros at its end: `12`, `12.5`, `-0.05`.
  var text: String {
    let whole = String(hundredths.magnitude / 100)
    let (tenth, hundredth) = (hundredths.magnitude % 100).quotientAndRemainder(dividingBy: 10)
    let sign = hundredths < 0 ? "-" : ""
    if hundredth != 0 { return "\(sign)\(whole).\(tenth)\(hundredth)" }
    return tenth == 0 ? sign + whole : "\(sign)\(whole).\(tenth)"
  }

  static func + (left: Length, right: Length) -> Length {
    Length(hundredths: left.hundredths + right.hundredths)
  }

  static func - (left: Length, right: Length) -> Length {
    Length(hundredths: left.hundredths - right.hundredths)
  }

  static func * (left: Length, right: Int) -> Length {
    Length(hundredths: left.hundredths * right)
  }

  static func / (left: Length, right: Int) -> Length {
    precondition(right != 0, "a length is parted into at least one part")
    return Length(hundredths: left.hundredths / right)
  }

  static func += (left: inout Length, right: Length) {
    left = left + right
  }

  static func < (left: Length, right: Length) -> Bool { left.hundredths < right.hundredths }
}

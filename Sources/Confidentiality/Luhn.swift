/// The check digit of bank cards.
///
/// - Source: ISO/IEC 7812-1, annex on the Luhn formula.
enum Luhn {
  /// Whether the last of `digits`, in ASCII, is the check digit of the others.
  static func holds(for digits: [UInt8]) -> Bool {
    var sum = 0
    for (position, digit) in digits.reversed().enumerated() {
      guard digit.isDigit else { return false }
      let value = Int(digit - UInt8(ascii: "0"))
      let doubled = position.isMultiple(of: 2) ? value : 2 * value
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return !digits.isEmpty && sum.isMultiple(of: 10)
  }
}

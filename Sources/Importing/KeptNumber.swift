import Records

/// A number as a workbook keeps it, in the digits of a binary fraction: 0.83499999999999996 for 0.835.
enum KeptNumber {
  /// The number in the fifteen significant digits spreadsheets count with; `nil` for what is none,
  /// or is too large or too fine for a record.
  static func decimal(_ text: String) -> ExactDecimal? {
    let halves = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "E" || $0 == "e" })
    guard text.utf8.count <= 400, let mantissa = halves.first else { return nil }
    var exponent = 0
    if halves.count == 2 {
      guard halves[1].utf8.count <= 4, let stated = Int(halves[1]) else { return nil }
      exponent = stated
    }
    let isNegative = mantissa.hasPrefix("-")
    let parts = mantissa.drop { $0 == "-" || $0 == "+" }
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard mantissa.utf8.count(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }) <= 1,
      let whole = parts.first, parts.contains(where: { !$0.isEmpty })
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    let bytes = Array((whole + fraction).utf8)
    guard bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    var digits = bytes.map { Int128($0 - UInt8(ascii: "0")) }
    // The value is the digits, then so many places to the right of the point.
    var scale = fraction.utf8.count - exponent
    while digits.first == 0, digits.count > 1 { digits.removeFirst() }
    let cut = max(0, digits.count - 15)
    let isRoundedUp = cut > 0 && digits[15] >= 5
    var coefficient = digits.prefix(15).reduce(Int128(0)) { $0 * 10 + $1 }
    if isRoundedUp { coefficient += 1 }
    scale -= cut
    while coefficient != 0, coefficient % 10 == 0, scale > 0 {
      coefficient /= 10
      scale -= 1
    }
    if coefficient == 0 { return ExactDecimal(0) }
    while scale < 0, scale >= -15, coefficient < 1_000_000_000_000_000 {
      coefficient *= 10
      scale += 1
    }
    guard (0...16).contains(scale) else { return nil }
    return ExactDecimal(coefficient: isNegative ? -coefficient : coefficient, scale: scale)
  }

  /// The day that a count of days stands for; `nil` outside the years records have.
  ///
  /// - Source: ECMA-376, part 1, 18.17.4.1: day 60 is a 29 February 1900 that never was, so days
  ///   are right from 1 March 1900 on, as if counted from 30 December 1899.
  static func day(_ number: ExactDecimal, from1904: Bool) -> CalendarDate? {
    let days =
      number.rounded(to: 0) <= number
      ? number.rounded(to: 0) : number.rounded(to: 0) - ExactDecimal(1)
    guard let count = Int(days.text), (0...200_000).contains(count) else { return nil }
    // 25,569 days from 30 December 1899 to 1 January 1970; 1,462 fewer from 1 January 1904.
    let since1970 = count - 25_569 + (from1904 ? 1_462 : 0)
    return CalendarDate(secondsSince1970: since1970 * 86_400)
  }
}

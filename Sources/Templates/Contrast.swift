/// How far two colours stand apart: 1 to 21, in hundredths and rounded down, so that what is below
/// a limit never reads as the limit.
///
/// - Source: WCAG 2.2, definitions of contrast ratio and relative luminance.
enum Contrast {
  /// `nil` when one of them isn't `#rrggbb`.
  static func hundredths(_ one: String, _ other: String) -> Int? {
    guard let a = luminance(one), let b = luminance(other) else { return nil }
    return Int(((max(a, b) + 0.05) / (min(a, b) + 0.05) * 100).rounded(.down))
  }

  /// Such as `4.49`.
  static func text(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
  }

  static func isColour(_ text: String) -> Bool { parts(text) != nil }

  private static func parts(_ text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count == 7, digits[0] == UInt8(ascii: "#") else { return nil }
    let values = digits.dropFirst().compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard values.count == 6 else { return nil }
    return [0, 2, 4].map { UInt8(values[$0] * 16 + values[$0 + 1]) }
  }

  private static func luminance(_ text: String) -> Double? {
    guard let light = parts(text)?.map(linear) else { return nil }
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
  }

  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // To the power of 2.4, without the C library: the square times the fifth root of the square.
    return base * base * fifthRoot(base * base)
  }

  /// Of a number from 0.01 to 1, by Newton's method.
  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      root -= (root - number / (root * root * root * root)) / 5
    }
    return root
  }
}

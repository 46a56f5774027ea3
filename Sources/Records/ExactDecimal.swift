/// A decimal number held exactly, with the number of decimals it was printed with.
///
/// Two numbers are equal when their values are (`1.0 == 1`); the printed precision only shows in
/// `text`. Text read from a record has at most 15 digits, 6 of them after the point, so products
/// and sums of record values stay far inside 128 bits.
package struct ExactDecimal: Sendable {
  /// The value times ten to the power `scale`.
  package let coefficient: Int128
  /// How many decimals are printed: 0 to 18.
  package let scale: Int

  package init(coefficient: Int128, scale: Int) {
    precondition((0...18).contains(scale), "a scale is 0 to 18")
    self.coefficient = coefficient
    self.scale = scale
  }

  package init(_ whole: Int) {
    self.init(coefficient: Int128(whole), scale: 0)
  }

  /// Reads `-`, digits and one point: `440`, `437.21`, `-0.5`; `nil` for anything else.
  ///
  /// No sign `+`, exponent, separator or blank; at most 15 digits, at most 6 after the point.
  package init?(_ text: String) {
    var digits = Substring(text)
    let negative = digits.first == "-"
    if negative { digits.removeFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.utf8.count <= 6, parts[0].utf8.count + fraction.utf8.count <= 15 else {
      return nil
    }
    var coefficient: Int128 = 0
    for byte in (parts[0] + fraction).utf8 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      coefficient = coefficient * 10 + Int128(byte - UInt8(ascii: "0"))
    }
    self.init(coefficient: negative ? -coefficient : coefficient, scale: fraction.utf8.count)
  }

  /// The digits with a point, a `-` in front of a negative value, no separators: `437.21`.
  package var text: String {
    var digits = String(coefficient.magnitude)
    if scale > 0 {
      digits = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
    }
    return coefficient < 0 ? "-" + digits : digits
  }

  package var isNegative: Bool { coefficient < 0 }
  package var isZero: Bool { coefficient == 0 }
}

extension ExactDecimal: Hashable, Comparable {
  package static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.rescaled(to: scale) == right.rescaled(to: scale)
  }

  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.rescaled(to: scale) < right.rescaled(to: scale)
  }

  package func hash(into hasher: inout Hasher) {
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    hasher.combine(coefficient)
    hasher.combine(scale)
  }
}

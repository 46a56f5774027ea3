import Records

/// A sum that prose writes out, with the whole it is said to make: 89.97万元=30+30+29.99.
package struct Equation: Hashable, Sendable {
  package let whole: Quantity
  /// In the order of the text; at least two, all of the whole's dimension and said exactly.
  package let terms: [Quantity]
  /// Whether no term names a unit, so that the whole's was taken for them.
  let isUnitBorrowed: Bool

  /// Whether the terms make the whole.
  ///
  /// Whoever writes a sum out adds what stands there, so 30 beside 29.99 is 30.00. Only the two
  /// sides can be printed to different places: a coarser whole is rounded (90 = 30+30+29.99), and
  /// terms that are all coarser than the whole may each be off by half their last place. Terms
  /// without a unit may also count 元, 万 or 亿 of the whole's 元.
  package var holds: Bool {
    if Self.holds(whole, terms) { return true }
    guard isUnitBorrowed, whole.zeros != 0 || whole.dimension == .money else { return false }
    return [0, 4, 8].contains { zeros in
      let others = terms.map { $0.inUnit(of: whole, zeros: zeros) }
      return others.allSatisfy(\.isComputable) && Self.holds(whole, others)
    }
  }

  private static func holds(_ whole: Quantity, _ terms: [Quantity]) -> Bool {
    let finest = terms.map(\.exponent).min() ?? whole.exponent
    let common = min(finest, whole.exponent) - 1
    let total = terms.map { $0.coefficient(at: common) }.reduce(0, +)
    let doubt =
      whole.exponent < finest
      ? Int128(terms.count) * (powerOfTen(finest - common) / 2)
      : whole.exponent > finest ? powerOfTen(whole.exponent - common) / 2 : 0
    let exact = Span(low: total, high: total)
    return exact.widened(by: doubt).overlaps(Span(of: whole, exponent: common))
  }
}

extension Quantity {
  /// The same number in the unit of `whole`, or a power of ten of it.
  func inUnit(of whole: Quantity, zeros: Int) -> Quantity {
    Quantity(
      value: value, unit: whole.unit, approximation: approximation, limit: limit, label: label,
      object: object, range: range, dimension: whole.dimension, zeros: zeros, period: period,
      sentence: sentence)
  }

  /// Whether sums and comparisons of it stay inside 128 bits.
  var isComputable: Bool { String(value.coefficient.magnitude).utf8.count + zeros <= 24 }
}

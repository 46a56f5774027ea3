package import Records

extension Quantity {
  /// What `parts` come to in this quantity's unit: 89.99 and 万元 for 30+30+29.99.
  ///
  /// - Parameter parts: At most 256, of this dimension.
  /// - Returns: The sum without zeros at its end; in the base unit where it would have more than 18
  ///   decimals.
  package func total(of parts: [Quantity]) -> (value: ExactDecimal, unit: String) {
    let common = parts.map(\.exponent).min().map { min($0, exponent) } ?? exponent
    let coefficient = parts.map { $0.coefficient(at: common) }.reduce(0, +)
    // An exponent is at most the zeros of its unit, and at least ten below the base unit's.
    if zeros - common <= 18 {
      return (ExactDecimal(coefficient: coefficient, scale: zeros - common).trimmed(), unit)
    }
    return (ExactDecimal(coefficient: coefficient, scale: max(0, -common)).trimmed(), baseUnit)
  }

  /// The quantity as printed in `text`, without blanks: 300余起.
  package func words(in text: String) -> String {
    Prose(text).words(in: range)
  }
}

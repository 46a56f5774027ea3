extension QuantityReader {
  /// The sums of `text` that say what they make: 90万=30(审计)+30(设计)+30, 其中30+30+29.99.
  ///
  /// The whole stands before or behind =, before 其中, 包括 or 包含, or before the bracket that holds
  /// nothing but the sum. A term can have a unit, words before it and a remark in brackets behind;
  /// without a unit it has that of the next term with one, or else the whole's. Left out: a sum that
  /// makes nothing (“1+3+N”), that is part of a longer formula (2×3+4), or of unlike things.
  ///
  /// - Parameters:
  ///   - text: The text the quantities were read from.
  ///   - quantities: What `quantities(in:)` found there, in its order.
  /// - Returns: The sums that hold too.
  /// - Complexity: Linear in the length of the text and, for each sum, the number of quantities.
  package func equations(in text: String, _ quantities: [Quantity]) -> [Equation] {
    EquationScan(Prose(text), quantities).equations()
  }
}

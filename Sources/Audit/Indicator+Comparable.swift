import Languages
package import Records

/// What the figures of two indicators must have in common to mean the same.
package struct ComparisonBasis: Hashable, Sendable {
  /// In Chinese, per cent in one spelling; `nil` for levels in words.
  package let unit: String?
  package let direction: Indicator.Direction
  package let sign: ComparisonSign
}

extension Indicator {
  package var comparisonBasis: ComparisonBasis {
    ComparisonBasis(
      unit: unit.map { Self.isPerCent($0.value.zh) ? "%" : $0.value.zh }, direction: direction,
      sign: effectiveSign)
  }

  /// Whether its figures and those of another year mean the same: one unit, one sign, one direction.
  ///
  /// Per cent is one unit in whatever way it is written.
  package func isComparable(with other: Indicator) -> Bool {
    comparisonBasis == other.comparisonBasis
  }
}

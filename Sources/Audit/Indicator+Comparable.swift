import Languages
package import Records

extension Indicator {
  /// Whether its figures and those of another year mean the same: one unit, one sign, one direction.
  ///
  /// Per cent is one unit in whatever way it is written.
  package func isComparable(with other: Indicator) -> Bool {
    guard direction == other.direction, effectiveSign == other.effectiveSign else { return false }
    switch (unit?.value.zh, other.unit?.value.zh) {
    case (nil, nil): return true
    case (let own?, let unit?):
      return own == unit || (Self.isPerCent(own) && Self.isPerCent(unit))
    case (nil, _?), (_?, nil): return false
    }
  }
}

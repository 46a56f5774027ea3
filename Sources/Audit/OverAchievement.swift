import Records

/// An actual value so far above its target that the scheme asks for an explanation.
struct OverAchievement {
  /// Actual ÷ target in per cent, never printed as less than `limit`.
  let percent: ExactDecimal
  /// In per cent of the target, as the scheme states it.
  let limit: ExactDecimal

  /// `nil` where the scheme states no limit or the actual value doesn't reach it.
  ///
  /// Only where more is better: staying far under a ceiling isn't more work than was planned. Of a
  /// target of zero or less nothing is a share, and 约 or 近 in front of a number leaves open
  /// whether the limit was reached.
  init?(of indicator: Indicator, by scheme: Scheme) {
    guard let limit = scheme.overAchievement?.value, indicator.direction == .higherIsBetter,
      indicator.approximation == nil || indicator.approximation?.value == .moreThan,
      let (target, actual) = indicator.comparison,
      let reached = Ratio(of: actual, to: target),
      let least = Ratio(of: limit, to: ExactDecimal(100)), reached >= least,
      let rounded = Self.percent(actual, of: target, places: 2),
      let fine = Self.percent(actual, of: target, places: 6)
    else { return nil }
    self.percent = (rounded >= limit ? rounded : fine).trimmed()
    self.limit = limit
  }

  private static func percent(
    _ actual: ExactDecimal, of target: ExactDecimal, places: Int
  ) -> ExactDecimal? {
    actual.shiftedLeft(by: -2).divided(by: target, places: places)
  }
}

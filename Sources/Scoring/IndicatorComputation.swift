package import Records

/// What an indicator lost, how far it fell short, and what the usual formula would give.
package struct IndicatorComputation: Hashable, Sendable {
  package let id: Identifier
  /// Full minus published score.
  package let lost: ExactDecimal
  /// How far the actual value lies on the wrong side of the target, in per cent of the target.
  ///
  /// Two decimals; zero when the target is met; `nil` unless both are numbers and the target isn't
  /// zero.
  package let shortfall: ExactDecimal?
  /// What the usual formula gives, with the scheme's decimals; `nil` where it doesn't apply.
  ///
  /// Actual ÷ target × full score where more is better; where less is, target ÷ actual × full
  /// score, or (1 − (actual − target) ÷ target) × full score under a linear scheme. At least 0 and
  /// at most the full score, a negative actual counted as 0. It applies to a number against a
  /// target of zero or more. A target of exactly 0 (`=` 0) is met or it isn't.
  /// - Source: the note on scoring printed on self-evaluation forms (全年实际值/年度指标值×分值 for
  ///   正向 indicators, the reverse for 反向 ones).
  package let formulaScore: ExactDecimal?
  /// Full minus the formula's score.
  package let formulaLost: ExactDecimal?
}

extension IndicatorComputation {
  init(of indicator: Indicator, by scheme: Scheme) {
    let formulaScore = Self.formulaScore(of: indicator, by: scheme)
    self.init(
      id: indicator.id.value,
      lost: indicator.full.value - indicator.score.value,
      shortfall: Self.shortfall(of: indicator),
      formulaScore: formulaScore,
      formulaLost: formulaScore.map { indicator.full.value - $0 })
  }

  private static func shortfall(of indicator: Indicator) -> ExactDecimal? {
    guard let target = indicator.comparison?.target, let miss = indicator.miss else { return nil }
    return miss.shiftedLeft(by: -2).divided(by: target.magnitude, places: 2)
  }

  private static func formulaScore(of indicator: Indicator, by scheme: Scheme) -> ExactDecimal? {
    let zero = ExactDecimal(0)
    guard let (target, stated) = indicator.comparison, target >= zero else { return nil }
    let (full, places) = (indicator.full.value, scheme.places)
    let actual = max(stated, zero)
    if indicator.sign?.value == .equal, target.isZero {
      return (actual.isZero ? full : zero).rounded(to: places)
    }
    switch indicator.direction {
    case .higherIsBetter:
      // Nothing is a share of a zero target: it is met or not.
      if target.isZero { return (stated >= target ? full : zero).rounded(to: places) }
      return full.share(actual, of: target, places: places)
    case .lowerIsBetter:
      if actual <= target { return full.rounded(to: places) }
      switch scheme.reverse {
      case .ratio: return full.share(target, of: actual, places: places)
      case .linear:
        if target.isZero { return zero.rounded(to: places) }
        // 1 − (actual − target) ÷ target is (2 × target − actual) ÷ target.
        return full.share(target + target - actual, of: target, places: places)
      }
    }
  }
}

extension Indicator {
  /// How far the actual value lies on the wrong side of the target, in the indicator's unit.
  ///
  /// Zero when the target is met, `nil` when there is nothing to compare.
  package var miss: ExactDecimal? {
    guard let (target, actual) = comparison else { return nil }
    let distance =
      switch direction {
      case .higherIsBetter: target - actual
      case .lowerIsBetter: actual - target
      }
    return max(distance, ExactDecimal(0))
  }
}

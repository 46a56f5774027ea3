extension ExactDecimal {
  package static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let scale = max(left.scale, right.scale)
    return ExactDecimal(
      coefficient: left.rescaled(to: scale) + right.rescaled(to: scale), scale: scale)
  }

  package static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    left + ExactDecimal(coefficient: -right.coefficient, scale: right.scale)
  }

  /// Exact; the decimals of both factors add up.
  package static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    ExactDecimal(
      coefficient: left.coefficient * right.coefficient, scale: left.scale + right.scale)
  }

  /// `self / divisor` rounded half away from zero to `places` decimals.
  ///
  /// - Parameters:
  ///   - divisor: What to divide by.
  ///   - places: 0 to 6.
  /// - Returns: The quotient, or `nil` when dividing by zero.
  package func divided(by divisor: ExactDecimal, places: Int) -> ExactDecimal? {
    precondition((0...6).contains(places), "a quotient has 0 to 6 places")
    guard !divisor.isZero else { return nil }
    // self / divisor = (a / 10^s) / (b / 10^t); times 10^places and rounded as whole numbers.
    let shift = places + divisor.scale - scale
    let numerator = shift >= 0 ? coefficient * Self.powerOfTen(shift) : coefficient
    let denominator =
      shift >= 0 ? divisor.coefficient : divisor.coefficient * Self.powerOfTen(-shift)
    return ExactDecimal(
      coefficient: Self.roundedQuotient(numerator, denominator), scale: places)
  }

  /// The value with exactly `places` decimals, rounded half away from zero (四舍五入).
  package func rounded(to places: Int) -> ExactDecimal {
    if places >= scale {
      return ExactDecimal(coefficient: rescaled(to: places), scale: places)
    }
    return ExactDecimal(
      coefficient: Self.roundedQuotient(coefficient, Self.powerOfTen(scale - places)),
      scale: places)
  }

  /// The value without zeros at the end of its decimals, but with at least `places` of them.
  ///
  /// `4.40` stays `4.40` with `places` 2 and becomes `4.4` with 1.
  package func trimmed(keeping places: Int = 0) -> ExactDecimal {
    if scale < places { return rounded(to: places) }
    var coefficient = coefficient
    var scale = scale
    while scale > places, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    return ExactDecimal(coefficient: coefficient, scale: scale)
  }

  /// The value with the decimal point moved left by `places`: 437.21 by 2 is 4.3721; exact.
  ///
  /// A negative `places` moves it right.
  package func shiftedLeft(by places: Int) -> ExactDecimal {
    let moved = scale + places
    if moved >= 0 { return ExactDecimal(coefficient: coefficient, scale: moved) }
    return ExactDecimal(coefficient: coefficient * Self.powerOfTen(-moved), scale: 0)
  }

  /// The distance from zero.
  package var magnitude: ExactDecimal {
    ExactDecimal(coefficient: coefficient < 0 ? -coefficient : coefficient, scale: scale)
  }

  func rescaled(to scale: Int) -> Int128 {
    coefficient * Self.powerOfTen(scale - self.scale)
  }

  private static func powerOfTen(_ exponent: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  private static func roundedQuotient(_ numerator: Int128, _ denominator: Int128) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let twice = remainder.magnitude * 2
    guard twice >= denominator.magnitude else { return quotient }
    return (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1
  }
}

extension Sequence where Element == ExactDecimal {
  /// The exact sum; zero for no elements.
  package func sum() -> ExactDecimal {
    reduce(ExactDecimal(0), +)
  }
}

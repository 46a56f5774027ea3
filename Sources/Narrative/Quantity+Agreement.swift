import Records

extension Quantity {
  /// Whether both may state the same amount.
  ///
  /// Exact numbers agree when they are equal at the coarser of the two printed precisions, rounded
  /// half away from zero: 437万元 with 437.21万元, 2.8万平方米 with 28000平方米. Nothing but zero
  /// agrees with zero. A number said loosely stands for a span, measured in the place of its last
  /// digit that isn't zero (100 for 300, 100 for 1500, 1000平方米 for 2.8万平方米):
  ///
  /// - 300余 is from 300, in case the other drops the 余, to under 400; 近300 from above 200 to 300;
  /// - 约1500 is from half a unit under to half a unit over: 1450 to 1550;
  /// - a limit is open: ≥95% and 98%以上 agree with anything from there.
  ///
  /// An exact number printed more coarsely than the loose one agrees when the loose one rounds to
  /// it (437 with 约437.21). Different dimensions never agree: 3个 isn't 3起, 20万 isn't 20万元.
  package func agrees(with other: Quantity) -> Bool {
    guard dimension == other.dimension else { return false }
    if !isLoose, !other.isLoose { return isEqualAtCoarserPrecision(to: other) }
    if limit == nil, other.limit == nil {
      if !isLoose, exponent > other.lastDigitExponent {
        return isEqualAtCoarserPrecision(to: other)
      }
      if !other.isLoose, other.exponent > lastDigitExponent {
        return isEqualAtCoarserPrecision(to: other)
      }
    }
    let common = min(exponent, other.exponent) - 1
    return Span(of: self, exponent: common).overlaps(Span(of: other, exponent: common))
  }

  var isLoose: Bool { approximation != nil || limit != nil }

  /// The power of ten of the last digit printed, in the base unit: 2 for 437.21万元.
  var exponent: Int { zeros - value.scale }

  /// The power of ten of the last digit printed that isn't zero.
  var lastDigitExponent: Int {
    var coefficient = value.coefficient
    guard coefficient != 0 else { return exponent }
    var exponent = exponent
    while coefficient % 10 == 0 {
      coefficient /= 10
      exponent += 1
    }
    return exponent
  }

  /// The base value as a multiple of ten to the power `exponent`, which is at most its own.
  func coefficient(at exponent: Int) -> Int128 {
    value.coefficient * powerOfTen(self.exponent - exponent)
  }

  private func isEqualAtCoarserPrecision(to other: Quantity) -> Bool {
    guard value.isZero == other.value.isZero else { return false }
    let (fine, coarse) = exponent <= other.exponent ? (self, other) : (other, self)
    let divisor = powerOfTen(coarse.exponent - fine.exponent)
    let (quotient, rest) = fine.value.coefficient.quotientAndRemainder(dividingBy: divisor)
    let isUp = rest.magnitude * 2 >= divisor.magnitude
    return (isUp ? quotient + rest.signum() : quotient) == coarse.value.coefficient
  }
}

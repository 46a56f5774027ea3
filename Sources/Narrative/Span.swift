import Records

/// The values a quantity may stand for, as coefficients of one common power of ten.
struct Span: Sendable {
  /// `nil` when it has no lower bound.
  var low: Int128?
  /// `nil` when it has no upper bound.
  var high: Int128?
  var holdsLow = true
  var holdsHigh = true

  init(low: Int128?, high: Int128?) {
    self.low = low
    self.high = high
  }

  /// A span around `quantity`, in units of ten to the power `exponent`.
  ///
  /// `exponent` must be lower than the quantity's own, so that half a unit is whole.
  init(of quantity: Quantity, exponent: Int) {
    let value = quantity.coefficient(at: exponent)
    let unit = powerOfTen(quantity.lastDigitExponent - exponent)
    (low, high) = (value, value)
    switch quantity.limit {
    case .atLeast: high = nil
    case .atMost: low = nil
    case nil:
      switch quantity.approximation {
      case .moreThan: (high, holdsHigh) = (value + unit, false)
      case .nearly: (low, holdsLow) = (value - unit, false)
      case .about: (low, high) = (value - unit / 2, value + unit / 2)
      case nil: break
      }
    }
  }

  /// The values the sum of two may have.
  static func + (left: Span, right: Span) -> Span {
    var sum = left
    sum.low = left.low.flatMap { low in right.low.map { low + $0 } }
    sum.high = left.high.flatMap { high in right.high.map { high + $0 } }
    sum.holdsLow = left.holdsLow && right.holdsLow
    sum.holdsHigh = left.holdsHigh && right.holdsHigh
    return sum
  }

  func widened(by tolerance: Int128) -> Span {
    var wide = self
    wide.low = low.map { $0 - tolerance }
    wide.high = high.map { $0 + tolerance }
    return wide
  }

  /// Whether some value here is at most some value there.
  func canBeAtMost(_ other: Span) -> Bool {
    guard let low, let high = other.high else { return true }
    return low < high || (low == high && holdsLow && other.holdsHigh)
  }

  func overlaps(_ other: Span) -> Bool {
    canBeAtMost(other) && other.canBeAtMost(self)
  }
}

func powerOfTen(_ exponent: Int) -> Int128 {
  var power: Int128 = 1
  for _ in 0..<max(0, exponent) { power *= 10 }
  return power
}

import Records

/// Round figures that span a set of values: steps of 1, 2 or 5 times a power of ten.
///
/// Reckoned in whole millionths, the finest a record can print.
struct Ticks: Hashable, Sendable {
  /// From the lowest to the highest, at least two.
  let values: [ExactDecimal]
  var lower: ExactDecimal { values.first ?? ExactDecimal(0) }
  var upper: ExactDecimal { values.last ?? ExactDecimal(1) }

  /// Ticks at or beyond every value, in as many steps as `steps` allows at most.
  ///
  /// - Parameters:
  ///   - values: None, one or all the same give a span of one round that value.
  ///   - steps: At least 1; two may stand in place of one.
  ///   - hasZero: Whether zero belongs to the span, as it does under bars.
  init(spanning values: [ExactDecimal], steps: Int, hasZero: Bool) {
    let millionths = values.map { $0.rounded(to: 6).coefficient } + (hasZero ? [0] : [])
    var low = millionths.min() ?? 0
    var high = millionths.max() ?? 0
    if low == high { (low, high) = hasZero ? (0, 1_000_000) : (low - 1_000_000, high + 1_000_000) }
    var step = Self.step(over: high - low, steps: max(steps, 1))
    var first = Self.floor(low, step)
    var last = -Self.floor(-high, step)
    // Rounding outwards can add a step at each end; a longer one then takes them in. Round zero no
    // step is long enough for one alone, so two always stand.
    while last - first > step * Int128(max(steps, 2)) {
      step = Self.step(over: step * 2, steps: 1)
      (first, last) = (Self.floor(low, step), -Self.floor(-high, step))
    }
    self.values = (0...Int((last - first) / step)).map {
      ExactDecimal(coefficient: first + Int128($0) * step, scale: 6)
    }
  }

  /// The smallest round step with which `span` takes no more than `steps` steps.
  private static func step(over span: Int128, steps: Int) -> Int128 {
    var power: Int128 = 1
    while true {
      for factor: Int128 in [1, 2, 5] where factor * power * Int128(steps) >= span {
        return factor * power
      }
      power *= 10
    }
  }

  private static func floor(_ value: Int128, _ step: Int128) -> Int128 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: step)
    return (remainder < 0 ? quotient - 1 : quotient) * step
  }
}

import Records

/// A quotient that is compared without dividing, so that no rounding can turn two around.
struct Ratio {
  let numerator: Int128
  /// Above zero.
  let denominator: Int128

  /// `nil` unless `whole` is above zero.
  init?(of part: ExactDecimal, to whole: ExactDecimal) {
    guard whole > ExactDecimal(0) else { return nil }
    let scale = max(part.scale, whole.scale)
    self.numerator = part.rounded(to: scale).coefficient
    self.denominator = whole.rounded(to: scale).coefficient
  }

  /// The two products that decide, each 256 bits wide: no record value can overflow them.
  private static func products(_ left: Ratio, _ right: Ratio) -> (left: Wide, right: Wide) {
    (
      Wide(left.numerator.multipliedFullWidth(by: right.denominator)),
      Wide(right.numerator.multipliedFullWidth(by: left.denominator))
    )
  }

  private struct Wide: Comparable {
    let high: Int128
    let low: UInt128

    init(_ product: (high: Int128, low: UInt128)) {
      self.high = product.high
      self.low = product.low
    }

    static func < (left: Wide, right: Wide) -> Bool {
      (left.high, left.low) < (right.high, right.low)
    }
  }
}

extension Ratio: Comparable {
  static func == (left: Ratio, right: Ratio) -> Bool {
    let products = products(left, right)
    return products.left == products.right
  }

  static func < (left: Ratio, right: Ratio) -> Bool {
    let products = products(left, right)
    return products.left < products.right
  }
}

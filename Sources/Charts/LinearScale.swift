import Records

/// Values from zero to a maximum as lengths; bars have no other scale, so none can start elsewhere.
struct LinearScale {
  let maximum: ExactDecimal
  /// How long the maximum is.
  let length: Length

  /// The length of `value`: zero for zero and less, the whole length for the maximum and more.
  ///
  /// Differences below a millionth of the maximum don't show.
  func length(of value: ExactDecimal) -> Length {
    let zero = ExactDecimal(0)
    let value = value.rounded(to: 6)
    let maximum = maximum.rounded(to: 6)
    guard value > zero, maximum > zero else { return 0 }
    guard value < maximum else { return length }
    guard let share = value.divided(by: maximum, places: 6) else { return 0 }
    let millionths = share.coefficient * Int128(length.hundredths)
    return Length(hundredths: Int((millionths + 500_000) / 1_000_000))
  }
}

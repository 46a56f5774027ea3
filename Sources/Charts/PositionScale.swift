import Records

/// Values between two ticks as places between two lengths; the second may be the smaller one.
struct PositionScale: Hashable, Sendable {
  let lower: ExactDecimal
  let upper: ExactDecimal
  let start: Length
  let end: Length

  /// The place of `value`; those outside stand at the nearer end.
  func position(of value: ExactDecimal) -> Length {
    let low = lower.rounded(to: 6).coefficient
    let span = upper.rounded(to: 6).coefficient - low
    let offset = value.rounded(to: 6).coefficient - low
    guard span > 0, offset > 0 else { return start }
    guard offset < span else { return end }
    let length = Int128((end - start).hundredths)
    let twice = offset * length * 2
    let rounded = (twice + (length < 0 ? -span : span)) / (span * 2)
    return Length(hundredths: start.hundredths + Int(rounded))
  }
}

package import Records

extension ExactDecimal {
  /// `self × part ÷ whole`, at least nothing and at most all of it, with `places` decimals.
  ///
  /// `whole` is above zero. The bounds come first and keep the rest within 128 bits: a part smaller
  /// than its whole has no more digits before the point than the whole, so the widest numerator
  /// is 15 + 15 digits and 6 decimals, 36 in all.
  package func share(_ part: ExactDecimal, of whole: ExactDecimal, places: Int) -> ExactDecimal? {
    let zero = ExactDecimal(0)
    guard part > zero else { return zero.rounded(to: places) }
    guard part < whole else { return rounded(to: places) }
    return (self * part).divided(by: whole, places: places)
  }
}

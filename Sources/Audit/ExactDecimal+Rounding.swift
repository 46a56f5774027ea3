import Records

extension ExactDecimal {
  /// Whether one number can be rounded to both: 99.449 is printed as 99.45 and as 99.4.
  func canRoundAlike(_ other: ExactDecimal) -> Bool {
    (self - other).magnitude < halfStep + other.halfStep
  }

  /// How far a printed number may lie from what it was rounded from.
  private var halfStep: ExactDecimal { ExactDecimal(coefficient: 5, scale: scale + 1) }
}

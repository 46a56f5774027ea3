/// A unit prose counts or measures in, and what it is in its base unit.
struct MeasureUnit: Hashable, Sendable {
  /// As it is shown: ㎡ and 平米 are both 平方米.
  let name: String
  let dimension: Dimension
  /// How many zeros it adds to an amount in the base unit; negative for 厘米.
  let zeros: Int
  /// What may not follow, because the two together are another word: 部 and 门, 项 and 目.
  let barredNext: [Unicode.Scalar]

  init(_ name: String, _ dimension: Dimension, zeros: Int = 0, barredNext: String = "") {
    self.name = name
    self.dimension = dimension
    self.zeros = zeros
    self.barredNext = Array(barredNext.unicodeScalars)
  }

  /// Whether the unit after a numeral names one of a series: 三期工程 is the third, not three.
  var numbersASeries: Bool { name == "期" || name == "班" }
}

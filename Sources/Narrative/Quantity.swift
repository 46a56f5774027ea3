package import Records

/// A number with its unit, as prose states it.
///
/// Only `QuantityReader` makes one, so its amount is always small enough to be compared and added.
package struct Quantity: Hashable, Sendable {
  /// The number as written: 2.8 of 2.8万平方米, 300 of 三百余起.
  package let value: ExactDecimal
  /// The unit with its 万 or 亿, in one spelling: 万平方米 for 万㎡; empty when there is none.
  package let unit: String
  /// How loosely the number is said; `nil` when it is said exactly.
  package let approximation: Approximation?
  /// Whether the number only bounds what it is of: ≥95%, 不超过20万元.
  package let limit: Limit?
  /// What stands before the number in its clause, without blanks: 基本支出总额, 违规面积.
  package let label: String
  /// The noun after a counter: 调研 of 20余次调研; empty when none stands there.
  package let object: String
  /// Unicode scalars of the text, from the first word that loosens the number to the last.
  package let range: Range<Int>

  let dimension: Dimension
  /// How many zeros the unit adds to the base unit, 万 included.
  let zeros: Int
  /// The year, month or half-year its sentence last named before it; empty when none.
  package let period: String
  /// Which sentence of the text it stands in.
  let sentence: Int

  /// The number in the base unit, exactly: 28000 for 2.8万平方米.
  package var baseValue: ExactDecimal { value.shiftedLeft(by: -zeros) }
  /// The unit of `baseValue`: 平方米, 元, %, 次.
  package var baseUnit: String { dimension.baseUnit }
}

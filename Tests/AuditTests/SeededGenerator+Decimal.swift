import Records
import SeededTesting

extension SeededGenerator {
  /// A number of hundredths between two bounds, printed with two decimals.
  mutating func decimal(hundredths range: ClosedRange<Int>) -> ExactDecimal {
    ExactDecimal(coefficient: Int128(Int.random(in: range, using: &self)), scale: 2)
  }
}

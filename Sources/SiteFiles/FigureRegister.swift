package import Languages

/// What every figure of the records is worth, by the name under which pages state it.
///
/// The register is made from the records; the check of the finished pages holds the printed words
/// against it. Neither knows how a page writes a number.
package struct FigureRegister: Sendable {
  /// A number and the unit it is counted in, free of 万, million and the like.
  package struct Reading: Hashable, Sendable {
    /// `coefficient` × 10^`exponent`, without zeros at the end of the coefficient.
    package let coefficient: Int128
    package let exponent: Int
    /// `%`, `元`, `CNY`, a unit such as `平方米`, or nothing for points and counts.
    package let unit: String

    package init(coefficient: Int128, exponent: Int, unit: String) {
      var (coefficient, exponent) = (coefficient, coefficient == 0 ? 0 : exponent)
      while coefficient != 0, coefficient % 10 == 0 {
        coefficient /= 10
        exponent += 1
      }
      self.coefficient = coefficient
      self.exponent = exponent
      self.unit = unit
    }
  }

  /// One figure, as each language is to read it.
  package struct Worth: Hashable, Sendable {
    /// The record's own number, for machines; its unit is empty.
    package let value: Reading
    package let readings: Bilingual<Reading>

    package init(value: Reading, readings: Bilingual<Reading>) {
      self.value = value
      self.readings = readings
    }
  }

  /// By record, then by the figure's name in it.
  private var worths: [String: [String: Worth]] = [:]
  /// Results in words, such as 基本满意, in the same order.
  private var words: [String: [String: Bilingual<String>]] = [:]

  /// Without a figure: every figure of a page is unknown to it.
  package init() {}

  package subscript(record: String, figure: String) -> Worth? {
    worths[record]?[figure]
  }

  /// What a result in words says.
  package func words(_ figure: String, of record: String) -> Bilingual<String>? {
    words[record]?[figure]
  }

  package mutating func add(_ text: Bilingual<String>, _ figure: String, of record: String) {
    words[record, default: [:]][figure] = text
  }

  package mutating func add(_ worth: Worth, _ figure: String, of record: String) {
    worths[record, default: [:]][figure] = worth
  }
}

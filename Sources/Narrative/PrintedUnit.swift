/// A unit as a form prints it, in a column of its own or behind a value.
package struct PrintedUnit: Hashable, Sendable {
  /// In one spelling: 万平方米 for 万㎡, % for 百分比.
  package let name: String
  private let dimension: Dimension

  /// The unit that `text` is as a whole; `nil` for what isn't plainly one.
  package init?(_ text: String) {
    // Units are read behind a number only, so one is put in front.
    let prose = Prose("1" + text)
    let measure = Measure(after: 1, magnitude: nil, in: prose)
    guard measure.end > 1, measure.end == prose.count, measure.hedge == nil else { return nil }
    name = measure.name
    dimension = measure.dimension
  }

  /// Nothing but 万 or 亿, which is part of a number.
  package var isMagnitude: Bool { dimension == .plain }

  /// Whether an amount in one can be turned into the other, or both count by a counter word.
  package func isComparable(with other: PrintedUnit) -> Bool {
    if case .counted = dimension, case .counted = other.dimension { return true }
    return dimension == other.dimension
  }
}

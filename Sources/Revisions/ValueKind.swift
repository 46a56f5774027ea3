import Languages
package import Records

/// What a revisable value is, and so how it is held against another and printed.
package enum ValueKind: Hashable, Sendable {
  case points
  case count
  case percent
  /// In the report's unit of money.
  case money
  /// A number or a range in the indicator's unit, or a level in words.
  case measure
  /// Words, a code or a date.
  case text

  /// Whether two texts state one value: numbers by their worth, all else letter by letter.
  package func isSame(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    if left == right { return true }
    guard self != .text else { return false }
    let (ends, others) = (Self.ends(of: left), Self.ends(of: right))
    return ends.count == others.count
      && zip(ends, others).allSatisfy { end, other in
        guard let end = ExactDecimal(end), let other = ExactDecimal(other) else { return false }
        return end == other
      }
  }

  /// Whether a text can be such a value.
  package func accepts(_ text: String) -> Bool {
    switch self {
    case .points, .count, .percent, .money: ExactDecimal(text) != nil
    case .measure, .text: true
    }
  }

  /// A range is written `2..4`.
  private static func ends(of text: String) -> [String] {
    guard let dots = text.firstRange(of: "..") else { return [text] }
    return [String(text[..<dots.lowerBound]), String(text[dots.upperBound...])]
  }

  /// The text of a target or an actual value as corrections write it.
  static func text(of measure: Indicator.Measure) -> String {
    switch measure {
    case .number(let value): value.text
    case .range(let low, let high): "\(low.text)..\(high.text)"
    case .level(let level): level.zh
    }
  }

  /// What such a text states; a level has one language only.
  package static func numbers(in text: String) -> (low: ExactDecimal, high: ExactDecimal?)? {
    let ends = ends(of: text).map { ExactDecimal($0) }
    guard let first = ends.first, let low = first else { return nil }
    if ends.count == 1 { return (low, nil) }
    guard let high = ends[1] else { return nil }
    return (low, high)
  }
}

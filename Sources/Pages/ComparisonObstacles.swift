import Audit
import Languages
import Records
import Templates

/// Why indicators that belong together aren't compared, each reason with what stands on each side.
struct ComparisonObstacles {
  let context: PageContext
  /// Two or more, in the order in which their sides are named.
  let indicators: [ComparedIndicator]

  /// Empty when all may be compared.
  var reasons: [String] {
    let words = context.words
    let language = context.language
    let missing = words("not-stated")
    var reasons = [
      reason("kind", indicators.map { words("kind-\($0.kind.rawValue)") }, by: \.kind),
      reason(
        "unit", indicators.map { $0.indicator.unit?.value[language] ?? missing },
        by: \.basis.figures.unit),
    ].compactMap(\.self)
    let direction = reason(
      "direction", indicators.map { words("direction-\($0.indicator.direction.rawValue)") },
      by: \.basis.figures.direction)
    // The sign follows the direction; saying both would be saying one thing twice.
    let sign = reason(
      "sign", indicators.map(\.indicator.effectiveSign.rawValue), by: \.basis.figures.sign)
    if let told = direction ?? sign { reasons.append(told) }
    return reasons
  }

  /// '‘Trees planted’: the units differ (trees, %).'; `nil` when all may be compared.
  func sentence(naming name: String) -> String? {
    let reasons = reasons
    guard !reasons.isEmpty else { return nil }
    return context.words(
      "compare-obstacle",
      ["name": name, "reasons": reasons.joined(separator: context.words("list-separator"))])
  }

  private func reason<Value: Hashable>(
    _ key: String, _ texts: [String], by value: KeyPath<ComparedIndicator, Value>
  ) -> String? {
    guard Set(indicators.map { $0[keyPath: value] }).count > 1 else { return nil }
    var told: [String] = []
    for text in texts where !told.contains(text) { told.append(text) }
    return context.words(
      "obstacle-\(key)", ["values": told.joined(separator: context.words("enumeration-separator"))])
  }
}

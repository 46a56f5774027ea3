import Languages
import Narrative
import Records

/// The indicators of a report under the names a text can call them by.
struct RecordedIndicators {
  /// All indicators of one name.
  struct Named {
    let name: String
    let indicators: [Indicator]

    /// What the number of a name may be: an actual value, a target, or one set earlier.
    var values: [Quantity] { indicators.flatMap { $0.actuals + $0.targets } }
  }

  let named: [Named]
  let names: NameTable

  /// Names shorter than this, or of a whole class (数量指标), are words of any sentence.
  private static let fewestLetters = 4

  init(_ report: Report) {
    var order: [String] = []
    var byName: [String: [Indicator]] = [:]
    for indicator in report.indicators {
      let name = indicator.name.value.zh.withoutBlanks
      guard name.unicodeScalars.count >= Self.fewestLetters, !name.ends(with: "指标") else {
        continue
      }
      if byName[name] == nil { order.append(name) }
      byName[name, default: []].append(indicator)
    }
    named = order.map { Named(name: $0, indicators: byName[$0, default: []]) }
    names = NameTable(order)
  }
}

extension Indicator {
  var actuals: [Quantity] {
    quantities(
      actual, unit: (actualUnit ?? unit)?.value.zh ?? "", approximation: approximation?.value)
  }

  var targets: [Quantity] {
    [target, initialTarget].flatMap { quantities($0, unit: unit?.value.zh ?? "") }
  }

  private func quantities(
    _ measure: Placed<Measure>?, unit: String, approximation: Approximation? = nil
  ) -> [Quantity] {
    switch measure?.value {
    case .number(let value)?:
      [Quantity(value, unit: unit, approximation: approximation)].compactMap(\.self)
    case .range(let low, let high)?:
      [Quantity(low, unit: unit), Quantity(high, unit: unit)].compactMap(\.self)
    case .level?, nil: []
    }
  }
}

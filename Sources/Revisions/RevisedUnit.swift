package import Records

/// The unit in which both values of a correction are printed.
package enum RevisedUnit: Hashable, Sendable {
  /// Points, counts, and numbers whose unit was itself changed or is no longer known.
  case none
  case percent
  case money(Money.Unit)
  /// An indicator's.
  case measure(Text)
}

extension RevisedField {
  package func unit(in report: Report) -> RevisedUnit {
    let changed = Set(report.corrections.map(\.field.value.text))
    switch kind {
    case .points, .count, .text: return .none
    case .percent: return .percent
    case .money: return changed.contains("budget.unit") ? .none : .money(report.budget.unit.value)
    case .measure:
      guard case .indicator(let id) = subject,
        let indicator = report.indicators.first(where: { $0.id.value == id }),
        !changed.contains("indicators.\(id.text).unit"),
        !changed.contains("indicators.\(id.text).actual-unit"),
        let unit = label == Self.actualLabel
          ? indicator.actualUnit ?? indicator.unit : indicator.unit
      else { return .none }
      return .measure(unit)
    }
  }

  private static let actualLabel = RevisableField.indicator.first { $0.name == "actual" }?.label
}

extension Correction {
  /// Whether a score, the grade or the total moved: pages say so at their top.
  package var isMaterial: Bool {
    guard let revised = RevisedField(field.value) else { return false }
    return revised.isMaterial || revised.isRow && (old == nil || new == nil)
  }
}

import Languages
package import Records
import Revisions

extension FieldPath {
  package enum RevisionSide: String, Sendable, CaseIterable {
    case old
    case new
  }

  /// A value that a report's `number`-th correction states, counted from 1.
  package static func correction(_ number: Int, _ side: RevisionSide) -> FieldPath {
    FieldPath("corrections.\(number).\(side.rawValue)")
  }
}

extension FigureEntries {
  /// What each correction says that its value was and became.
  mutating func addCorrections(_ report: Report) {
    for (index, correction) in report.corrections.enumerated() {
      add(correction.old, .correction(index + 1, .old), of: correction, in: report)
      add(correction.new, .correction(index + 1, .new), of: correction, in: report)
    }
  }

  private mutating func add(
    _ text: Text?, _ name: FieldPath, of correction: Correction, in report: Report
  ) {
    guard let text = text?.value, let field = RevisedField(correction.field.value) else { return }
    guard field.kind != .text, let numbers = ValueKind.numbers(in: text.zh) else {
      self.text(name, text)
      return
    }
    switch field.unit(in: report) {
    case .percent: percent(name, numbers.low)
    case .money(let unit): money(name, numbers.low, unit)
    case .none, .measure:
      let measure =
        numbers.high.map { Indicator.Measure.range(numbers.low, $0) } ?? .number(numbers.low)
      self.measure(name, measure, field.unit(in: report).text)
    }
  }
}

extension RevisedUnit {
  /// An indicator's unit.
  fileprivate var text: Text? {
    guard case .measure(let unit) = self else { return nil }
    return unit
  }
}

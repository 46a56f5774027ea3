package import Records

/// A report, the scheme it is scored by, and what the scheme makes of its figures.
///
/// Stated figures stay in `report`, computed ones in `computation`; neither mends the other.
package struct ScoredReport: Sendable {
  package let report: Report
  package let scheme: Scheme
  package let computation: Computation

  package init(_ report: Report, scheme: Scheme) {
    self.report = report
    self.scheme = scheme
    self.computation = Computation(of: report, by: scheme)
  }

  /// The best grade whose lower bound `total` reaches; `nil` under the lowest bound.
  package func grade(of total: ExactDecimal) -> Scheme.Grade? {
    scheme.grades.first { total >= $0.from.value }
  }
}

package import Records

extension FieldPath {
  /// What a report could say of each indicator.
  package enum CompletenessCount: String, Sendable, CaseIterable {
    /// Indicators with an actual value.
    case actuals
    /// Indicators that lost points.
    case losses
    /// Those of them with a reason of their own.
    case reasons

    package func count(in report: Report) -> Int {
      switch self {
      case .actuals: report.indicators.count { $0.actual != nil }
      case .losses: report.indicators.count { $0.score.value < $0.full.value }
      case .reasons:
        report.indicators.count { $0.score.value < $0.full.value && $0.reason != nil }
      }
    }
  }

  package static func count(_ completeness: CompletenessCount) -> FieldPath {
    FieldPath("completeness.\(completeness.rawValue)")
  }
}

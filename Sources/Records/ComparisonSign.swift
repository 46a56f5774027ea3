/// How an actual value is held against its target (计算符号), as forms print it.
package enum ComparisonSign: String, Sendable, CaseIterable {
  case atLeast = "≥"
  case moreThan = ">"
  case equal = "="
  case lessThan = "<"
  case atMost = "≤"

  /// Whether `actual` meets `target` under this sign.
  package func isMet(by actual: ExactDecimal, target: ExactDecimal) -> Bool {
    switch self {
    case .atLeast: actual >= target
    case .moreThan: actual > target
    case .equal: actual == target
    case .lessThan: actual < target
    case .atMost: actual <= target
    }
  }
}

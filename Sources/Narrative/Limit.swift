/// A number that only bounds what it is of, however far off that may be.
package enum Limit: String, Hashable, Sendable, CaseIterable {
  /// ≥, 不少于, 至少, 超过, 以上.
  case atLeast = "at-least"
  /// ≤, 不超过, 不足, 以内.
  case atMost = "at-most"
}

/// What a stage made of its input, and everything it found on the way.
///
/// A stage reports all it finds in one run, so a value and findings can stand side by side; with an
/// error among the findings there is no value.
package struct Outcome<Value> {
  /// `nil` exactly when a finding is an error.
  package let value: Value?
  /// Sorted by place.
  package let findings: [Finding]

  /// Keeps `value` only if none of `findings` is an error.
  package init(_ value: Value?, findings: [Finding]) {
    self.value = findings.contains { $0.severity == .error } ? nil : value
    self.findings = findings.sorted()
    precondition(
      self.value != nil || findings.contains { $0.severity == .error },
      "a stage that returns nothing says why")
  }
}

extension Outcome: Sendable where Value: Sendable {}

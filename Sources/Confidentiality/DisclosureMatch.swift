import Diagnostics

/// A value a rule found in a text.
struct DisclosureMatch: Hashable, Sendable {
  /// In the bytes of the normalised text.
  let range: Range<Int>
  let severity: Severity
  /// Written the one way a fingerprint is made of: without spaces and hyphens, full width or case.
  let value: String
  let mask: ValueMask

  init(_ range: Range<Int>, severity: Severity, value: String, mask: ValueMask) {
    self.range = range
    self.severity = severity
    self.value = value
    self.mask = mask
  }

  /// The value as a finding may quote it.
  var masked: String { mask.text(of: value) }
}

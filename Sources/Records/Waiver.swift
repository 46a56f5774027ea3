package import Diagnostics

/// An exception from a rule on private or secret data, for one value in one field.
package struct Waiver: Hashable, Sendable {
  package let rule: Placed<RuleName>
  /// The file below the content folder.
  package let record: Placed<String>
  package let field: Placed<String>
  /// The first 16 hexadecimal digits of the value's SHA-256, as the finding names them.
  package let fingerprint: Placed<String>
  package let reason: Text
  /// A role, never a person's name.
  package let approvedBy: Text

  package init(
    rule: Placed<RuleName>, record: Placed<String>, field: Placed<String>,
    fingerprint: Placed<String>, reason: Text, approvedBy: Text
  ) {
    self.rule = rule
    self.record = record
    self.field = field
    self.fingerprint = fingerprint
    self.reason = reason
    self.approvedBy = approvedBy
  }
}

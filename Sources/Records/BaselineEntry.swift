package import Diagnostics

/// A finding that old data came in with: still shown, no longer refused.
///
/// It stands only for the very same values; a changed figure is a new finding.
package struct BaselineEntry: Hashable, Sendable {
  /// As `ReportID.text`.
  package let record: Placed<String>
  package let rule: Placed<RuleName>
  package let field: Placed<FieldPath>
  package let values: [Placed<String>]

  package init(
    record: Placed<String>, rule: Placed<RuleName>, field: Placed<FieldPath>,
    values: [Placed<String>]
  ) {
    self.record = record
    self.rule = rule
    self.field = field
    self.values = values
  }
}

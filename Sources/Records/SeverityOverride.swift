package import Diagnostics

/// A rule's severity on this site, where it isn't the rule's own, and why.
package struct SeverityOverride: Hashable, Sendable {
  package let rule: Placed<RuleName>
  package let severity: Placed<Severity>
  package let reason: Text

  package init(rule: Placed<RuleName>, severity: Placed<Severity>, reason: Text) {
    self.rule = rule
    self.severity = severity
    self.reason = reason
  }
}

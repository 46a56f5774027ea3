package import Languages

/// A rule as readers see it, on the checks page and in the manual.
package struct RuleDescription: Hashable, Sendable {
  package let name: RuleName
  package let severity: Severity
  package let title: Bilingual<String>
  package let meaning: Bilingual<String>
  package let source: Bilingual<String>
  /// Whether an editor may publish a finding with an explanation.
  package let canBeAcknowledged: Bool

  package init(of rule: any PublishedRule.Type, canBeAcknowledged: Bool) {
    self.name = rule.name
    self.severity = rule.severity
    self.title = rule.title
    self.meaning = rule.meaning
    self.source = rule.source
    self.canBeAcknowledged = canBeAcknowledged
  }
}

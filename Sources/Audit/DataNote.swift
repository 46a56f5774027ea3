package import Diagnostics
package import Languages
package import Records

/// A finding published beside the figure it is about.
package struct DataNote: Hashable, Sendable {
  /// From 1 in each report.
  package let number: Int
  package let rule: RuleName
  /// As the rule has it: an acknowledged or lowered error is still shown as an error.
  package let severity: Severity
  package let summary: Bilingual<String>
  package let field: FieldPath
  package let values: [String]
  package let notes: [Finding.Note]
  /// What the editor says of it; `nil` when nobody acknowledged the finding.
  package let explanation: Text?
  /// Why this site weighs the rule less than the rule itself does; `nil` when it doesn't.
  package let loweredBecause: Text?
  /// Whether the finding came in with old data.
  package let isInBaseline: Bool
  package let place: SourcePlace

  init(
    number: Int, finding: RecordFinding, explanation: Text?, loweredBecause: Text? = nil,
    isInBaseline: Bool = false
  ) {
    self.number = number
    self.rule = finding.rule
    self.severity = finding.severity
    self.summary = finding.summary
    self.field = finding.field
    self.values = finding.values
    self.notes = finding.notes
    self.explanation = explanation
    self.loweredBecause = loweredBecause
    self.isInBaseline = isInBaseline
    self.place = finding.place
  }
}

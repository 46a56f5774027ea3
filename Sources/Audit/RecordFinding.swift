package import Diagnostics
package import Languages
package import Records

/// A finding about a field of a report, with the values an acknowledgement must repeat.
package struct RecordFinding: Hashable, Sendable {
  package let rule: RuleName
  package let severity: Severity
  package let summary: Bilingual<String>
  package let field: FieldPath
  /// As text: the stated value first, then what it should be.
  package let values: [String]
  package let place: SourcePlace
  package let notes: [Finding.Note]

  /// Without its field and values, as it is printed.
  package var finding: Finding {
    Finding(rule: rule, severity: severity, summary: summary, place: place, notes: notes)
  }
}

extension RecordFinding: Comparable {
  /// Errors first, then by place; the same findings always stand in one order.
  package static func < (left: RecordFinding, right: RecordFinding) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.finding != right.finding { return left.finding < right.finding }
    if left.field != right.field { return left.field < right.field }
    return left.values.lexicographicallyPrecedes(right.values)
  }
}

extension PublishedRule {
  /// A finding under this rule's name and severity, with its values as printed.
  func finding(
    _ summary: Bilingual<String>, field: FieldPath, texts: [String], place: SourcePlace,
    notes: [Finding.Note] = []
  ) -> RecordFinding {
    RecordFinding(
      rule: Self.name, severity: Self.severity, summary: summary, field: field, values: texts,
      place: place, notes: notes)
  }

  /// A finding under this rule's name and severity.
  func finding(
    _ summary: Bilingual<String>, field: FieldPath, values: [ExactDecimal], place: SourcePlace,
    notes: [Finding.Note] = []
  ) -> RecordFinding {
    RecordFinding(
      rule: Self.name, severity: Self.severity, summary: summary, field: field,
      values: values.map(\.text), place: place, notes: notes)
  }
}

package import Records
package import Scoring

/// A report without an error that isn't acknowledged, and all that was found in it.
package struct AuditedReport: Sendable {
  package let scored: ScoredReport
  /// Errors first, then warnings and infos, each in the record's order; numbered from 1.
  package let notes: [DataNote]

  init(scored: ScoredReport, notes: [DataNote]) {
    self.scored = scored
    self.notes = notes
  }

  package func notes(at field: FieldPath) -> [DataNote] {
    notes.filter { $0.field == field }
  }
}

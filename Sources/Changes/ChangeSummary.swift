package import Diagnostics
package import Languages
package import Records
package import Revisions

/// What would change for the public if the records were published now.
package struct ChangeSummary: Sendable {
  /// A data note, as the public reads it.
  package struct Note: Hashable, Sendable {
    package let record: String
    package let rule: String
    package let field: String
    package let summary: Bilingual<String>

    package init(record: String, rule: String, field: String, summary: Bilingual<String>) {
      self.record = record
      self.rule = rule
      self.field = field
      self.summary = summary
    }
  }

  /// Paths of the site's files.
  package struct Files: Hashable, Sendable {
    package var added: [String] = []
    package var removed: [String] = []
    package var changed: [String] = []

    package init() {}
  }

  /// What it is held against, as it was named.
  package let base: String
  package let date: CalendarDate?
  /// What refuses the site; empty when it may be published.
  package let blocking: [Finding]
  /// Ids of reports, sorted.
  package var added: [String] = []
  package var removed: [String] = []
  /// Held back until a later day.
  package var held: [String] = []
  package var values: [ValueChange] = []
  /// Of `values`, those that need a correction and have none.
  package var uncorrected: [ValueChange] = []
  package var newNotes: [Note] = []
  package var goneNotes: [Note] = []
  /// `nil` when the site can't be made.
  package var files: Files?

  package init(base: String, date: CalendarDate?, blocking: [Finding]) {
    self.base = base
    self.date = date
    self.blocking = blocking
  }

  /// Whether the public would see no difference at all.
  package var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && values.isEmpty && newNotes.isEmpty && goneNotes.isEmpty
      && (files.map { $0.added.isEmpty && $0.removed.isEmpty && $0.changed.isEmpty } ?? false)
  }
}

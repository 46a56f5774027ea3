package import Diagnostics
package import Records

/// One text of content/ as it was written, before it was made into anything.
package struct ContentText: Hashable, Sendable {
  /// The file below the content folder, such as `departments/parks/2023.yaml`.
  package let record: String
  /// Where in the file: `goals[0].name`; the message in a catalogue; empty for a page's line.
  package let field: TextField
  /// The name of the field.
  package let label: String?
  package let text: String
  package let place: SourcePlace
  /// Whether it stands inside an attachment; then `field` names its part of the file, and the place
  /// is the file as a whole.
  package let isAttached: Bool

  init(
    record: String, field: TextField, label: String?, text: String, place: SourcePlace,
    isAttached: Bool = false
  ) {
    self.record = record
    self.field = field
    self.label = label
    self.text = text
    self.place = place
    self.isAttached = isAttached
  }
}

/// All that a content folder says: its records, if nothing is wrong, and every text.
package struct ContentReading: Sendable {
  package let records: Outcome<ContentRecords>
  /// In the order of reading; there even when the records are refused.
  package let texts: [ContentText]
}

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
}

/// All that a content folder says: its records, if nothing is wrong, and every text.
package struct ContentReading: Sendable {
  package let records: Outcome<ContentRecords>
  /// In the order of reading; there even when the records are refused.
  package let texts: [ContentText]
}

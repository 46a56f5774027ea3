package import Diagnostics
package import Records

/// One text of content/, or of a file attached to it, before it was made into anything.
package struct DisclosedText: Hashable, Sendable {
  /// The file below the content folder, such as `departments/parks/2023.yaml`.
  package let record: String
  /// Where in the file: `goals[0].name`, a message of a catalogue, `part: word/document.xml`; empty
  /// for a page.
  package var field: String { position.text }
  private let position: TextField
  /// What heads the value: the key, or the heading of a table's column.
  package let label: String?
  package let text: String
  package let place: SourcePlace
  /// Whether the text stands at `place` character by character, so that a place inside it can be
  /// told; not so for a quoted or folded scalar.
  package let isVerbatim: Bool
  /// Whether the text stands inside an attached file, so that only its part there can be named.
  package let isAttached: Bool

  package init(
    record: String, field: String, label: String?, text: String, place: SourcePlace,
    isVerbatim: Bool = false, isAttached: Bool = false
  ) {
    self.init(
      record: record, field: .named(field), label: label, text: text, place: place,
      isVerbatim: isVerbatim, isAttached: isAttached)
  }

  package init(
    record: String, field: TextField, label: String?, text: String, place: SourcePlace,
    isVerbatim: Bool = false, isAttached: Bool = false
  ) {
    self.record = record
    position = field
    self.label = label
    self.text = text
    self.place = place
    self.isVerbatim = isVerbatim
    self.isAttached = isAttached
  }
}

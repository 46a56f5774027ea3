package import Diagnostics

/// One text of content/, before it was made into anything.
package struct DisclosedText: Hashable, Sendable {
  /// The file below the content folder, such as `departments/parks/2023.yaml`.
  package let record: String
  /// Where in the file: `goals[0].name`; empty for a page's line.
  package let field: String
  /// What heads the value: a field's name or a column's heading.
  package let label: String?
  package let text: String
  package let place: SourcePlace

  package init(record: String, field: String, label: String?, text: String, place: SourcePlace) {
    self.record = record
    self.field = field
    self.label = label
    self.text = text
    self.place = place
  }
}

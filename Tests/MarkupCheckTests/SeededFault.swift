import Testing

/// One fault put into `SamplePage`: what it is, the edits that make it and what is said of it.
///
/// The new text of an edit carries a mark, `‹rule-name›`, at each place a finding is expected.
struct SeededFault: Sendable, CustomTestStringConvertible {
  struct Edit: Sendable {
    let old: String
    let new: String
  }

  let name: String
  let edits: [Edit]
  /// The English summaries in the order of the marks.
  let sentences: [String]

  init(_ name: String, _ edits: [(String, String)], _ sentences: String...) {
    self.name = name
    self.edits = edits.map { Edit(old: $0.0, new: $0.1) }
    self.sentences = sentences
  }

  var testDescription: String { name }
}

/// A sentence to be translated, as the content or the theme has it now.
package struct SourceSentence: Hashable, Sendable {
  /// The sentence, or the key of a phrase of the theme.
  package let source: String
  /// The sentence for more than one; `nil` without a count.
  package let plural: String?
  /// What a translator should know, a line each.
  package var comments: [String]
  /// Where it stands, as `file:line`.
  package var references: [String]
  /// Whether `comments` begin with what a key means: then another meaning is a changed source.
  package let isKey: Bool

  package init(
    _ source: String, plural: String? = nil, comments: [String], references: [String],
    isKey: Bool = false
  ) {
    self.source = source
    self.plural = plural
    self.comments = comments
    self.references = references
    self.isKey = isKey
  }
}

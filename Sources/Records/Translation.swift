/// A text of content/ and its English, as a catalogue pairs them.
package struct Translation: Hashable, Sendable {
  /// Where the text first stands.
  package let source: Placed<String>
  /// At its entry in the catalogue.
  package let english: Placed<String>
  /// Why the two differ on purpose, in the translator's words; `nil` when they don't.
  package let exception: String?

  package init(source: Placed<String>, english: Placed<String>, exception: String? = nil) {
    self.source = source
    self.english = english
    self.exception = exception
  }
}

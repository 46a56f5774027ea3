/// What a chart says to those who can't see it.
package struct ChartText: Hashable, Sendable {
  /// The name of the picture, for `<title>`.
  package let title: String
  /// Its figures in words, for `<desc>`.
  package let description: Phrase

  package init(title: String, description: Phrase) {
    self.title = title
    self.description = description
  }
}

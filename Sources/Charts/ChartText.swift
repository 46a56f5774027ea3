/// What a chart says to those who can't see it.
package struct ChartText: Hashable, Sendable {
  /// The name of the picture, for `<title>`.
  package let title: String
  /// Its figures in words, for `<desc>`.
  package let description: String

  package init(title: String, description: String) {
    self.title = title
    self.description = description
  }
}

package import Records

/// A value to draw and the words printed for it, such as 98 and `98%`.
package struct Figure: Hashable, Sendable {
  /// Drawn from zero; a negative value draws nothing, only its words stand.
  package let value: ExactDecimal
  package let text: String
  /// Where it comes from; a finished page is held against the records where this is known.
  package let source: FigureSource?

  package init(_ value: ExactDecimal, text: String, source: FigureSource? = nil) {
    self.value = value
    self.text = text
    self.source = source
  }

  /// A figure of the record around it, drawn by the record's own number.
  package init(_ value: ExactDecimal, text: String, name: String) {
    self.init(value, text: text, source: FigureSource(name, value: value))
  }
}

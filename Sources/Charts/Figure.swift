package import Records

/// A value to draw and the words printed for it, such as 98 and `98%`.
package struct Figure: Hashable, Sendable {
  /// Drawn from zero; a negative value draws nothing, only its words stand.
  package let value: ExactDecimal
  package let text: String
  /// What the record calls it; a finished page is held against the record where there is a name.
  package let name: String?

  package init(_ value: ExactDecimal, text: String, name: String? = nil) {
    self.value = value
    self.text = text
    self.name = name
  }
}

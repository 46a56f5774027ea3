import Records
import XMLTree

/// A figure in the words of one language, with its name in the record.
struct FigureText: Hashable {
  let value: ExactDecimal
  let text: String
  let name: FieldPath

  init(_ value: ExactDecimal, _ text: String, _ name: FieldPath) {
    self.value = value
    self.text = text
    self.name = name
  }

  /// The words in a `data` element that says which figure they are; the check of the finished page
  /// reads them back.
  var node: Node {
    .element(
      Element(
        "data", [Attribute("value", value.text), Attribute("data-figure", name.text)],
        [.text(text)]))
  }
}

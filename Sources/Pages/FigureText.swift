import Records
import XMLTree

/// A figure in the words of one language, with its name in the record.
struct FigureText: Hashable {
  let value: ExactDecimal
  let text: String
  let name: FieldPath
  /// The record it is of; `nil` for that of the part of the page around it.
  private(set) var record: ReportID?

  init(_ value: ExactDecimal, _ text: String, _ name: FieldPath) {
    self.value = value
    self.text = text
    self.name = name
  }

  /// The words in a `data` element that says which figure they are; the check of the finished page
  /// reads them back.
  var node: Node {
    let record = record.map { [Attribute("data-record", $0.text)] } ?? []
    return .element(
      Element(
        "data", [Attribute("value", value.text), Attribute("data-figure", name.text)] + record,
        [.text(text)]))
  }

  /// The same figure where another record's stand around it.
  func of(_ record: ReportID) -> FigureText {
    var figure = self
    figure.record = record
    return figure
  }
}

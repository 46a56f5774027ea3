/// What is in an XML part, in order; names without their prefix.
package enum XMLEvent: Sendable {
  package struct Attribute: Sendable {
    package let name: String
    package let value: String
  }

  case start(name: String, attributes: [Attribute])
  case end
  /// A run of text; one text may come in several.
  case text(String)
}

extension [XMLEvent.Attribute] {
  package subscript(name: String) -> String? { first { $0.name == name }?.value }
}

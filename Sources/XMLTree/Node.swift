/// A piece of markup that is well-formed by construction.
package indirect enum Node: Hashable, Sendable {
  case element(Element)
  /// Plain text, escaped when written.
  case text(String)
}

/// An element with its attributes in the order they are written.
package struct Element: Hashable, Sendable {
  package let name: String
  package let attributes: [Attribute]
  package let children: [Node]

  package init(_ name: String, _ attributes: [Attribute] = [], _ children: [Node] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }
}

/// A name and a value; the value is escaped when written.
package struct Attribute: Hashable, Sendable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

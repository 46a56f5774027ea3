/// An element with its attributes in the order they are written.
package struct Element: Hashable, Sendable {
  package let name: String
  package let attributes: [Attribute]
  package let children: [Node]

  /// Names come from our own lines, never from content; the values and the text may be anything.
  package init(_ name: String, _ attributes: [Attribute] = [], _ children: [Node] = []) {
    precondition(Attribute.isName(name), "an element's name is letters, digits, - and : only")
    for (index, attribute) in attributes.enumerated() {
      precondition(
        !attributes[..<index].contains { $0.name == attribute.name },
        "an element has an attribute once")
    }
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// An element that holds nothing but `text`.
  package init(_ name: String, _ attributes: [Attribute] = [], text: String) {
    self.init(name, attributes, [.text(text)])
  }

  /// The value of the attribute called `name`; `nil` when it isn't there.
  package func value(of name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

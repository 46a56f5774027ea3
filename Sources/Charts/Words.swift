import XMLTree

/// Words printed on one line, each part in its own class.
struct Words: Hashable, Sendable {
  struct Part: Hashable, Sendable {
    let text: String
    let paint: Paint
  }

  /// None of them empty.
  let parts: [Part]

  init(_ parts: [(text: String, paint: Paint)]) {
    self.parts = parts.filter { !$0.text.isEmpty }.map { Part(text: $0.text, paint: $0.paint) }
  }

  /// All parts with a wide blank between them.
  var text: String { parts.map(\.text).joined(separator: Self.separator) }

  /// The words as one `<text>`: the first part's class on it, a `<tspan>` for each further part.
  func element(x: Length, baseline: Length) -> Node? {
    guard let first = parts.first else { return nil }
    var children: [Node] = [.text(first.text)]
    for part in parts.dropFirst() {
      children.append(.text(Self.separator))
      children.append(
        .element(Element("tspan", [Attribute("class", part.paint.rawValue)], text: part.text)))
    }
    return .element(
      Element(
        "text",
        [
          Attribute("class", first.paint.rawValue), Attribute("x", x.text),
          Attribute("y", baseline.text),
        ],
        children))
  }

  /// An en space, so that a figure and the loss beside it don't read as one number.
  private static let separator = "\u{2002}"
}

import XMLTree

/// Words printed on one line, each part in its own class.
struct Words: Hashable, Sendable {
  struct Part: Hashable, Sendable {
    let text: Phrase
    let paint: Paint
  }

  /// None of them empty.
  let parts: [Part]

  init(_ parts: [(text: Phrase, paint: Paint)]) {
    self.parts = parts.filter { !$0.text.isEmpty }.map { Part(text: $0.text, paint: $0.paint) }
  }

  /// All parts with a wide blank between them.
  var text: String { phrase.text }

  /// The same with the names of the figures.
  var phrase: Phrase { parts.map(\.text).joined(separator: Self.separator) }

  /// The words as one `<text>`: the first part's class on it, a `<tspan>` for each further part.
  func element(x: Length, baseline: Length) -> Node? {
    guard let first = parts.first else { return nil }
    var children = first.text.nodes
    for part in parts.dropFirst() {
      children.append(.text(Self.separator))
      children.append(
        .element(
          Element("tspan", [Attribute("class", part.paint.rawValue)], part.text.nodes)))
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

package import XMLTree

/// Whether a target was met, as a shape, so that the state never rests on colour.
package enum StateMark: String, Hashable, Sendable, CaseIterable {
  /// A filled circle.
  case met
  /// A filled diamond.
  case missed
  /// An open circle: nothing was promised, so nothing is shown to be met.
  case noTarget

  /// The mark as a picture of its own, hidden from assistive technology: a word stands beside it.
  ///
  /// Classes: `mark` and `mark-met`, `mark-missed` or `mark-none`; inside, the class of `shape`.
  package var svg: Element {
    Element(
      "svg",
      [
        Attribute("xmlns", "http://www.w3.org/2000/svg"),
        Attribute("class", "mark mark-\(self == .noTarget ? "none" : rawValue)"),
        Attribute("viewBox", "0 0 16 16"), Attribute("width", "16"), Attribute("height", "16"),
        Attribute("aria-hidden", "true"),
      ],
      [shape(x: 8, y: 8)])
  }

  /// The mark round a point, in the class `met`, `missed` or `open`.
  func shape(x: Length, y: Length) -> Node {
    switch self {
    case .met: circle(x: x, y: y, radius: 6, name: "met")
    case .missed:
      .element(
        Element(
          "path",
          [
            Attribute("class", "missed"),
            Attribute(
              "d",
              "M\(x.text) \((y - 7).text)L\((x + 7).text) \(y.text)"
                + "L\(x.text) \((y + 7).text)L\((x - 7).text) \(y.text)Z"),
          ]))
    case .noTarget: circle(x: x, y: y, radius: 5, name: "open")
    }
  }

  private func circle(x: Length, y: Length, radius: Length, name: String) -> Node {
    .element(
      Element(
        "circle",
        [
          Attribute("class", name), Attribute("cx", x.text), Attribute("cy", y.text),
          Attribute("r", radius.text),
        ]))
  }
}

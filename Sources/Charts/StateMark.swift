import XMLTree

/// Whether a target was met, as a shape, so that the state never rests on colour.
enum StateMark: Hashable, Sendable {
  /// A filled circle.
  case met
  /// A filled diamond.
  case missed
  /// An open circle: nothing was promised, so nothing is shown to be met.
  case noTarget

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

import XMLTree

extension Chart {
  /// A file that looks right on its own: its colours inside, a ground behind it, no links.
  ///
  /// - Parameters:
  ///   - width: Which of the two drawings.
  ///   - style: The theme's colours and rules.
  ///   - record: The record of figures that name none.
  /// - Returns: The bytes of an `.svg` file, or `nil` when there is nothing to draw.
  package func standalone(
    width: ChartWidth, style: ChartStyle, record: String? = nil
  ) -> [UInt8]? {
    guard let root = svg(width: width, id: "chart") else { return nil }
    let box = (root.value(of: "viewBox") ?? "").split(separator: " ").map(String.init)
    guard box.count == 4, let height = Int(box[3]) else { return nil }
    let edge = 16
    let (wide, high) = (width.units + 2 * edge, height + 2 * edge)
    let names = root.children.prefix(2)
    let drawing = root.children.dropFirst(2).map(\.withoutLinks)
    let paper = Element(
      "rect",
      [
        Attribute("class", "paper"), Attribute("x", "-\(edge)"), Attribute("y", "-\(edge)"),
        Attribute("width", String(wide)), Attribute("height", String(high)),
      ])
    let file = Element(
      "svg",
      [
        Attribute("xmlns", "http://www.w3.org/2000/svg"), Attribute("class", "chart"),
        Attribute("viewBox", "-\(edge) -\(edge) \(wide) \(high)"),
        Attribute("width", String(wide)), Attribute("height", String(high)),
        Attribute("font-size", String(width.textSize)), Attribute("role", "img"),
        Attribute("aria-labelledby", "chart-t chart-d"),
      ] + (record.map { [Attribute("data-record", $0)] } ?? []),
      names + [
        .element(Element("style", text: style.text)), .element(paper),
      ] + drawing)
    return file.bytes + [UInt8(ascii: "\n")]
  }
}

extension Node {
  /// The same drawing with groups in place of links, whose rows aren't in the file.
  fileprivate var withoutLinks: Node {
    guard case .element(let element) = self else { return self }
    let children = element.children.map(\.withoutLinks)
    if element.name == "a" { return .element(Element("g", [], children)) }
    return .element(Element(element.name, element.attributes, children))
  }
}

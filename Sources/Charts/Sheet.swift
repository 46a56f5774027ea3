import XMLTree

/// The drawing so far: shapes from the top down, and where the next one may begin.
struct Sheet {
  /// Kept free at both sides, so that no outline is cut off.
  static let margin: Length = 2

  let width: ChartWidth
  /// What the ids inside the drawing begin with.
  let id: String
  /// Everything above is taken.
  private(set) var top: Length = 4
  private var nodes: [Node] = []
  private var hasHatch = false

  init(width: ChartWidth, id: String) {
    self.width = width
    self.id = id
  }

  var metrics: TextMetrics { TextMetrics(size: width.textSize) }
  var left: Length { Self.margin }
  var right: Length { Length(width.units) - Self.margin }

  mutating func advance(by height: Length) {
    top += height
  }

  mutating func add(_ node: Node) {
    nodes.append(node)
  }

  /// Draws a filled box, unless it has no width; a lost part is hatched as well.
  mutating func addBox(_ paint: Paint, x: Length, y: Length, width: Length, height: Length) {
    guard width > 0 else { return }
    let place = [
      Attribute("x", x.text), Attribute("y", y.text), Attribute("width", width.text),
      Attribute("height", height.text),
    ]
    add(.element(Element("rect", [Attribute("class", paint.rawValue)] + place)))
    guard paint == .lost else { return }
    hasHatch = true
    add(.element(Element("rect", [Attribute("fill", "url(#\(id)-h)")] + place)))
  }

  /// Draws words whose line has its middle at `y`.
  mutating func addWords(_ words: Words, x: Length, middle y: Length) {
    if let node = words.element(x: x, baseline: y + metrics.middle) { add(node) }
  }

  /// Draws lines of text under one another, the first with its top at `y`.
  mutating func addLines(_ lines: [String], _ paint: Paint, x: Length, y: Length) {
    for (index, line) in lines.enumerated() {
      let middle = y + metrics.lineHeight * index + metrics.lineHeight.half
      addWords(Words([(line, paint)]), x: x, middle: middle)
    }
  }

  /// The finished picture, named by `text`.
  ///
  /// - Source: WCAG 2.2, 1.1.1; SVG Accessibility API Mappings 1.0 on title and desc.
  func svg(text: ChartText) -> Element {
    Element(
      "svg",
      [
        Attribute("xmlns", "http://www.w3.org/2000/svg"),
        Attribute("class", "chart chart-\(width.rawValue)"),
        Attribute("viewBox", "0 0 \(width.units) \((top + 4).roundedUp)"),
        Attribute("font-size", String(width.textSize)), Attribute("role", "img"),
        Attribute("aria-labelledby", "\(id)-t \(id)-d"),
      ],
      [
        .element(Element("title", [Attribute("id", "\(id)-t")], text: text.title)),
        .element(Element("desc", [Attribute("id", "\(id)-d")], text: text.description)),
      ] + (hasHatch ? [hatch] : []) + nodes)
  }

  /// Slanted lines in the class `hatch`; each drawing has its own, since a hidden one gives none.
  private var hatch: Node {
    .element(
      Element(
        "pattern",
        [
          Attribute("id", "\(id)-h"), Attribute("width", "6"), Attribute("height", "6"),
          Attribute("patternUnits", "userSpaceOnUse"),
          Attribute("patternTransform", "rotate(45)"),
        ],
        [.element(Element("path", [Attribute("class", "hatch"), Attribute("d", "M3 0v6")]))]))
  }
}

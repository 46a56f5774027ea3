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
  private var textures: Set<Texture> = []
  private var hasLinks = false

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
    guard let texture = Texture(over: paint) else { return }
    textures.insert(texture)
    add(.element(Element("rect", [Attribute("fill", "url(#\(id)-\(texture.rawValue))")] + place)))
  }

  /// Draws a path under a class; its data comes from our own lengths.
  mutating func addPath(_ name: String, _ data: String, _ more: [Attribute] = []) {
    add(.element(Element("path", [Attribute("class", name)] + more + [Attribute("d", data)])))
  }

  /// Draws one line of text at either side of a point or round it; nothing for no text.
  mutating func addText(
    _ text: Phrase, _ paint: Paint, x: Length, middle y: Length, anchor: TextAnchor
  ) {
    guard !text.isEmpty else { return }
    let place = [Attribute("x", x.text), Attribute("y", (y + metrics.middle).text)]
    let anchors = anchor == .start ? [] : [Attribute("text-anchor", anchor.rawValue)]
    add(
      .element(
        Element("text", [Attribute("class", paint.rawValue)] + place + anchors, text.nodes)))
  }

  /// The same for text without figures of a record.
  mutating func addText(
    _ text: String, _ paint: Paint, x: Length, middle y: Length, anchor: TextAnchor
  ) {
    addText(Phrase(text), paint, x: x, middle: y, anchor: anchor)
  }

  /// Draws what `draw` does inside a link to a row, under a name that holds all of its text.
  ///
  /// A name with figures of a record stands in a `<title>`, where they can be read back.
  mutating func addLink(to link: RowLink?, name: Phrase, _ draw: (inout Sheet) -> Void) {
    guard let link else {
      draw(&self)
      return
    }
    let start = nodes.count
    draw(&self)
    let drawn = Array(nodes[start...])
    guard !drawn.isEmpty else { return }
    nodes.removeSubrange(start...)
    hasLinks = true
    let hasFigures = !name.spans.isEmpty
    let titles = hasFigures ? [name.element("title")] : []
    let names = hasFigures || name.isEmpty ? [] : [Attribute("aria-label", name.text)]
    add(.element(Element("a", [Attribute("href", "#\(link.id)")] + names, titles + drawn)))
  }

  /// The same under a name without figures of a record.
  mutating func addLink(to link: RowLink?, name: String, _ draw: (inout Sheet) -> Void) {
    addLink(to: link, name: Phrase(name), draw)
  }

  /// Draws words whose line has its middle at `y`.
  mutating func addWords(_ words: Words, x: Length, middle y: Length) {
    if let node = words.element(x: x, baseline: y + metrics.middle) { add(node) }
  }

  /// Draws lines of text under one another, the first with its top at `y`.
  mutating func addLines(_ lines: [String], _ paint: Paint, x: Length, y: Length) {
    addLines(lines.map { Phrase($0) }, paint, x: x, y: y)
  }

  mutating func addLines(_ lines: [Phrase], _ paint: Paint, x: Length, y: Length) {
    for (index, line) in lines.enumerated() {
      let middle = y + metrics.lineHeight * index + metrics.lineHeight.half
      addWords(Words([(line, paint)]), x: x, middle: middle)
    }
  }

  /// The finished picture, named by `text`.
  ///
  /// With links inside it has no role, since an image can't hold what takes the focus: the figure
  /// round it is a group and has the name.
  /// - Source: WCAG 2.2, 1.1.1; SVG Accessibility API Mappings 1.0 on title and desc.
  func svg(text: ChartText) -> Element {
    let role = [Attribute("role", "img"), Attribute("aria-labelledby", "\(id)-t \(id)-d")]
    return Element(
      "svg",
      [
        Attribute("xmlns", "http://www.w3.org/2000/svg"),
        Attribute("class", "chart chart-\(width.rawValue)"),
        Attribute("viewBox", "0 0 \(width.units) \((top + 4).roundedUp)"),
        Attribute("font-size", String(width.textSize)),
      ] + (hasLinks ? [] : role),
      [
        .element(Element("title", [Attribute("id", "\(id)-t")], text: text.title)),
        text.description.element("desc", [Attribute("id", "\(id)-d")]),
      ] + Texture.allCases.filter(textures.contains).map { $0.pattern(id: id) } + nodes)
  }
}

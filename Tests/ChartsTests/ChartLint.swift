import Testing
import XMLTree

@testable import Charts

/// The rules every chart keeps, read from its drawing; each breach is a line.
struct ChartLint {
  let drawing: Drawing
  let id: String
  let chart: any Chart

  /// Fills that text may stand on, with the token of the text and that of the fill.
  private static let cells: Set = ["heat-1", "heat-2", "heat-3", "heat-4", "heat-5", "gap"]
  /// What tells a fill from the one beside it and from the ground: its colour and its outline.
  private static let looks: [String: (fill: String, outline: String?)] = [
    "got": ("got", nil), "lost": ("lost-fill", "lost"), "muted": ("sheet", "ink-2"),
    "target": ("ink", "paper"), "node": ("got", nil), "series-1": ("series-1", "paper"),
    "series-2": ("series-2", "paper"), "series-3": ("series-3", "paper"),
    "series-4": ("series-4", "paper"), "heat-1": ("heat-1", "ink-2"),
    "heat-2": ("heat-2", "ink-2"), "heat-3": ("heat-3", "ink-2"), "heat-4": ("heat-4", "ink-2"),
    "heat-5": ("heat-5", "ink-2"), "gap": ("paper", "ink-2"),
  ]

  func breaches() throws -> [String] {
    try textInside() + textsApart() + textsClear() + zeroBase() + series() + contrast()
      + colourAlone() + names() + markup()
  }

  private func textInside() throws -> [String] {
    try drawing.texts.filter { !drawing.whole.contains($0) }.map { "cut off: \($0)" }
  }

  private func textsApart() throws -> [String] {
    let texts = try drawing.texts
    return texts.indices.flatMap { index in
      texts[..<index].filter { $0.overlaps(texts[index]) }
        .map { "'\($0.what)' meets '\(texts[index].what)'" }
    }
  }

  /// Text meets no shape, but for a cell that holds all of it.
  private func textsClear() throws -> [String] {
    let shapes = try drawing.rectangles.map(\.box) + drawing.marks
    return try drawing.texts.flatMap { text in
      shapes.filter { shape in
        guard text.overlaps(shape), !text.isHaloed else { return false }
        let isCell = Self.cells.contains(shape.what)
        return !(isCell && shape.left <= text.left && text.right <= shape.right)
      }.map { "'\(text.what)' on \($0)" }
    }
  }

  /// Bars start at a zero line, or at an edge of the bar before.
  private func zeroBase() throws -> [String] {
    let bars = try drawing.bars.filter { !Self.cells.contains($0.paint) && $0.paint != "node" }
      .map(\.box)
    let zeros = try drawing.axes.map { $0.left + 0.75 }
    return bars.enumerated().filter { index, bar in
      let edges = zeros + (index > 0 ? [bars[index - 1].left, bars[index - 1].right] : [])
      return !edges.contains { abs($0 - bar.left) < 0.011 || abs($0 - bar.right) < 0.011 }
    }.map { "not from zero: \($0.element)" }
  }

  private func series() throws -> [String] {
    let classes = Set(drawing.classes.filter { $0.hasPrefix("series-") })
    return classes.count > 4 ? ["\(classes.count) series"] : []
  }

  /// Each fill is told from the ground, and from a fill that touches it, by 3 to 1 or an outline.
  private func contrast() throws -> [String] {
    let rectangles = try drawing.rectangles
    return Palette.allCases.flatMap { palette -> [String] in
      rectangles.enumerated().compactMap { index, one -> String? in
        guard let look = Self.looks[one.paint] else { return "no look for \(one.paint)" }
        let edge = [look.fill, look.outline].compactMap { $0 }.filter { $0 != "paper" }
        if !edge.contains(where: { palette.contrast($0, "paper") >= 3 }) {
          return "\(one.paint) on the ground, \(palette)"
        }
        guard index + 1 < rectangles.count, one.paint != "target" else { return nil }
        let next = rectangles[index + 1]
        guard next.box.top == one.box.top, abs(next.box.left - one.box.right) < 0.011,
          let nextLook = Self.looks[next.paint], next.paint != one.paint
        else { return nil }
        let isApart =
          palette.contrast(look.fill, nextLook.fill) >= 3
          || [nextLook.outline, look.outline].compactMap { $0 }.contains {
            palette.contrast($0, look.fill) >= 3 && palette.contrast($0, nextLook.fill) >= 3
          }
        return isApart ? nil : "\(one.paint) beside \(next.paint), \(palette)"
      }
    }
  }

  /// What two fills or lines differ by beside their colour: a texture, a dash.
  private func colourAlone() throws -> [String] {
    let textured: Set = ["lost", "gap", "series-2", "series-3", "series-4"]
    let overlays = try drawing.named("rect").filter { $0.value(of: "fill") != nil }
      .map { try Drawing.box(of: $0).corners }
    let bare = try drawing.rectangles.filter {
      textured.contains($0.paint) && !overlays.contains($0.box.corners)
    }
    let dashes = drawing.named("path").filter { $0.classes.first == "line" }
      .map { [$0.classes.last ?? "", $0.value(of: "stroke-dasharray") ?? ""] }
    let distinct = Set(dashes)
    return bare.map { "colour alone: \($0.box)" }
      + (Set(distinct.map { $0[1] }).count == distinct.count ? [] : ["dashes: \(distinct)"])
  }

  /// The title stands outside, the description says what the table holds.
  private func names() throws -> [String] {
    var breaches: [String] = []
    if drawing.root.children.first
      != .element(Element("title", [Attribute("id", "\(id)-t")], text: chart.text.title))
    {
      breaches.append("no title")
    }
    if drawing.named("text").contains(where: { $0.plainText == chart.text.title }) {
      breaches.append("the title is drawn")
    }
    let table = chart.table
    if table.rows.isEmpty { breaches.append("no table") }
    for row in table.rows where row.cells.count != table.headings.count {
      breaches.append("\(row.cells.count) cells under \(table.headings.count) headings")
    }
    if chart.text.description.isEmpty { breaches.append("no description") }
    return breaches
  }

  private func markup() throws -> [String] {
    var breaches = drawing.elements.filter { $0.value(of: "style") != nil || $0.name == "style" }
      .map { "style in \($0.name)" }
    let ids = drawing.elements.compactMap { $0.value(of: "id") }
    if Set(ids).count != ids.count { breaches.append("an id twice") }
    breaches += ids.filter { !$0.hasPrefix(id) }.map { "id \($0)" }
    let links = drawing.named("a")
    breaches += links.filter { !($0.value(of: "href") ?? "").hasPrefix("#") }.map { "\($0)" }
    for link in links where (link.value(of: "aria-label") ?? "").isEmpty {
      breaches.append("a link without a name")
    }
    let role = drawing.root.value(of: "role")
    if role != (links.isEmpty ? "img" : nil) { breaches.append("role \(role ?? "none")") }
    breaches += Set(drawing.classes).subtracting(Self.known).sorted().map { "class \($0)" }
    return breaches
  }

  private static let known: Set<String> = [
    "axis", "bond", "break", "chart", "chart-wide", "chart-narrow", "connector", "dot",
    "flow", "gap", "got", "grid", "halo", "hatch", "heat-1", "heat-2", "heat-3", "heat-4",
    "heat-5", "hit", "label", "line", "lost", "met", "missed", "muted", "node", "on-heat", "open",
    "series-1", "series-2", "series-3", "series-4", "target", "texture", "value", "void", "zone",
  ]
}

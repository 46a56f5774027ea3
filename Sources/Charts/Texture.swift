import XMLTree

/// A pattern laid over a fill, so that no part is told from its neighbour by colour alone.
enum Texture: String, Hashable, Sendable, CaseIterable {
  /// Slanted lines over what was lost.
  case hatch = "h"
  /// Lines slanted the other way, over the second series.
  case backHatch = "b"
  /// Dots, over the third series.
  case dots = "p"
  /// Level lines, over the fourth series.
  case level = "l"
  /// Wide slanted lines where a figure is missing.
  case missing = "m"

  /// What lies over a fill; `nil` for nothing.
  init?(over paint: Paint) {
    switch paint {
    case .lost: self = .hatch
    case .series2: self = .backHatch
    case .series3: self = .dots
    case .series4: self = .level
    case .gap: self = .missing
    case .got, .target, .axis, .label, .value, .muted, .grid, .series1, .node, .heat1, .heat2,
      .heat3, .heat4, .heat5, .onHeat, .onLine:
      return nil
    }
  }

  /// The pattern under the drawing's own id, since one in a hidden drawing gives nothing.
  func pattern(id: String) -> Node {
    let size = self == .missing ? "9" : "6"
    let turn =
      switch self {
      case .hatch, .missing: [Attribute("patternTransform", "rotate(45)")]
      case .backHatch: [Attribute("patternTransform", "rotate(-45)")]
      case .dots, .level: [Attribute]()
      }
    return .element(
      Element(
        "pattern",
        [
          Attribute("id", "\(id)-\(rawValue)"), Attribute("width", size),
          Attribute("height", size), Attribute("patternUnits", "userSpaceOnUse"),
        ] + turn, [.element(shape)]))
  }

  private var shape: Element {
    switch self {
    case .hatch: Element("path", [Attribute("class", "hatch"), Attribute("d", "M3 0v6")])
    case .missing: Element("path", [Attribute("class", "void"), Attribute("d", "M4 0v9")])
    case .backHatch: Element("path", [Attribute("class", "texture"), Attribute("d", "M3 0v6")])
    case .level: Element("path", [Attribute("class", "texture"), Attribute("d", "M0 3h6")])
    case .dots:
      Element(
        "circle",
        [
          Attribute("class", "texture"), Attribute("cx", "3"), Attribute("cy", "3"),
          Attribute("r", "0.8"),
        ])
    }
  }
}

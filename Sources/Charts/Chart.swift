package import XMLTree

/// Figures that draw themselves, with the words and the table that say the same.
package protocol Chart: Hashable, Sendable {
  /// What the drawing says to those who can't see it.
  var text: ChartText { get }
  /// The same figures, for the table beside it.
  var table: ChartTable { get }

  /// The picture, or `nil` when there is nothing that may be drawn.
  ///
  /// - Parameters:
  ///   - width: Which of the two.
  ///   - id: Unique on the page and without blanks; the ids inside begin with it.
  /// - Returns: The root `<svg>`, without `width` and `height`.
  func svg(width: ChartWidth, id: String) -> Element?
}

extension Chart {
  /// The drawings in a group named by the title, as a page holds them; `nil` without drawings.
  ///
  /// - Source: WCAG 2.2, 1.1.1 and 4.1.2: links inside a picture need a group, not an image.
  package func figure(id: String, widths: [ChartWidth] = ChartWidth.allCases) -> Element? {
    let drawings = widths.compactMap { width in
      svg(width: width, id: widths.count == 1 ? id : "\(id)-\(width.rawValue)")
    }
    guard !drawings.isEmpty else { return nil }
    return Element(
      "figure",
      [
        Attribute("class", "drawing"), Attribute("role", "group"),
        Attribute("aria-label", text.title),
      ], drawings.map(Node.element))
  }
}

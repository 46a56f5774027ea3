import Charts
import Templates
import XMLTree

/// A chart as a page shows it: drawn wide and narrow, of which the style sheet shows one.
enum ChartFigure {
  /// Both drawings, or nothing when there is nothing to draw.
  ///
  /// - Parameters:
  ///   - id: Unique on the page.
  ///   - draw: Draws the chart in a width under an id.
  /// - Returns: What the template shows, or that there is nothing.
  static func drawings(_ id: String, _ draw: (ChartWidth, String) -> Element?) -> TemplateValue {
    let drawings = ChartWidth.allCases.compactMap { draw($0, "\(id)-\($0.rawValue)") }
    return drawings.isEmpty ? .absent : .markup(drawings.map(Node.element))
  }
}

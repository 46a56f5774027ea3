import Charts
import Templates
import XMLTree

/// A chart as a page shows it: drawn wide and narrow, of which the style sheet shows one.
struct ChartFigure {
  let context: PageContext

  init(_ context: PageContext) {
    self.context = context
  }

  /// Both drawings, or nothing when there is nothing to draw.
  func drawings(_ chart: any Chart, id: String) -> TemplateValue {
    let drawings = ChartWidth.allCases.compactMap { width in
      chart.svg(width: width, id: "\(id)-\(width.rawValue)")
    }
    return drawings.isEmpty ? .absent : .markup(drawings.map(Node.element))
  }
}

import Charts
import Templates
import XMLTree

/// A chart as a page shows it: drawn wide and narrow, of which the style sheet shows one.
enum ChartFigure {
  /// The group of both drawings, or nothing when there is nothing to draw.
  ///
  /// - Parameters:
  ///   - id: Unique on the page.
  ///   - chart: Its marks lead to rows of a table on the same page.
  /// - Returns: What the template shows, or that there is nothing.
  static func drawings(_ id: String, _ chart: some Chart) -> TemplateValue {
    chart.figure(id: id).map { .markup([.element($0)]) } ?? .absent
  }
}

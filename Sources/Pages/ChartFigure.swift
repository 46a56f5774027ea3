import Charts
import SiteFiles
import Templates
import XMLTree

/// A chart of a page: the drawings on it, and the picture file that stands beside it.
struct ChartFigure {
  /// Unique on the page; the picture's name too.
  let id: String
  /// Its marks lead to rows of a table on the same page.
  let chart: any Chart
  /// What the page shows; with both, the style sheet shows the one that fits the window.
  let widths: [ChartWidth]

  init(_ id: String, _ chart: any Chart, widths: [ChartWidth] = ChartWidth.allCases) {
    self.id = id
    self.chart = chart
    self.widths = widths
  }

  /// The group of the drawings and the link to the picture, or nothing when nothing is drawn.
  func drawings(in context: PageContext) -> TemplateValue {
    guard let group = chart.figure(id: id, widths: widths) else { return .absent }
    let link = Element(
      "a", [Attribute("href", "\(id).svg"), Attribute("download", "")],
      text: context.words("chart-file", ["title": chart.text.title]))
    let line = Element("p", [Attribute("class", "chart-file")], [.element(link)])
    return .markup([
      .element(Element(group.name, group.attributes, group.children + [.element(line)]))
    ])
  }

  /// The picture to stand in the folder of the page at `path`; `nil` when nothing is drawn.
  ///
  /// - Parameters:
  ///   - path: The page's own file.
  ///   - style: The theme's.
  ///   - record: The record of figures that name none.
  /// - Returns: An `.svg` file with the first of the widths.
  func file(beside path: SitePath, style: DrawingStyle, record: String?) -> SiteFile? {
    let width = widths.first ?? .wide
    let style = ChartStyle(
      light: style.light, dark: style.dark, faces: style.faces, rules: style.rules)
    guard let bytes = chart.standalone(width: width, style: style, record: record) else {
      return nil
    }
    let folder = path.components.dropLast().joined(separator: "/")
    guard let path = SitePath("\(folder)/\(id).svg") else {
      preconditionFailure("a chart is named by identifiers only: \(id)")
    }
    return SiteFile(path: path, kind: .picture, bytes: bytes)
  }
}

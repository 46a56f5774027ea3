import Records
import XMLTree

/// Where nodes, flows and words stand: names beside their nodes, on a narrow drawing in a list below.
struct SankeyPlot {
  private let chart: SankeyChart
  private let isWide: Bool
  /// Of each node: the corner, and how tall it is.
  private let places: [(x: Length, top: Length, height: Length)]
  private let total: ExactDecimal
  private let bottom: Length
  private let labelWidth: Length

  init(chart: SankeyChart, sheet: Sheet) {
    self.chart = chart
    isWide = sheet.width == .wide
    let metrics = sheet.metrics
    let last = chart.columns.max() ?? 0
    labelWidth = isWide ? 180 : 34
    let whole = sheet.right - sheet.left - labelWidth - Self.nodeWidth
    let amounts = chart.nodes.map(\.amount.value)
    let sums = (0...last).map { column in
      chart.nodes.indices.filter { chart.columns[$0] == column }.map { amounts[$0] }.sum()
    }
    let total = sums.max() ?? ExactDecimal(0)
    let scale = LinearScale(maximum: total, length: 240)
    let breaks = LineBreaks(metrics: metrics, width: labelWidth - 12)
    var places = chart.nodes.map { _ in (x: Length(0), top: Length(0), height: Length(0)) }
    var bottom = sheet.top
    for column in 0...last {
      var y = sheet.top
      for index in chart.nodes.indices where chart.columns[index] == column {
        let height = max(scale.length(of: amounts[index]), 2)
        let lines = isWide ? breaks.lines(of: Self.label(chart.nodes[index])).count : 1
        let room = max(height, metrics.lineHeight * lines)
        places[index] = (
          sheet.left + whole * column / max(last, 1), y + (room - height).half, height
        )
        y += room + Self.gap
      }
      bottom = max(bottom, y - Self.gap)
    }
    (self.places, self.total, self.bottom) = (places, total, bottom)
  }

  func draw(on sheet: inout Sheet) {
    drawFlows(on: &sheet)
    for (index, node) in chart.nodes.enumerated() {
      sheet.addLink(to: node.link, name: Self.label(node)) { sheet in
        let place = places[index]
        sheet.addBox(
          .node, x: place.x, y: place.top, width: Self.nodeWidth, height: place.height)
        let middle = place.top + place.height.half
        let x = place.x + Self.nodeWidth + 6
        if isWide {
          let breaks = LineBreaks(metrics: sheet.metrics, width: labelWidth - 12)
          let lines = breaks.lines(of: Self.label(node))
          sheet.addLines(
            lines, .onLine, x: x, y: middle - (sheet.metrics.lineHeight * lines.count).half)
        } else {
          sheet.addText("\(index + 1)", .onLine, x: x, middle: middle, anchor: .start)
        }
      }
    }
    sheet.advance(by: bottom - sheet.top + 12)
    if !isWide { drawList(on: &sheet) }
  }

  /// Each flow as a band whose height is its amount on both sides, in the order of the list.
  private func drawFlows(on sheet: inout Sheet) {
    let scale = LinearScale(maximum: total, length: 240)
    var leaving = places.map(\.top)
    var arriving = places.map(\.top)
    for flow in chart.flows {
      let height = max(scale.length(of: flow.amount.value), 1)
      let from = places[flow.from].x + Self.nodeWidth
      let to = places[flow.to].x
      let (top, end) = (leaving[flow.from], arriving[flow.to])
      leaving[flow.from] += height
      arriving[flow.to] += height
      let half = (from + to).half.text
      let upper =
        "M\(from.text) \(top.text)C\(half) \(top.text) \(half) \(end.text) "
        + "\(to.text) \(end.text)"
      let (low, lowEnd) = ((top + height).text, (end + height).text)
      let lower = "V\(lowEnd)C\(half) \(lowEnd) \(half) \(low) \(from.text) \(low)Z"
      sheet.addPath("flow", upper + lower)
    }
  }

  private func drawList(on sheet: inout Sheet) {
    let breaks = LineBreaks(metrics: sheet.metrics, width: sheet.right - sheet.left - 34)
    for (index, node) in chart.nodes.enumerated() {
      let lines = breaks.lines(of: Self.label(node))
      sheet.addText(
        "\(index + 1)", .value, x: sheet.left, middle: sheet.top + sheet.metrics.lineHeight.half,
        anchor: .start)
      sheet.addLines(lines, .label, x: sheet.left + 34, y: sheet.top)
      sheet.advance(by: sheet.metrics.lineHeight * max(lines.count, 1))
    }
  }

  private static func label(_ node: SankeyChart.Node) -> Phrase {
    [Phrase(node.label), Phrase(node.amount)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let nodeWidth: Length = 12
  private static let gap: Length = 14
}

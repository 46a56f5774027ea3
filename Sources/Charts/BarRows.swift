import Records
import XMLTree

/// Lays rows of bars under one another on one zero line, so that no text meets another.
///
/// Names stand beside the bars or above them. Words stand right of their bar, in room kept free
/// beyond the longest one, or under it when they would take more than half of the plot.
struct BarRows {
  enum LabelPlace {
    case beside
    case above
  }

  let rows: [BarRow]
  let labelPlace: LabelPlace

  func draw(on sheet: inout Sheet) {
    let layout = Layout(rows: rows, labelPlace: labelPlace, sheet: sheet)
    let top = sheet.top
    for row in rows {
      sheet.addLink(to: row.link, name: row.name) { layout.draw(row, on: &$0) }
    }
    if layout.axisIsWhole, !rows.isEmpty {
      layout.drawAxis(from: top, to: sheet.top - Layout.rowGap(labelPlace), on: &sheet)
    }
  }
}

/// Where the columns of one chart stand.
private struct Layout {
  let labelPlace: BarRows.LabelPlace
  let labelBreaks: LineBreaks
  let labelX: Length
  /// The zero line.
  let zero: Length
  /// How long a bar can be at most.
  let plot: Length
  let wordsBeside: Bool
  let wordBreaks: LineBreaks
  /// Whether one zero line runs past all rows; where text stands in its way, each bar has its own.
  var axisIsWhole: Bool { labelPlace == .beside && wordsBeside }

  init(rows: [BarRow], labelPlace: BarRows.LabelPlace, sheet: Sheet) {
    let metrics = sheet.metrics
    self.labelPlace = labelPlace
    let markWidth: Length = rows.contains { $0.mark != nil } ? 22 : 0
    labelX = sheet.left + markWidth
    switch labelPlace {
    case .above:
      labelBreaks = LineBreaks(metrics: metrics, width: sheet.right - labelX)
      zero = labelX
    case .beside:
      let breaks = LineBreaks(metrics: metrics, width: Self.widestLabel)
      let lines = rows.flatMap { breaks.lines(of: $0.label) }
      let column = lines.map(metrics.width(of:)).max() ?? 0
      labelBreaks = breaks
      zero = column > 0 ? labelX + column + 16 : labelX
    }
    let available = sheet.right - zero
    let words = rows.map { metrics.width(of: $0.words.text) }.max() ?? 0
    let room = words > 0 ? words + Self.wordsGap : 0
    wordsBeside = room <= available.half
    plot = wordsBeside ? available - room : available
    wordBreaks = LineBreaks(metrics: metrics, width: available)
  }

  func draw(_ row: BarRow, on sheet: inout Sheet) {
    let labels = labelBreaks.lines(of: row.label)
    let labelHeight = sheet.metrics.lineHeight * labels.count
    let middle: Length
    switch labelPlace {
    case .above:
      drawMark(row, middle: sheet.top + sheet.metrics.lineHeight.half, on: &sheet)
      sheet.addLines(labels, .label, x: labelX, y: sheet.top)
      sheet.advance(by: labelHeight + 2)
      middle = sheet.top + Self.bodyHeight.half
      drawBar(row, middle: middle, on: &sheet)
      sheet.advance(by: Self.bodyHeight)
    case .beside:
      let height = max(labels.count > 1 ? labelHeight + 8 : labelHeight, Self.bodyHeight)
      middle = sheet.top + height.half
      sheet.addLines(labels, .label, x: labelX, y: middle - labelHeight.half)
      drawBar(row, middle: middle, on: &sheet)
      sheet.advance(by: height)
    }
    drawWords(row, middle: middle, on: &sheet)
    sheet.advance(by: Self.rowGap(labelPlace))
  }

  func drawAxis(from top: Length, to bottom: Length, on sheet: inout Sheet) {
    sheet.add(
      .element(
        Element(
          "path",
          [
            Attribute("class", Paint.axis.rawValue),
            Attribute("d", "M\(zero.text) \(top.text)v\((bottom - top).text)"),
          ])))
  }

  /// From one row to the next.
  static func rowGap(_ place: BarRows.LabelPlace) -> Length {
    switch place {
    case .above: 18
    case .beside: 4
    }
  }

  private func drawMark(_ row: BarRow, middle: Length, on sheet: inout Sheet) {
    if let mark = row.mark { sheet.add(mark.shape(x: sheet.left + 7, y: middle)) }
  }

  private func drawBar(_ row: BarRow, middle: Length, on sheet: inout Sheet) {
    let scale = LinearScale(maximum: row.maximum, length: plot)
    let top = middle - Self.barHeight.half
    var end: Length = 0
    for part in row.parts {
      let next = max(end, scale.length(of: part.end))
      sheet.addBox(part.paint, x: zero + end, y: top, width: next - end, height: Self.barHeight)
      end = next
    }
    if !axisIsWhole {
      drawAxis(from: top - 3, to: top + Self.barHeight + 3, on: &sheet)
    }
    if let zone = row.zone {
      let (from, to) = (scale.length(of: zone.lower), scale.length(of: zone.upper))
      sheet.addPath(
        "zone", "M\((zero + from).text) \((middle + 12).text)h\(max(to - from, 3).text)")
      if zone.lower > ExactDecimal(0) {
        sheet.addBox(
          .target, x: zero + from - Length(hundredths: 150), y: top - 4, width: 3,
          height: Self.barHeight + 8)
      }
    }
    if let target = row.target {
      let x = zero + scale.length(of: target) - Length(hundredths: 150)
      sheet.addBox(.target, x: x, y: top - 4, width: 3, height: Self.barHeight + 8)
    }
  }

  private func drawWords(_ row: BarRow, middle: Length, on sheet: inout Sheet) {
    if wordsBeside {
      let scale = LinearScale(maximum: row.maximum, length: plot)
      let ends =
        row.parts.map(\.end) + [row.target, row.zone?.lower, row.zone?.upper].compactMap { $0 }
      let end = ends.map(scale.length(of:)).max() ?? 0
      sheet.addWords(row.words, x: zero + end + Self.wordsGap, middle: middle)
      return
    }
    let lineHeight = sheet.metrics.lineHeight
    if sheet.metrics.width(of: row.words.text) <= wordBreaks.width {
      sheet.addWords(row.words, x: zero, middle: sheet.top + lineHeight.half)
      sheet.advance(by: row.words.parts.isEmpty ? 0 : lineHeight)
      return
    }
    for part in row.words.parts {
      let lines = wordBreaks.lines(of: part.text)
      sheet.addLines(lines, part.paint, x: zero, y: sheet.top)
      sheet.advance(by: lineHeight * lines.count)
    }
  }

  /// The widest a name beside a bar may be before it goes on to a second line.
  private static let widestLabel: Length = 340
  /// From the end of a bar to its words.
  private static let wordsGap: Length = 12
  private static let barHeight: Length = 18
  /// A bar with what stands out above and below it; at least as tall as a line of text.
  private static let bodyHeight: Length = 28
}

import Records

/// Where the cells of a heat map stand: columns that don't fit side by side go on below.
struct HeatGrid {
  private let chart: HeatMap
  private let left: Length
  private let labelBreaks: LineBreaks
  private let cellWidth: Length
  /// How many columns stand side by side.
  private let perBlock: Int

  init(chart: HeatMap, sheet: Sheet) {
    self.chart = chart
    let metrics = sheet.metrics
    let isWide = sheet.width == .wide
    labelBreaks = LineBreaks(
      metrics: metrics, width: isWide ? 300 : sheet.right - sheet.left)
    let labels = chart.rows.map(\.label).flatMap(labelBreaks.lines(of:))
    let column =
      labels.map(metrics.width(of:)).max() ?? 0
    left = isWide && column > 0 ? sheet.left + column + 16 : sheet.left
    let texts = chart.rows.flatMap { $0.figures.compactMap { $0?.text } } + chart.columns
    let widest = (texts + [chart.gapLabel]).map(metrics.width(of:)).max() ?? 0
    let whole = sheet.right - left
    let least = min(widest + 12, whole)
    perBlock = min(max(whole.hundredths / max(least.hundredths, 1), 1), chart.columns.count)
    cellWidth = min(whole / perBlock, isWide ? 140 : whole)
  }

  func draw(on sheet: inout Sheet) {
    for start in stride(from: 0, to: chart.columns.count, by: perBlock) {
      let block = start..<min(start + perBlock, chart.columns.count)
      drawHeads(block, on: &sheet)
      for row in chart.rows { draw(row, block, on: &sheet) }
      sheet.advance(by: 14)
    }
  }

  private func middle(_ index: Int) -> Length { left + cellWidth * index + cellWidth.half }

  private func drawHeads(_ block: Range<Int>, on sheet: inout Sheet) {
    let middleY = sheet.top + sheet.metrics.lineHeight.half
    for (index, column) in block.enumerated() {
      drawFitting(Phrase(chart.columns[column]), .muted, index, middleY, on: &sheet)
    }
    sheet.advance(by: sheet.metrics.lineHeight + 2)
  }

  private func draw(_ row: HeatMap.Row, _ block: Range<Int>, on sheet: inout Sheet) {
    let metrics = sheet.metrics
    let lines = labelBreaks.lines(of: row.label)
    let labelHeight = metrics.lineHeight * lines.count
    let isBeside = left > sheet.left
    let cells = block.map { words(chart.figure(of: row, at: $0)) }
    let name = ([Phrase(row.label)] + cells).filter { !$0.isEmpty }.joined(separator: " ")
    sheet.addLink(to: row.link, name: name) { sheet in
      if !isBeside {
        sheet.addLines(lines, .label, x: sheet.left, y: sheet.top)
        sheet.advance(by: labelHeight + 2)
      }
      let height = max(isBeside ? labelHeight + 6 : 0, Self.cellHeight)
      if isBeside {
        sheet.addLines(lines, .label, x: sheet.left, y: sheet.top + (height - labelHeight).half)
      }
      for (index, column) in block.enumerated() {
        let figure = chart.figure(of: row, at: column)
        let paint = chart.paint(of: figure)
        sheet.addBox(
          paint, x: left + cellWidth * index + 1, y: sheet.top + 1, width: cellWidth - 2,
          height: height - 2)
        let paintOfWords: Paint = [.heat4, .heat5].contains(paint) ? .onHeat : .value
        drawFitting(
          words(figure), figure == nil ? .onLine : paintOfWords, index,
          sheet.top + height.half, on: &sheet)
      }
      sheet.advance(by: height + (isBeside ? 2 : 10))
    }
  }

  private func words(_ figure: Figure?) -> Phrase {
    figure.map { Phrase($0) } ?? Phrase(chart.gapLabel)
  }

  /// Text in the middle of a cell; one wider than a whole line is left to the table.
  private func drawFitting(
    _ text: Phrase, _ paint: Paint, _ index: Int, _ y: Length, on sheet: inout Sheet
  ) {
    guard sheet.metrics.width(of: text.text) <= cellWidth - 4 else { return }
    sheet.addText(text, paint, x: middle(index), middle: y, anchor: .middle)
  }

  private static let cellHeight: Length = 34
}

import Records

/// Where the parts of a slope chart stand: figures left, lines, then figures with names right.
struct SlopePlot {
  private let chart: SlopeChart
  private let left: Length
  private let right: Length
  private let top: Length
  private let bottom: Length
  private let scale: PositionScale
  private let firsts: [Label]
  private let seconds: [Label]

  /// What stands beside an end of a line.
  private struct Label {
    let row: Int
    let lines: [Phrase]
    let point: Length
    let middle: Length
  }

  init(chart: SlopeChart, sheet: Sheet) {
    self.chart = chart
    let metrics = sheet.metrics
    let isWide = sheet.width == .wide
    let whole = sheet.right - sheet.left
    let firstBreaks = LineBreaks(metrics: metrics, width: whole / 4)
    let secondBreaks = LineBreaks(metrics: metrics, width: isWide ? whole / 2 : whole / 2 + 10)
    let firstLines = chart.rows.map { row in
      row.first.map { firstBreaks.lines(of: Phrase($0)) } ?? []
    }
    let secondLines = chart.rows.map { row in
      [chart.words(row.second), Phrase(row.label)].filter { !$0.isEmpty }
        .joined(separator: " ")
    }.map { secondBreaks.lines(of: $0) }
    let widths = [firstLines, secondLines].map { lines in
      lines.joined().map { metrics.width(of: $0.text) }.max() ?? 0
    }
    left = sheet.left + max(widths[0] + 12, metrics.width(of: chart.firstPeriod).half)
    let slope: Length = isWide ? 360 : 400
    right = min(sheet.right - widths[1] - 12, left + slope)
    let values = chart.rows.flatMap { [$0.first?.value, $0.second?.value] }.compactMap { $0 }
    let ticks = Ticks(spanning: values, steps: 4, hasZero: false)
    let head = sheet.top + metrics.lineHeight + 14
    let count = max(firstLines.joined().count, secondLines.joined().count)
    let least: Length = isWide ? 220 : 180
    let labelled = metrics.lineHeight * count + Length(4) * chart.rows.count
    let (top, bottom) = (head, head + max(labelled, least))
    scale = PositionScale(lower: ticks.lower, upper: ticks.upper, start: bottom, end: top)
    func labels(_ lines: [[Phrase]], _ figures: [Figure?], scale: PositionScale) -> [Label] {
      let points = figures.map { $0.map { scale.position(of: $0.value) } ?? bottom }
      let middles = LabelColumn.middles(
        for: points, heights: lines.map { metrics.lineHeight * $0.count + 4 }, from: top, to: bottom
      )
      return lines.indices.map {
        Label(row: $0, lines: lines[$0], point: points[$0], middle: middles[$0])
      }
    }
    firsts = labels(firstLines, chart.rows.map(\.first), scale: scale)
    seconds = labels(secondLines, chart.rows.map(\.second), scale: scale)
    (self.top, self.bottom) = (top, bottom)
  }

  func draw(on sheet: inout Sheet) {
    drawHeads(on: &sheet)
    for index in chart.rows.indices {
      let row = chart.rows[index]
      let name = [Phrase(row.label), chart.words(row.first), chart.words(row.second)]
      sheet.addLink(to: row.link, name: name.filter { !$0.isEmpty }.joined(separator: " ")) {
        draw(index, on: &$0)
      }
    }
    sheet.advance(by: bottom + 10 - sheet.top)
  }

  private func drawHeads(on sheet: inout Sheet) {
    let middle = sheet.top + sheet.metrics.lineHeight.half
    let lineHeight = sheet.metrics.lineHeight
    let heads = [(left, chart.firstPeriod), (right, chart.secondPeriod)]
    let half = heads.map { sheet.metrics.width(of: $0.1).half }
    // Two heads that would meet go without: the table has them.
    if half[0] + half[1] + 12 <= right - left {
      for ((x, text), half) in zip(heads, half) {
        let middleX = max(sheet.left + half, min(x, sheet.right - half))
        sheet.addText(text, .muted, x: middleX, middle: middle, anchor: .middle)
      }
    }
    for x in [left, right] {
      sheet.addPath("axis", "M\(x.text) \((sheet.top + lineHeight + 4).text)V\(bottom.text)")
    }
    if !chart.breakNote.isEmpty {
      sheet.addPath("break", "M\((left + right).half.text) \(top.text)V\(bottom.text)")
    }
  }

  private func draw(_ index: Int, on sheet: inout Sheet) {
    let row = chart.rows[index]
    let (first, second) = (firsts[index], seconds[index])
    if row.first != nil, row.second != nil, chart.breakNote.isEmpty {
      sheet.addPath(
        "line \(series(row).paint.rawValue)",
        "M\(left.text) \(first.point.text)L\(right.text) \(second.point.text)",
        series(row).dash)
    }
    for (figure, label, x) in [(row.first, first, left), (row.second, second, right)] {
      if figure != nil {
        sheet.add(series(row).marker(x: x, y: label.point))
      }
      let isFirst = x == left
      if figure != nil, label.middle != label.point {
        let reach: Length = isFirst ? -10 : 10
        sheet.addPath(
          "connector",
          "M\(x.text) \(label.point.text)L\((x + reach).text) \(label.middle.text)")
      }
      let height = sheet.metrics.lineHeight
      for (number, line) in label.lines.enumerated() {
        let top = label.middle - (height * label.lines.count).half
        let middle = top + height * number + height.half
        sheet.addText(
          line, isFirst ? .value : .label, x: isFirst ? x - 12 : x + 12, middle: middle,
          anchor: isFirst ? .end : .start)
      }
    }
  }

  /// Dashes and squares for what falls, whether that is good or bad; the rest solid with circles.
  private func series(_ row: SlopeChart.Row) -> Series {
    guard let first = row.first, let second = row.second else { return .first }
    return second.value < first.value ? .second : .first
  }
}

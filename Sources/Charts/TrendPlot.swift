import Records

/// Where the parts of a trend stand: figures of the axis left, periods below, the last figures right.
struct TrendPlot {
  private let chart: TrendChart
  private let ticks: Ticks
  private let tickTexts: [String]
  private let scale: PositionScale
  private let left: Length
  private let right: Length
  private let top: Length
  private let bottom: Length
  /// Whether each point has its figure beside it; else the last of each series alone.
  private let hasAllFigures: Bool
  /// Whether the names of the series stand behind their last figures as well as in the key.
  private let hasNames: Bool

  init(chart: TrendChart, values: [ExactDecimal], sheet: Sheet) {
    let metrics = sheet.metrics
    self.chart = chart
    ticks = Ticks(spanning: values, steps: 4, hasZero: false)
    tickTexts = ticks.values.map(chart.caption.tick)
    let widestTick = tickTexts.map(metrics.width(of:)).max() ?? 0
    // On a hostile figure the axis goes without words rather than past the drawing.
    let axisRoom = min(widestTick + 8, Length(sheet.width.units) / 3)
    left = sheet.left + axisRoom
    let figures = chart.lines.flatMap { $0.figures.compactMap { $0?.text } }
    let widest = figures.map(metrics.width(of:)).max() ?? 0
    let all = (sheet.right - left) / max(chart.periods.count, 1)
    hasAllFigures = chart.lines.count == 1 && widest + 8 <= all
    let third = Length(sheet.width.units) / 3
    let names = chart.lines.map { metrics.width(of: "\u{2002}" + $0.label) }.max() ?? 0
    hasNames = sheet.width == .wide && chart.lines.count > 1 && names + widest + 14 <= third
    let lasts = hasNames ? names + widest + 14 : min(widest + 14, third)
    right = hasAllFigures ? sheet.right : sheet.right - lasts
    top = sheet.top + (hasAllFigures ? metrics.lineHeight + 8 : metrics.lineHeight.half)
    bottom = top + (sheet.width == .wide ? 240 : 200)
    let room = hasAllFigures ? metrics.lineHeight + 8 : 0
    scale = PositionScale(lower: ticks.lower, upper: ticks.upper, start: bottom, end: top)
    below = room
  }

  /// Kept free under the lowest tick for figures that stand below their point.
  private let below: Length

  func draw(on sheet: inout Sheet) {
    drawGaps(on: &sheet)
    drawAxis(on: &sheet)
    drawBreaks(on: &sheet)
    drawLines(on: &sheet)
    drawPoints(on: &sheet)
    if hasAllFigures { drawFigures(on: &sheet) } else { drawLastFigures(on: &sheet) }
    sheet.advance(by: bottom + below - sheet.top)
    drawPeriods(on: &sheet)
  }

  private var step: Length { (right - left) / max(chart.periods.count, 1) }

  private func x(_ index: Int) -> Length { left + step * index + step.half }

  private func point(_ line: TrendChart.Line, _ index: Int) -> TrendLine.Point? {
    chart.figure(of: line, at: index).map {
      TrendLine.Point(x: x(index), y: scale.position(of: $0.value))
    }
  }

  private func drawGaps(on sheet: inout Sheet) {
    let width = min(step, 40)
    for index in chart.empty {
      sheet.addBox(.gap, x: x(index) - width.half, y: top, width: width, height: bottom - top)
    }
  }

  private func drawAxis(on sheet: inout Sheet) {
    for (value, text) in zip(ticks.values, tickTexts) {
      let y = scale.position(of: value)
      sheet.addPath(
        value.isZero ? Paint.axis.rawValue : Paint.grid.rawValue,
        "M\(left.text) \(y.text)h\((right - left).text)")
      if sheet.metrics.width(of: text) + 8 <= left - sheet.left {
        sheet.addText(text, .muted, x: left - 8, middle: y, anchor: .end)
      }
    }
  }

  private func drawBreaks(on sheet: inout Sheet) {
    for index in chart.brokenBefore.sorted() {
      sheet.addPath(
        "break", "M\((x(index) - step.half).text) \(top.text)v\((bottom - top).text)")
    }
  }

  private func drawLines(on sheet: inout Sheet) {
    for (series, line) in zip(Series.allCases, chart.lines) {
      let path = TrendLine(
        points: chart.periods.indices.map { point(line, $0) }, breaks: chart.brokenBefore)
      if let data = path.data {
        sheet.addPath("line \(series.paint.rawValue)", data, series.dash)
      }
    }
  }

  private func drawPoints(on sheet: inout Sheet) {
    for (series, line) in zip(Series.allCases, chart.lines) {
      for (index, period) in chart.periods.enumerated() {
        guard let point = point(line, index), let figure = chart.figure(of: line, at: index)
        else { continue }
        let name = [Phrase(period.label), Phrase(line.label), Phrase(figure)]
          .filter { !$0.isEmpty }
        sheet.addLink(to: period.link, name: name.joined(separator: " ")) { sheet in
          if period.link != nil {
            let (x, y) = ((point.x - 12).text, point.y.text)
            sheet.addPath("hit", "M\(x) \(y)a12 12 0 1 0 24 0a12 12 0 1 0 -24 0Z")
          }
          sheet.add(series.marker(x: point.x, y: point.y))
        }
      }
    }
  }

  /// Above the point, or below where the line dips, so that the line passes on the other side.
  private func drawFigures(on sheet: inout Sheet) {
    guard let line = chart.lines.first else { return }
    let away = sheet.metrics.lineHeight.half + 7
    for index in chart.periods.indices {
      guard let point = point(line, index), let figure = chart.figure(of: line, at: index)
      else { continue }
      let beside = [index - 1, index + 1].filter(chart.periods.indices.contains)
        .compactMap { self.point(line, $0)?.y }
      let dips = !beside.isEmpty && beside.allSatisfy { $0 < point.y }
      sheet.addText(
        Phrase(figure), .onLine, x: point.x, middle: dips ? point.y + away : point.y - away,
        anchor: .middle)
    }
  }

  private func drawLastFigures(on sheet: inout Sheet) {
    let ends = chart.lines.compactMap { line -> (y: Length, text: Phrase)? in
      guard
        let index = chart.periods.indices.last(where: { chart.figure(of: line, at: $0) != nil }),
        let point = point(line, index), let figure = chart.figure(of: line, at: index)
      else { return nil }
      return (point.y, Phrase(figure) + (hasNames ? Phrase("\u{2002}" + line.label) : ""))
    }
    let half = sheet.metrics.lineHeight.half
    let middles = LabelColumn.middles(
      for: ends.map(\.y), heights: ends.map { _ in sheet.metrics.lineHeight },
      from: top - half, to: bottom + half)
    for (end, middle) in zip(ends, middles)
    where sheet.metrics.width(of: end.text.text) + 10 <= sheet.right - right {
      sheet.addText(end.text, .value, x: right + 10, middle: middle, anchor: .start)
    }
  }

  /// Every period, or every second, third … back from the last, as many as stand side by side.
  private func drawPeriods(on sheet: inout Sheet) {
    let metrics = sheet.metrics
    let labels = chart.periods.map(\.label)
    let widest = labels.map(metrics.width(of:)).max() ?? 0
    let each = (widest + 8) <= step ? 1 : (widest + 8).hundredths / max(step.hundredths, 1) + 1
    let middle = sheet.top + metrics.lineHeight.half + 12
    var free = sheet.right
    for index in stride(from: labels.count - 1, through: 0, by: -each) {
      let half = metrics.width(of: labels[index]).half
      let place = max(sheet.left + half, min(x(index), sheet.right - half))
      guard place + half <= free else { continue }
      sheet.addText(labels[index], .muted, x: place, middle: middle, anchor: .middle)
      free = place - half - 8
    }
    sheet.advance(by: metrics.lineHeight + 16)
  }
}

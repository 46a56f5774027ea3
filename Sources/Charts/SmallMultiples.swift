import Records
package import XMLTree

/// The same trend for many, a small panel each, all on one scale.
package struct SmallMultiples: Chart {
  package struct Panel: Hashable, Sendable {
    package let label: String
    /// One for each period; `nil` where none was published.
    package let figures: [Figure?]
    package let link: RowLink?

    package init(label: String, figures: [Figure?], link: RowLink? = nil) {
      self.label = label
      self.figures = figures
      self.link = link
    }
  }

  package let periods: [String]
  /// In an order the page states.
  package let panels: [Panel]
  /// The word for a missing figure.
  package let gapLabel: String
  package let caption: ChartCaption

  package init(periods: [String], panels: [Panel], gapLabel: String, caption: ChartCaption) {
    self.periods = periods
    self.panels = panels
    self.gapLabel = gapLabel
    self.caption = caption
  }

  package var text: ChartText { caption.text(table) }

  package var table: ChartTable {
    ChartTable(
      headings: periods,
      rows: panels.map { panel in
        ChartTable.Row(
          panel.label,
          periods.indices.map { figure(of: panel, at: $0).map { Phrase($0) } ?? Phrase(gapLabel) },
          panel.link)
      })
  }

  package func svg(width: ChartWidth, id: String) -> Element? {
    let values = panels.flatMap { panel in
      periods.indices.compactMap { figure(of: panel, at: $0)?.value }
    }
    guard !values.isEmpty else { return nil }
    var sheet = Sheet(width: width, id: id)
    let grid = Grid(chart: self, values: values, sheet: sheet)
    var rest = panels[...]
    while !rest.isEmpty {
      grid.draw(Array(rest.prefix(grid.columns)), on: &sheet)
      rest = rest.dropFirst(grid.columns)
    }
    return sheet.svg(text: text)
  }

  fileprivate func figure(of panel: Panel, at index: Int) -> Figure? {
    index < panel.figures.count ? panel.figures[index] : nil
  }
}

/// Where the panels stand, and how they are drawn row by row.
private struct Grid {
  let chart: SmallMultiples
  let columns: Int
  let ticks: Ticks
  let axisRoom: Length
  let panelWidth: Length

  init(chart: SmallMultiples, values: [ExactDecimal], sheet: Sheet) {
    self.chart = chart
    ticks = Ticks(spanning: values, steps: 2, hasZero: false)
    let widest = ticks.values.map { sheet.metrics.width(of: chart.caption.tick($0)) }.max() ?? 0
    axisRoom = widest + 8 <= Length(sheet.width.units) / 5 ? widest + 8 : 0
    let whole = sheet.right - sheet.left - axisRoom
    let most = sheet.width == .wide ? 4 : 2
    // Fewer and wider panels where a word of a name would be cut.
    columns =
      (1...most).reversed().first { columns in
        let breaks = LineBreaks(
          metrics: sheet.metrics, width: (whole - Self.gap * (columns - 1)) / columns)
        return !chart.panels.contains { breaks.cutsWord(in: $0.label) }
      } ?? 1
    panelWidth = (whole - Self.gap * (columns - 1)) / columns
  }

  func draw(_ panels: [SmallMultiples.Panel], on sheet: inout Sheet) {
    let metrics = sheet.metrics
    let breaks = LineBreaks(metrics: metrics, width: panelWidth)
    let titles = panels.map { breaks.lines(of: $0.label) }
    let figures = panels.map { breaks.lines(of: lastFigure(of: $0)) }
    let top = sheet.top
    let titleHeight = metrics.lineHeight * (titles.map(\.count).max() ?? 0)
    let figureHeight = metrics.lineHeight * (figures.map(\.count).max() ?? 0)
    let plotTop = top + titleHeight + figureHeight + 12
    let plotBottom = plotTop + 64
    for (index, panel) in panels.enumerated() {
      let left = sheet.left + axisRoom + (panelWidth + Self.gap) * index
      sheet.addLink(
        to: panel.link,
        name: (titles[index].map { Phrase($0) } + figures[index]).joined(separator: " ")
      ) { sheet in
        sheet.addLines(titles[index], .label, x: left, y: top)
        sheet.addLines(
          figures[index], .value, x: left, y: top + titleHeight)
        drawPlot(
          panel, from: left, top: plotTop, bottom: plotBottom, isFirst: index == 0, on: &sheet)
      }
    }
    drawPeriods(under: panels.count, y: plotBottom + 6, on: &sheet)
    sheet.advance(by: plotBottom - top + metrics.lineHeight + 28)
  }

  private func lastFigure(of panel: SmallMultiples.Panel) -> Phrase {
    let last = chart.periods.indices.last { chart.figure(of: panel, at: $0) != nil }
    guard let last, let figure = chart.figure(of: panel, at: last) else {
      return Phrase(chart.gapLabel)
    }
    return Phrase("\(chart.periods[last]) ") + Phrase(figure)
  }

  private func drawPlot(
    _ panel: SmallMultiples.Panel, from left: Length, top: Length, bottom: Length, isFirst: Bool,
    on sheet: inout Sheet
  ) {
    let scale = PositionScale(lower: ticks.lower, upper: ticks.upper, start: bottom, end: top)
    for value in ticks.values {
      let y = scale.position(of: value)
      sheet.addPath(
        value.isZero ? Paint.axis.rawValue : Paint.grid.rawValue,
        "M\(left.text) \(y.text)h\(panelWidth.text)")
      if isFirst, axisRoom > 0, value == ticks.lower || value == ticks.upper {
        sheet.addText(
          chart.caption.tick(value), .muted, x: left - 8, middle: y, anchor: .end)
      }
    }
    let step = panelWidth / max(chart.periods.count, 1)
    let points = chart.periods.indices.map { index in
      chart.figure(of: panel, at: index).map {
        TrendLine.Point(
          x: left + step * index + step.half, y: scale.position(of: $0.value))
      }
    }
    if let data = TrendLine(points: points, breaks: []).data {
      sheet.addPath("line series-1", data)
    }
    for (index, point) in points.enumerated() {
      guard let point else { continue }
      let before = index > 0 ? points[index - 1] : nil
      let after = index + 1 < points.count ? points[index + 1] : nil
      // A point alone has no line to show it; the last one is the one whose figure is printed.
      if (before == nil && after == nil) || points[(index + 1)...].allSatisfy({ $0 == nil }) {
        sheet.add(Series.first.marker(x: point.x, y: point.y))
      }
    }
  }

  /// The first and the last period under each panel, where both have room.
  private func drawPeriods(under count: Int, y: Length, on sheet: inout Sheet) {
    guard let first = chart.periods.first, let last = chart.periods.last else { return }
    let widths = [first, last].map(sheet.metrics.width(of:))
    guard widths[0] + widths[1] + 12 <= panelWidth else { return }
    for index in 0..<count {
      let left = sheet.left + axisRoom + (panelWidth + Self.gap) * index
      let middle = y + sheet.metrics.lineHeight.half
      sheet.addText(first, .muted, x: left, middle: middle, anchor: .start)
      if chart.periods.count > 1 {
        sheet.addText(last, .muted, x: left + panelWidth, middle: middle, anchor: .end)
      }
    }
  }

  private static let gap: Length = 28
}

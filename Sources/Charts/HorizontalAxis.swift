import Records

/// A level scale with lines at round figures and the figures under it.
struct HorizontalAxis {
  let scale: PositionScale
  private let ticks: [(value: ExactDecimal, text: String)]

  /// The span of `values` from `left` to `right`, with as many ticks as their figures leave room for.
  init(
    spanning values: [ExactDecimal], hasZero: Bool, from left: Length, to right: Length,
    caption: ChartCaption, sheet: Sheet
  ) {
    var steps = 6
    while true {
      steps -= 1
      let found = Ticks(spanning: values, steps: steps, hasZero: hasZero)
      let texts = found.values.map(caption.tick)
      let widths = texts.map(sheet.metrics.width(of:))
      let start = max(left, sheet.left + (widths.first ?? 0).half)
      let end = min(right, sheet.right - (widths.last ?? 0).half)
      let room = (end - start) / max(found.values.count - 1, 1)
      guard steps <= 1 || (widths.max() ?? 0) + 12 <= room else { continue }
      // Ends too wide to stand side by side: the figures of this axis are then in the words alone.
      let fits = (widths.max() ?? 0) + 12 <= room
      scale = PositionScale(
        lower: found.lower, upper: found.upper, start: start, end: max(start, end))
      ticks = zip(found.values, texts).map { ($0, fits ? $1 : "") }
      return
    }
  }

  func drawGrid(from top: Length, to bottom: Length, on sheet: inout Sheet) {
    for tick in ticks {
      let isZero = tick.value.isZero
      sheet.addPath(
        isZero ? Paint.axis.rawValue : Paint.grid.rawValue,
        "M\(scale.position(of: tick.value).text) \(top.text)v\((bottom - top).text)")
    }
  }

  /// The figures in a line of their own.
  func drawFigures(on sheet: inout Sheet) {
    let middle = sheet.top + sheet.metrics.lineHeight.half
    for tick in ticks {
      sheet.addText(
        tick.text, .muted, x: scale.position(of: tick.value), middle: middle, anchor: .middle)
    }
    if ticks.contains(where: { !$0.text.isEmpty }) { sheet.advance(by: sheet.metrics.lineHeight) }
  }
}

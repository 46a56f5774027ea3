/// What the fills of a chart stand for, above it and in the order they are drawn.
struct Legend {
  struct Item {
    let paint: Paint
    let text: String
  }

  let items: [Item]

  /// Draws the items one beside the other, on further lines where they don't fit.
  func draw(on sheet: inout Sheet) {
    let items = items.filter { !$0.text.isEmpty }
    guard !items.isEmpty else { return }
    let metrics = sheet.metrics
    let lineHeight = metrics.lineHeight
    let breaks = LineBreaks(metrics: metrics, width: sheet.right - sheet.left - Self.indent)
    var x = sheet.left
    for item in items {
      let lines = breaks.lines(of: item.text)
      let width = Self.indent + (lines.map(metrics.width(of:)).max() ?? 0)
      if x > sheet.left, x + width > sheet.right {
        sheet.advance(by: lineHeight)
        x = sheet.left
      }
      drawSwatch(item.paint, x: x, middle: sheet.top + lineHeight.half, on: &sheet)
      sheet.addLines(lines, .muted, x: x + Self.indent, y: sheet.top)
      x += width + Self.gap
      if lines.count > 1 {
        sheet.advance(by: lineHeight * (lines.count - 1))
      }
    }
    sheet.advance(by: lineHeight + 12)
  }

  private func drawSwatch(_ paint: Paint, x: Length, middle: Length, on sheet: inout Sheet) {
    let isTick = paint == .target
    sheet.addBox(
      paint, x: isTick ? x + 5 : x, y: middle - (isTick ? 9 : 6), width: isTick ? 3 : 13,
      height: isTick ? 18 : 12)
  }

  /// From the left of a swatch to its words.
  private static let indent: Length = 20
  /// Between one item and the next.
  private static let gap: Length = 20
}

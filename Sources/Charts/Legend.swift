/// What the fills of a chart stand for, above it and in the order they are drawn.
struct Legend {
  struct Item {
    enum Swatch {
      case box(Paint)
      /// The tick at a target.
      case tick
      /// A marker with a piece of its line.
      case series(Series)
      /// A marker alone.
      case mark(StateMark)
      case marker(Series)
      /// A piece of a line under a class.
      case line(String)
      /// A piece of an upright line under a class.
      case upright(String)
    }

    let swatch: Swatch
    let text: Phrase

    init(paint: Paint, text: String) {
      self.init(paint == .target ? .tick : .box(paint), Phrase(text))
    }

    init(_ swatch: Swatch, _ text: String) {
      self.init(swatch, Phrase(text))
    }

    init(_ swatch: Swatch, _ text: Phrase) {
      self.swatch = swatch
      self.text = text
    }
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
      let width = Self.indent + (lines.map { metrics.width(of: $0.text) }.max() ?? 0)
      if x > sheet.left, x + width > sheet.right {
        sheet.advance(by: lineHeight)
        x = sheet.left
      }
      drawSwatch(item.swatch, x: x, middle: sheet.top + lineHeight.half, on: &sheet)
      sheet.addLines(lines, .muted, x: x + Self.indent, y: sheet.top)
      x += width + Self.gap
      if lines.count > 1 {
        sheet.advance(by: lineHeight * (lines.count - 1))
      }
    }
    sheet.advance(by: lineHeight + 12)
  }

  private func drawSwatch(
    _ swatch: Item.Swatch, x: Length, middle: Length, on sheet: inout Sheet
  ) {
    switch swatch {
    case .box(let paint):
      sheet.addBox(paint, x: x, y: middle - 6, width: 13, height: 12)
    case .tick:
      sheet.addBox(.target, x: x + 5, y: middle - 9, width: 3, height: 18)
    case .series(let series):
      sheet.addPath(
        "line \(series.paint.rawValue)", "M\(x.text) \(middle.text)h14", series.dash)
      sheet.add(series.marker(x: x + 7, y: middle))
    case .marker(let series): sheet.add(series.marker(x: x + 7, y: middle))
    case .mark(let mark): sheet.add(mark.shape(x: x + 7, y: middle))
    case .line(let name): sheet.addPath(name, "M\(x.text) \(middle.text)h14")
    case .upright(let name):
      sheet.addPath(name, "M\((x + 6).text) \((middle - 9).text)v18")
    }
  }

  /// From the left of a swatch to its words.
  private static let indent: Length = 20
  /// Between one item and the next.
  private static let gap: Length = 20
}

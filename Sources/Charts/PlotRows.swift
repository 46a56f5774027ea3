import Records

/// A name, words and marks on the scale that all rows share.
struct PlotRow {
  let label: String
  let words: Words
  let link: RowLink?
  /// Everything the marks stand for, so that the scale spans it.
  let values: [ExactDecimal]
  /// Draws the marks round a middle line.
  let marks: (PlotBand, inout Sheet) -> Void

  /// All that the row prints, for those who can't see where it stands.
  var name: Phrase {
    [Phrase(label), words.phrase].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// The room of a row's marks.
struct PlotBand {
  let scale: PositionScale
  let top: Length
  let bottom: Length
  /// Whether the bands of two rows touch, so that a line may lead from one to the next.
  let touchesNext: Bool

  var middle: Length { (top + bottom).half }
}

/// Rows of marks over one axis: names beside or above, words in a column of their own or below.
struct PlotRows {
  let rows: [PlotRow]
  let hasZero: Bool
  let caption: ChartCaption

  func draw(on sheet: inout Sheet) {
    let isWide = sheet.width == .wide
    let metrics = sheet.metrics
    let breaks = LineBreaks(metrics: metrics, width: isWide ? 300 : sheet.right - sheet.left)
    let labels = rows.map { breaks.lines(of: $0.label) }
    let column = isWide ? labels.joined().map(metrics.width(of:)).max() ?? 0 : 0
    let left = sheet.left + (column > 0 ? column + 16 : 0)
    let words = rows.map { metrics.width(of: $0.words.text) }.max() ?? 0
    let isBeside = isWide && words + 16 <= (sheet.right - left).half
    let axis = HorizontalAxis(
      spanning: rows.flatMap(\.values), hasZero: hasZero, from: left + 8,
      to: sheet.right - 8 - (isBeside && words > 0 ? words + 16 : 0), caption: caption,
      sheet: sheet)
    for (row, lines) in zip(rows, labels) {
      sheet.addLink(to: row.link, name: row.name) { sheet in
        let height = metrics.lineHeight * lines.count
        if !isWide {
          sheet.addLines(lines, .label, x: sheet.left, y: sheet.top)
          sheet.advance(by: height)
        }
        let band = PlotBand(
          scale: axis.scale, top: sheet.top,
          bottom: sheet.top + max(isWide ? height + 8 : 0, Self.bandHeight), touchesNext: isBeside)
        axis.drawGrid(from: band.top, to: band.bottom, on: &sheet)
        if isWide {
          sheet.addLines(lines, .label, x: sheet.left, y: band.middle - height.half)
        }
        row.marks(band, &sheet)
        if isBeside {
          sheet.addWords(row.words, x: sheet.right - words, middle: band.middle)
        }
        sheet.advance(by: band.bottom - band.top)
        if !isBeside { drawWordsBelow(row.words, x: isWide ? left : sheet.left, on: &sheet) }
      }
    }
    axis.drawFigures(on: &sheet)
  }

  private func drawWordsBelow(_ words: Words, x: Length, on sheet: inout Sheet) {
    let metrics = sheet.metrics
    if metrics.width(of: words.text) <= sheet.right - x {
      sheet.addWords(words, x: x, middle: sheet.top + metrics.lineHeight.half)
      sheet.advance(by: words.parts.isEmpty ? 0 : metrics.lineHeight)
    } else {
      let breaks = LineBreaks(metrics: metrics, width: sheet.right - x)
      for part in words.parts {
        let lines = breaks.lines(of: part.text)
        sheet.addLines(lines, part.paint, x: x, y: sheet.top)
        sheet.advance(by: metrics.lineHeight * lines.count)
      }
    }
    sheet.advance(by: 12)
  }

  private static let bandHeight: Length = 32
}

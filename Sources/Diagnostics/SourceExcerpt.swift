/// A source line as a terminal shows it, cut around a column, and the caret that goes below.
struct SourceExcerpt: Hashable {
  let line: String
  /// Blanks and a `^`; `nil` when only the line is known.
  let caret: String?

  /// A base character with the marks upon it, never to be parted.
  private struct Cell {
    var text: String.UnicodeScalarView
    let columns: Int
  }

  /// What a cut end of the line shows.
  private static let ellipsis = "…"
  /// Marks beyond these are left out: no writing needs them, and a cell stays small.
  private static let mostScalarsInCell = 8
  private static let leastWidth = 16

  /// - Parameters:
  ///   - source: The line without its line end.
  ///   - column: In Unicode scalars from 1; below 1 there is no caret, past the end it stands
  ///     right after the last character.
  ///   - width: The columns the line may take; at least 16 are taken for granted.
  init(of source: String, column: Int, width: Int) {
    let width = max(width, Self.leastWidth)
    var scalars = source.unicodeScalars[...]
    if scalars.last == "\r" { scalars.removeLast() }
    let target = min(max(column, 1) - 1, scalars.count)
    // A line may be a whole file: only what can come to show is looked at closely.
    let reach = width * Self.mostScalarsInCell
    let dropped = max(0, target - reach)
    let near = scalars.dropFirst(dropped).prefix(target - dropped + reach)
    let (cells, caretCell) = Self.cells(of: near, target: target - dropped)

    let isCutAhead = dropped > 0
    let isCutBehind = near.endIndex < scalars.endIndex
    var shown = cells.indices
    if isCutAhead || isCutBehind || Self.columns(of: cells[...]) > width {
      shown = Self.window(of: cells, around: caretCell, columns: width - 2)
    }
    let ahead = isCutAhead || shown.lowerBound > 0 ? Self.ellipsis : ""
    let behind = isCutBehind || shown.upperBound < cells.count ? Self.ellipsis : ""
    line = ahead + cells[shown].map { String($0.text) }.joined() + behind
    if column < 1 {
      caret = nil
    } else {
      let blanks = ahead.unicodeScalars.count + Self.columns(of: cells[shown.prefix(to: caretCell)])
      caret = String(repeating: " ", count: blanks) + "^"
    }
  }

  /// The cells of `scalars`, and which of them has the scalar at `target`.
  private static func cells(
    of scalars: Substring.UnicodeScalarView, target: Int
  ) -> (cells: [Cell], caret: Int) {
    var cells: [Cell] = []
    var caret: Int?
    for (position, scalar) in scalars.enumerated() {
      let shown = scalar.printable
      if shown.columns > 0 || cells.isEmpty {
        cells.append(Cell(text: String.UnicodeScalarView([shown]), columns: shown.columns))
      } else if cells[cells.count - 1].text.count < mostScalarsInCell {
        cells[cells.count - 1].text.append(shown)
      }
      if position == target { caret = cells.count - 1 }
    }
    return (cells, caret ?? cells.count)
  }

  /// As many cells around `caret` as fit: two thirds ahead of it, then what follows, then more ahead.
  private static func window(
    of cells: [Cell], around caret: Int, columns: Int
  ) -> Range<Int> {
    var start = caret
    var end = caret
    // Past the end the caret needs a column of its own.
    var left = caret == cells.count ? columns - 1 : columns
    func widenAhead(leaving spare: Int) {
      while start > 0, left - cells[start - 1].columns >= spare {
        start -= 1
        left -= cells[start].columns
      }
    }
    widenAhead(leaving: columns / 3)
    while end < cells.count, left >= cells[end].columns {
      left -= cells[end].columns
      end += 1
    }
    widenAhead(leaving: 0)
    return start..<end
  }

  private static func columns(of cells: ArraySlice<Cell>) -> Int {
    cells.reduce(0) { $0 + $1.columns }
  }
}

extension Range<Int> {
  /// The part of the range ahead of `position`, which stands inside it or at its end.
  fileprivate func prefix(to position: Int) -> Range<Int> {
    lowerBound..<Swift.max(lowerBound, Swift.min(position, upperBound))
  }
}

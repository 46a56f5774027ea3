import Records
package import XMLTree

/// Two periods side by side, a line for each row from the one figure to the other.
///
/// A row that lacks one of its figures has a point and no line; after a break no row has one.
package struct SlopeChart: Chart {
  package struct Row: Hashable, Sendable {
    package let label: String
    package let first: Figure?
    package let second: Figure?
    package let link: RowLink?

    package init(label: String, first: Figure?, second: Figure?, link: RowLink? = nil) {
      self.label = label
      self.first = first
      self.second = second
      self.link = link
    }
  }

  package let rows: [Row]
  package let firstPeriod: String
  package let secondPeriod: String
  /// What changed between the two, in words, where the figures can't be compared; empty for nothing.
  package let breakNote: String
  /// The word for a missing figure.
  package let gapLabel: String
  package let caption: ChartCaption

  package init(
    rows: [Row], firstPeriod: String, secondPeriod: String, breakNote: String = "",
    gapLabel: String, caption: ChartCaption
  ) {
    self.rows = rows
    self.firstPeriod = firstPeriod
    self.secondPeriod = secondPeriod
    self.breakNote = breakNote
    self.gapLabel = gapLabel
    self.caption = caption
  }

  package var text: ChartText { caption.text(table) }

  package var table: ChartTable {
    ChartTable(
      headings: [firstPeriod, secondPeriod],
      rows: rows.map {
        ChartTable.Row($0.label, [words($0.first), words($0.second)], $0.link)
      })
  }

  func words(_ figure: Figure?) -> Phrase { figure.map { Phrase($0) } ?? Phrase(gapLabel) }

  package func svg(width: ChartWidth, id: String) -> Element? {
    guard rows.contains(where: { $0.first != nil || $0.second != nil }) else { return nil }
    var sheet = Sheet(width: width, id: id)
    SlopePlot(chart: self, sheet: sheet).draw(on: &sheet)
    if !breakNote.isEmpty {
      Legend(items: [Legend.Item(.upright("break"), breakNote)]).draw(on: &sheet)
    }
    return sheet.svg(text: text)
  }
}

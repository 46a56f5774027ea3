import Records
package import XMLTree

/// Where points went: a bar from zero for each loss, all on one scale, in the order given.
///
/// A cascade from 100 down would hide small steps or need a cut axis; bars of the losses alone do
/// neither.
package struct PointsLostChart: Chart {
  package struct Bar: Hashable, Sendable {
    package let label: String
    package let lost: Figure
    /// What could be lost, in words, such as `of 5`; empty for nothing.
    package let ofFull: Phrase
    package let link: RowLink?

    package init(label: String, lost: Figure, ofFull: Phrase, link: RowLink? = nil) {
      self.label = label
      self.lost = lost
      self.ofFull = ofFull
      self.link = link
    }
  }

  /// Worst first, by the caller.
  package let bars: [Bar]
  package let text: ChartText

  package init(bars: [Bar], text: ChartText) {
    self.bars = bars
    self.text = text
  }

  package var table: ChartTable {
    ChartTable(
      headings: ["", ""],
      rows: bars.map { ChartTable.Row($0.label, [Phrase($0.lost), $0.ofFull], $0.link) })
  }

  /// The picture, or `nil` without bars.
  ///
  /// - Parameters:
  ///   - width: Which of the two.
  ///   - id: Unique on the page and without blanks; the ids inside begin with it.
  /// - Returns: The root `<svg>`, without `width` and `height`.
  package func svg(width: ChartWidth, id: String) -> Element? {
    guard let maximum = bars.map(\.lost.value).max() else { return nil }
    var sheet = Sheet(width: width, id: id)
    let rows = bars.map { bar in
      BarRow(
        label: bar.label, parts: [BarRow.Part(paint: .lost, end: bar.lost.value)],
        words: Words([(Phrase(bar.lost), .lost), (bar.ofFull, .muted)]), link: bar.link,
        maximum: maximum)
    }
    BarRows(rows: rows, labelPlace: width == .wide ? .beside : .above).draw(on: &sheet)
    return sheet.svg(text: text)
  }
}

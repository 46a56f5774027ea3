import Records
package import XMLTree

/// Money planned and money spent, from zero on one scale.
package struct BudgetChart: Chart {
  package struct Bar: Hashable, Sendable {
    /// Which of the two an amount is.
    package enum Kind: Hashable, Sendable {
      case budget
      case executed
    }

    package let kind: Kind
    package let label: String
    package let amount: Figure
    package let link: RowLink?

    package init(_ kind: Kind, label: String, amount: Figure, link: RowLink? = nil) {
      self.kind = kind
      self.label = label
      self.amount = amount
      self.link = link
    }
  }

  /// In one unit, by the caller.
  package let bars: [Bar]
  /// A line under the bars, such as the execution rate; empty for none.
  package let note: Phrase
  package let text: ChartText

  package init(bars: [Bar], note: Phrase, text: ChartText) {
    self.bars = bars
    self.note = note
    self.text = text
  }

  package var table: ChartTable {
    ChartTable(
      headings: [""], rows: bars.map { ChartTable.Row($0.label, [Phrase($0.amount)], $0.link) })
  }

  /// The picture, or `nil` without bars.
  ///
  /// - Parameters:
  ///   - width: Which of the two.
  ///   - id: Unique on the page and without blanks; the ids inside begin with it.
  /// - Returns: The root `<svg>`, without `width` and `height`.
  package func svg(width: ChartWidth, id: String) -> Element? {
    guard let maximum = bars.map(\.amount.value).max() else { return nil }
    var sheet = Sheet(width: width, id: id)
    let rows = bars.map { bar in
      BarRow(
        label: bar.label,
        parts: [BarRow.Part(paint: bar.kind == .budget ? .muted : .got, end: bar.amount.value)],
        words: Words([(Phrase(bar.amount), .value)]), link: bar.link, maximum: maximum)
    }
    BarRows(rows: rows, labelPlace: width == .wide ? .beside : .above).draw(on: &sheet)
    let breaks = LineBreaks(metrics: sheet.metrics, width: sheet.right - sheet.left)
    let lines = breaks.lines(of: note)
    sheet.addLines(lines, .muted, x: sheet.left, y: sheet.top)
    sheet.advance(by: sheet.metrics.lineHeight * lines.count)
    return sheet.svg(text: text)
  }
}

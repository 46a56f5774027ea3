import Records
package import XMLTree

/// How a whole is parted, as bars of equal length in at most four parts; more belong in the table.
package struct StackedWeightsChart: Chart {
  package struct Row: Hashable, Sendable {
    package let label: String
    /// One for each part, in the order of the parts; none negative.
    package let weights: [Figure]
    package let link: RowLink?

    package init(label: String, weights: [Figure], link: RowLink? = nil) {
      self.label = label
      self.weights = weights
      self.link = link
    }
  }

  package let parts: [String]
  package let rows: [Row]
  package let caption: ChartCaption

  package init(parts: [String], rows: [Row], caption: ChartCaption) {
    self.parts = parts
    self.rows = rows
    self.caption = caption
  }

  package var text: ChartText { caption.text(table) }

  package var table: ChartTable {
    ChartTable(
      headings: parts,
      rows: rows.map { ChartTable.Row($0.label, $0.weights.map { Phrase($0) }, $0.link) })
  }

  /// The picture, or `nil` without parts, with more than four, or where a row isn't a whole.
  package func svg(width: ChartWidth, id: String) -> Element? {
    guard !rows.isEmpty, (1...Series.allCases.count).contains(parts.count),
      rows.allSatisfy({ isWhole($0) })
    else { return nil }
    var sheet = Sheet(width: width, id: id)
    Legend(items: zip(Series.allCases, parts).map { Legend.Item(paint: $0.paint, text: $1) })
      .draw(on: &sheet)
    BarRows(rows: rows.map { bar($0) }, labelPlace: width == .wide ? .beside : .above)
      .draw(on: &sheet)
    return sheet.svg(text: text)
  }

  /// Whether a row has a weight for each part, none negative and not all of them zero.
  private func isWhole(_ row: Row) -> Bool {
    row.weights.count == parts.count && row.weights.allSatisfy { !$0.value.isNegative }
      && row.weights.map(\.value).sum() > ExactDecimal(0)
  }

  private func bar(_ row: Row) -> BarRow {
    var end = ExactDecimal(0)
    let parts = zip(Series.allCases, row.weights).map { series, weight in
      end = end + weight.value
      return BarRow.Part(paint: series.paint, end: end)
    }
    return BarRow(
      label: row.label, parts: parts,
      words: Words([(row.weights.map { Phrase($0) }.joined(separator: " : "), .value)]),
      link: row.link,
      maximum: end)
  }
}

import Records
package import XMLTree

/// Two figures of each row in one unit with the distance between them: budget against spending,
/// a score a unit gave itself against the one verified.
///
/// The scale spans the figures and needn't hold zero: places are compared, not lengths.
package struct DumbbellChart: Chart {
  package struct Row: Hashable, Sendable {
    package let label: String
    package let first: Figure
    package let second: Figure
    /// The second less the first in words, such as `−2.79`; empty for nothing.
    package let difference: Phrase
    package let link: RowLink?

    package init(
      label: String, first: Figure, second: Figure, difference: Phrase, link: RowLink? = nil
    ) {
      self.label = label
      self.first = first
      self.second = second
      self.difference = difference
      self.link = link
    }
  }

  package let rows: [Row]
  /// The word for the open circle.
  package let firstLabel: String
  /// The word for the filled circle.
  package let secondLabel: String
  /// Over the differences in the table.
  package let differenceLabel: String
  package let caption: ChartCaption

  package init(
    rows: [Row], firstLabel: String, secondLabel: String, differenceLabel: String,
    caption: ChartCaption
  ) {
    self.rows = rows
    self.firstLabel = firstLabel
    self.secondLabel = secondLabel
    self.differenceLabel = differenceLabel
    self.caption = caption
  }

  package var text: ChartText { caption.text(table) }

  package var table: ChartTable {
    ChartTable(
      headings: [firstLabel, secondLabel, differenceLabel],
      rows: rows.map {
        ChartTable.Row($0.label, [Phrase($0.first), Phrase($0.second), $0.difference], $0.link)
      })
  }

  package func svg(width: ChartWidth, id: String) -> Element? {
    guard !rows.isEmpty else { return nil }
    var sheet = Sheet(width: width, id: id)
    Legend(items: [
      Legend.Item(.mark(.noTarget), firstLabel), Legend.Item(.mark(.met), secondLabel),
    ]).draw(on: &sheet)
    PlotRows(rows: rows.map(\.plotted), hasZero: false, caption: caption).draw(on: &sheet)
    return sheet.svg(text: text)
  }
}

extension DumbbellChart.Row {
  fileprivate var plotted: PlotRow {
    PlotRow(
      label: label,
      words: Words([(Phrase(first) + " → " + Phrase(second), .value), (difference, .muted)]),
      link: link, values: [first.value, second.value]
    ) { band, sheet in
      let from = band.scale.position(of: first.value)
      let to = band.scale.position(of: second.value)
      // From the rim of the ring on, so that the ring stays open.
      let start = from < to ? min(from + 6, to) : max(from - 6, to)
      if start != to {
        sheet.addPath("bond", "M\(start.text) \(band.middle.text)h\((to - start).text)")
      }
      // The second first: where both stand at one place, the ring lies round the smaller disc.
      sheet.add(StateMark.met.shape(x: to, y: band.middle))
      sheet.add(StateMark.noTarget.shape(x: from, y: band.middle))
    }
  }
}

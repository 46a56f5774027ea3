package import Records
package import XMLTree

/// Rows by columns, such as goals by years: each cell holds its figure, on one of up to five steps.
package struct HeatMap: Chart {
  package struct Row: Hashable, Sendable {
    package let label: String
    /// One for each column; `nil` where none was published.
    package let figures: [Figure?]
    package let link: RowLink?

    package init(label: String, figures: [Figure?], link: RowLink? = nil) {
      self.label = label
      self.figures = figures
      self.link = link
    }
  }

  /// A step of the key: all figures from `lower` up to the next step's.
  package struct Step: Hashable, Sendable {
    package let lower: ExactDecimal
    /// What the key says, such as `80–90%`.
    package let label: String

    package init(from lower: ExactDecimal, label: String) {
      self.lower = lower
      self.label = label
    }
  }

  package let columns: [String]
  /// In an order the page states.
  package let rows: [Row]
  /// From the lowest up; a figure below the first stands on the first.
  package let steps: [Step]
  /// The word in a cell without a figure.
  package let gapLabel: String
  package let caption: ChartCaption

  package init(
    columns: [String], rows: [Row], steps: [Step], gapLabel: String, caption: ChartCaption
  ) {
    self.columns = columns
    self.rows = rows
    self.steps = steps
    self.gapLabel = gapLabel
    self.caption = caption
  }

  package var text: ChartText { caption.text(table) }

  package var table: ChartTable {
    ChartTable(
      headings: columns,
      rows: rows.map { row in
        ChartTable.Row(
          row.label,
          columns.indices.map { figure(of: row, at: $0).map { Phrase($0) } ?? Phrase(gapLabel) },
          row.link)
      })
  }

  /// The picture, or `nil` without a cell, or with no step, more than five or steps that don't rise.
  package func svg(width: ChartWidth, id: String) -> Element? {
    guard !rows.isEmpty, !columns.isEmpty, (1...Self.paints.count).contains(steps.count),
      zip(steps, steps.dropFirst()).allSatisfy({ $0.lower < $1.lower })
    else { return nil }
    var sheet = Sheet(width: width, id: id)
    let key = zip(paints, steps).map { Legend.Item(paint: $0, text: $1.label) }
    let hasGap = rows.contains { row in
      columns.indices.contains { figure(of: row, at: $0) == nil }
    }
    Legend(items: key + (hasGap ? [Legend.Item(paint: .gap, text: gapLabel)] : []))
      .draw(on: &sheet)
    HeatGrid(chart: self, sheet: sheet).draw(on: &sheet)
    return sheet.svg(text: text)
  }

  func figure(of row: Row, at column: Int) -> Figure? {
    column < row.figures.count ? row.figures[column] : nil
  }

  func paint(of figure: Figure?) -> Paint {
    guard let figure else { return .gap }
    let index = steps.lastIndex { $0.lower <= figure.value } ?? 0
    return paints[index]
  }

  /// As many of the five as there are steps, spread over the whole range.
  private var paints: [Paint] {
    switch steps.count {
    case 1: [Self.paints[1]]
    case 2: [Self.paints[1], Self.paints[3]]
    case 3: [Self.paints[0], Self.paints[2], Self.paints[3]]
    case 4: [Self.paints[0], Self.paints[1], Self.paints[2], Self.paints[3]]
    default: Self.paints
    }
  }

  private static let paints: [Paint] = [.heat1, .heat2, .heat3, .heat4, .heat5]
}

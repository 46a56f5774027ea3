import Languages
import Records
package import XMLTree

/// How figures moved over three periods and more, in at most four series.
///
/// A period without a figure is a gap in the line; a change of definition is a marked break. Neither
/// is bridged. The scale spans the figures and needn't hold zero: places are compared, not lengths.
package struct TrendChart: Chart {
  package struct Line: Hashable, Sendable {
    package let label: String
    /// One for each period; `nil` where none was published.
    package let figures: [Figure?]

    package init(label: String, figures: [Figure?]) {
      self.label = label
      self.figures = figures
    }
  }

  /// Where figures stop being comparable with those before.
  package struct Break: Hashable, Sendable {
    /// The first period of the new definition.
    package let period: String
    /// What changed, in words.
    package let note: String

    package init(period: String, note: String) {
      self.period = period
      self.note = note
    }
  }

  package struct Period: Hashable, Sendable {
    package let label: String
    package let link: RowLink?

    package init(_ label: String, link: RowLink? = nil) {
      self.label = label
      self.link = link
    }
  }

  package let periods: [Period]
  package let lines: [Line]
  package let breaks: [Break]
  /// The word for a period without a figure.
  package let gapLabel: String
  package let caption: ChartCaption

  package init(
    periods: [Period], lines: [Line], breaks: [Break] = [], gapLabel: String,
    caption: ChartCaption
  ) {
    self.periods = periods
    self.lines = lines
    self.breaks = breaks
    self.gapLabel = gapLabel
    self.caption = caption
  }

  package var text: ChartText { caption.text(table) }

  /// By period, with the breaks' notes in a last column where there are any.
  package var table: ChartTable {
    ChartTable(
      headings: lines.map(\.label) + (breaks.isEmpty ? [] : [""]),
      rows: periods.enumerated().map { index, period in
        let cells = lines.map { line in
          figure(of: line, at: index).map { Phrase($0) } ?? Phrase(gapLabel)
        }
        let notes = breaks.filter { $0.period == period.label }.map(\.note)
        return ChartTable.Row(
          period.label, cells + (breaks.isEmpty ? [] : [Phrase(notes.joined(separator: " "))]),
          period.link)
      })
  }

  /// The picture, or `nil` without a figure or with more than four series, which none can tell apart.
  package func svg(width: ChartWidth, id: String) -> Element? {
    guard lines.count <= Series.allCases.count else { return nil }
    let values = periods.indices.flatMap { index in
      lines.compactMap { figure(of: $0, at: index)?.value }
    }
    guard !values.isEmpty else { return nil }
    var sheet = Sheet(width: width, id: id)
    drawKey(on: &sheet)
    TrendPlot(chart: self, values: values, sheet: sheet).draw(on: &sheet)
    let blank = caption.language == .zh ? "" : " "
    for item in breaks {
      Legend(items: [Legend.Item(.upright("break"), item.period + blank + item.note)])
        .draw(on: &sheet)
    }
    return sheet.svg(text: text)
  }

  func figure(of line: Line, at index: Int) -> Figure? {
    index < line.figures.count ? line.figures[index] : nil
  }

  /// The indices of the periods a break stands before.
  var brokenBefore: Set<Int> {
    Set(periods.indices.filter { index in breaks.contains { $0.period == periods[index].label } })
  }

  /// The periods that no series has a figure for.
  var empty: [Int] {
    periods.indices.filter { index in lines.allSatisfy { figure(of: $0, at: index) == nil } }
  }

  private func drawKey(on sheet: inout Sheet) {
    var items: [Legend.Item] = []
    if lines.count > 1 {
      items = zip(Series.allCases, lines).map { Legend.Item(.series($0), $1.label) }
    }
    if !empty.isEmpty { items.append(Legend.Item(paint: .gap, text: gapLabel)) }
    Legend(items: items).draw(on: &sheet)
  }
}

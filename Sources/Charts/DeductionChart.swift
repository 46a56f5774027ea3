import Records
package import XMLTree

/// How a score came down from the full one, in the form that shows the steps honestly.
///
/// From 15 % lost on a waterfall from the full score down to the one reached; below that its steps
/// would be slivers over a zero base, so the losses alone are drawn as bars, worst first.
package struct DeductionChart: Chart {
  package enum Form: Hashable, Sendable {
    case waterfall
    case bars
  }

  package struct Step: Hashable, Sendable {
    package let label: String
    /// Points taken off; a negative figure adds some.
    package let lost: Figure
    package let link: RowLink?

    package init(label: String, lost: Figure, link: RowLink? = nil) {
      self.label = label
      self.lost = lost
      self.link = link
    }
  }

  package struct Total: Hashable, Sendable {
    package let label: String
    package let points: Figure
    package let link: RowLink?

    package init(label: String, points: Figure, link: RowLink? = nil) {
      self.label = label
      self.points = points
      self.link = link
    }
  }

  package let full: Total
  /// In the order they are shown.
  package let steps: [Step]
  package let reached: Total
  package let lostLabel: String
  package let caption: ChartCaption

  package init(
    full: Total, steps: [Step], reached: Total, lostLabel: String, caption: ChartCaption
  ) {
    self.full = full
    self.steps = steps
    self.reached = reached
    self.lostLabel = lostLabel
    self.caption = caption
  }

  /// Which of the two, by the steps that are drawn.
  package var form: Form {
    let lost = steps.map(\.lost.value).sum()
    return lost * ExactDecimal(100) >= full.points.value * ExactDecimal(15)
      && full.points.value > ExactDecimal(0) ? .waterfall : .bars
  }

  package var text: ChartText { caption.text(table) }

  package var table: ChartTable {
    ChartTable(
      headings: [""],
      rows: [ChartTable.Row(full.label, [Phrase(full.points)], full.link)]
        + steps.map { ChartTable.Row($0.label, [Phrase($0.lost)], $0.link) }
        + [ChartTable.Row(reached.label, [Phrase(reached.points)], reached.link)])
  }

  package func svg(width: ChartWidth, id: String) -> Element? {
    guard !steps.isEmpty else { return nil }
    switch form {
    case .bars:
      let bars = steps.map {
        PointsLostChart.Bar(label: $0.label, lost: $0.lost, ofFull: "", link: $0.link)
      }
      return PointsLostChart(bars: bars, text: text).svg(width: width, id: id)
    case .waterfall:
      var sheet = Sheet(width: width, id: id)
      Legend(items: [Legend.Item(paint: .lost, text: lostLabel)]).draw(on: &sheet)
      PlotRows(rows: waterfall, hasZero: true, caption: caption).draw(on: &sheet)
      return sheet.svg(text: text)
    }
  }

  private var waterfall: [PlotRow] {
    var level = full.points.value
    let falls = steps.map { step -> PlotRow in
      let before = level
      level = before - step.lost.value
      return row(
        step.label, step.lost, from: before, to: level, words: .lost,
        paint: step.lost.value.isNegative ? .got : .lost, next: level, link: step.link)
    }
    let zero = ExactDecimal(0)
    return [
      row(
        full.label, full.points, from: zero, to: full.points.value, words: .value, paint: .muted,
        next: full.points.value, link: full.link)
    ] + falls + [
      row(
        reached.label, reached.points, from: zero, to: reached.points.value, words: .value,
        paint: .got, next: nil, link: reached.link)
    ]
  }

  /// A bar between two levels and a thin line down to where the next one begins.
  private func row(
    _ label: String, _ figure: Figure, from: ExactDecimal, to: ExactDecimal, words: Paint,
    paint: Paint, next: ExactDecimal?, link: RowLink?
  ) -> PlotRow {
    PlotRow(
      label: label, words: Words([(Phrase(figure), words)]), link: link, values: [from, to]
    ) { band, sheet in
      let (one, other) = (band.scale.position(of: from), band.scale.position(of: to))
      sheet.addBox(
        paint, x: min(one, other), y: band.middle - 9, width: max(one, other) - min(one, other),
        height: 18)
      if let next, band.touchesNext {
        let x = band.scale.position(of: next)
        let bottom = band.middle + 9
        sheet.addPath("connector", "M\(x.text) \(bottom.text)v\((band.bottom - bottom + 7).text)")
      }
    }
  }
}

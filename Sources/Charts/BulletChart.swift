package import Records
package import XMLTree

/// Target against actual: a bar from zero for what was reached, a tick for what was promised.
///
/// Each row has a scale of its own, since a rate and a count can't share one; what is missing is
/// said in words, because 98 and 99 of 100 look alike on an honest scale. A qualitative result
/// ('basically satisfied') isn't a length: leave its row out.
package struct BulletChart: Chart {
  /// How the actual value stands to its target.
  package enum Standing: Hashable, Sendable {
    case met(target: Figure)
    case missed(target: Figure)
    /// The report states no target: no tick, an open mark.
    case noTarget
  }

  /// Which values keep the promise; the target says at what.
  package enum Aim: Hashable, Sendable {
    /// The target and more; drawn as a tick.
    case atLeast
    /// The target and less; a line leads from zero to the tick.
    case atMost
    /// From this figure to the target; a line leads from tick to tick.
    case within(from: Figure)
  }

  package struct Row: Hashable, Sendable {
    package let label: String
    package let actual: Figure
    package let standing: Standing
    /// The state in words, such as `2 below target`.
    package let note: Phrase
    /// The end of the scale, such as 100 for a rate; a larger actual or target stretches it.
    package let scaleMaximum: ExactDecimal
    package let aim: Aim
    package let link: RowLink?

    package init(
      label: String, actual: Figure, standing: Standing, note: Phrase, scaleMaximum: ExactDecimal,
      aim: Aim = .atLeast, link: RowLink? = nil
    ) {
      self.label = label
      self.actual = actual
      self.standing = standing
      self.note = note
      self.scaleMaximum = scaleMaximum
      self.aim = aim
      self.link = link
    }
  }

  package let rows: [Row]
  /// The word for a bar in the key.
  package let actualLabel: String
  /// The word for a tick in the key.
  package let targetLabel: String
  /// The words for the line under a bar in the key, such as `Within target`.
  package let zoneLabel: String
  package let text: ChartText

  package init(
    rows: [Row], actualLabel: String, targetLabel: String, zoneLabel: String = "", text: ChartText
  ) {
    self.rows = rows
    self.actualLabel = actualLabel
    self.targetLabel = targetLabel
    self.zoneLabel = zoneLabel
    self.text = text
  }

  package var table: ChartTable {
    ChartTable(
      headings: [actualLabel, targetLabel, ""],
      rows: rows.map {
        ChartTable.Row(
          $0.label, [Phrase($0.actual), $0.target.map { Phrase($0) } ?? "", $0.note], $0.link)
      })
  }

  /// The picture, or `nil` without rows.
  ///
  /// - Parameters:
  ///   - width: Which of the two.
  ///   - id: Unique on the page and without blanks; the ids inside begin with it.
  /// - Returns: The root `<svg>`, without `width` and `height`.
  package func svg(width: ChartWidth, id: String) -> Element? {
    guard !rows.isEmpty else { return nil }
    var sheet = Sheet(width: width, id: id)
    let hasTarget = rows.contains { $0.standing != .noTarget }
    let target = hasTarget ? [Legend.Item(paint: .target, text: targetLabel)] : []
    let hasZone = rows.contains { $0.zone != nil }
    let zone = hasZone ? [Legend.Item(.line("zone"), zoneLabel)] : []
    Legend(items: [Legend.Item(paint: .got, text: actualLabel)] + target + zone).draw(on: &sheet)
    BarRows(rows: rows.map(\.bar), labelPlace: .above).draw(on: &sheet)
    return sheet.svg(text: text)
  }
}

extension BulletChart.Row {
  fileprivate var target: Figure? {
    switch standing {
    case .met(let figure), .missed(let figure): figure
    case .noTarget: nil
    }
  }

  /// The values that keep the promise, where they aren't simply all from the tick on.
  fileprivate var zone: BarRow.Zone? {
    guard let target else { return nil }
    switch aim {
    case .atLeast: return nil
    case .atMost: return BarRow.Zone(lower: ExactDecimal(0), upper: target.value)
    case .within(let from): return BarRow.Zone(lower: from.value, upper: target.value)
    }
  }

  fileprivate var bar: BarRow {
    let mark: StateMark =
      switch standing {
      case .met: .met
      case .missed: .missed
      case .noTarget: .noTarget
      }
    var figures = Phrase(actual)
    if let target {
      figures.append(" / ")
      if case .within(let from) = aim { figures.append(Phrase(from) + "–") }
      figures.append(Phrase(target))
    }
    let ends = [scaleMaximum, actual.value, target?.value, zone?.lower].compactMap { $0 }
    return BarRow(
      mark: mark, label: label, parts: [BarRow.Part(paint: .got, end: actual.value)],
      target: target?.value, zone: zone,
      words: Words([(figures, .value), (note, mark == .missed ? .lost : .muted)]), link: link,
      maximum: ends.max() ?? scaleMaximum)
  }
}

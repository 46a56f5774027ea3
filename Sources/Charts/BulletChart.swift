package import Records
package import XMLTree

/// Target against actual: a bar from zero for what was reached, a tick for what was promised.
///
/// Each row has a scale of its own, since a rate and a count can't share one; what is missing is
/// said in words, because 98 and 99 of 100 look alike on an honest scale. A qualitative result
/// ('basically satisfied') isn't a length: leave its row out.
package struct BulletChart: Hashable, Sendable {
  /// How the actual value stands to its target.
  package enum Standing: Hashable, Sendable {
    case met(target: Figure)
    case missed(target: Figure)
    /// The report states no target: no tick, an open mark.
    case noTarget
  }

  package struct Row: Hashable, Sendable {
    package let label: String
    package let actual: Figure
    package let standing: Standing
    /// The state in words, such as `2 below target`.
    package let note: String
    /// The end of the scale, such as 100 for a rate; a larger actual or target stretches it.
    package let scaleMaximum: ExactDecimal

    package init(
      label: String, actual: Figure, standing: Standing, note: String, scaleMaximum: ExactDecimal
    ) {
      self.label = label
      self.actual = actual
      self.standing = standing
      self.note = note
      self.scaleMaximum = scaleMaximum
    }
  }

  package let rows: [Row]
  /// The word for a bar in the key.
  package let actualLabel: String
  /// The word for a tick in the key.
  package let targetLabel: String
  package let text: ChartText

  package init(rows: [Row], actualLabel: String, targetLabel: String, text: ChartText) {
    self.rows = rows
    self.actualLabel = actualLabel
    self.targetLabel = targetLabel
    self.text = text
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
    Legend(items: [Legend.Item(paint: .got, text: actualLabel)] + target).draw(on: &sheet)
    BarRows(rows: rows.map(\.bar), labelPlace: .above).draw(on: &sheet)
    return sheet.svg(text: text)
  }
}

extension BulletChart.Row {
  fileprivate var bar: BarRow {
    let mark: StateMark
    let target: Figure?
    switch standing {
    case .met(let figure): (mark, target) = (.met, figure)
    case .missed(let figure): (mark, target) = (.missed, figure)
    case .noTarget: (mark, target) = (.noTarget, nil)
    }
    let figures = target.map { "\(actual.text) / \($0.text)" } ?? actual.text
    return BarRow(
      mark: mark, label: label, parts: [BarRow.Part(paint: .got, end: actual.value)],
      target: target?.value,
      words: Words([(figures, .value), (note, mark == .missed ? .lost : .muted)]),
      maximum: max(scaleMaximum, actual.value, target?.value ?? scaleMaximum))
  }
}

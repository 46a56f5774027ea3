import Records
package import XMLTree

/// How a score is made up: a row for each part, what was got and what was lost of its full score.
///
/// Parts aren't joined into one bar, since names along one line collide where parts are small.
package struct ScoreMakeupChart: Chart {
  package struct Part: Hashable, Sendable {
    package let label: String
    package let got: Figure
    package let full: Figure
    /// The loss in words, such as `−4`; empty when nothing was lost.
    package let lostText: Phrase
    package let link: RowLink?

    package init(
      label: String, got: Figure, full: Figure, lostText: Phrase, link: RowLink? = nil
    ) {
      self.label = label
      self.got = got
      self.full = full
      self.lostText = lostText
      self.link = link
    }

    /// `19.87 / 20`.
    fileprivate var gotOfFull: Phrase { Phrase(got) + " / " + Phrase(full) }
  }

  package let parts: [Part]
  /// The word for points had, in the key.
  package let gotLabel: String
  /// The word for points lost, in the key.
  package let lostLabel: String
  package let text: ChartText

  package init(parts: [Part], gotLabel: String, lostLabel: String, text: ChartText) {
    self.parts = parts
    self.gotLabel = gotLabel
    self.lostLabel = lostLabel
    self.text = text
  }

  package var table: ChartTable {
    ChartTable(
      headings: [gotLabel, lostLabel],
      rows: parts.map {
        ChartTable.Row($0.label, [$0.gotOfFull, $0.lostText], $0.link)
      })
  }

  /// The picture, or `nil` without parts.
  ///
  /// - Parameters:
  ///   - width: Which of the two.
  ///   - id: Unique on the page and without blanks; the ids inside begin with it.
  /// - Returns: The root `<svg>`, without `width` and `height`.
  package func svg(width: ChartWidth, id: String) -> Element? {
    guard let maximum = parts.map({ max($0.got.value, $0.full.value) }).max() else { return nil }
    var sheet = Sheet(width: width, id: id)
    Legend(items: [
      Legend.Item(paint: .got, text: gotLabel), Legend.Item(paint: .lost, text: lostLabel),
    ]).draw(on: &sheet)
    let rows = parts.map { part in
      BarRow(
        label: part.label,
        parts: [
          BarRow.Part(paint: .got, end: part.got.value),
          BarRow.Part(paint: .lost, end: part.full.value),
        ],
        words: Words([(part.gotOfFull, .value), (part.lostText, .lost)]),
        link: part.link, maximum: maximum)
    }
    BarRows(rows: rows, labelPlace: width == .wide ? .beside : .above).draw(on: &sheet)
    return sheet.svg(text: text)
  }
}

package import Languages

/// The figures of a chart as rows: what stands beside it on the page, and in words for its `<desc>`.
package struct ChartTable: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    /// The head of the row.
    package let name: String
    /// As printed in the chart, one for each heading; an empty one has nothing to say.
    package let cells: [Phrase]
    /// The id the row has on the page; `nil` when the mark links nowhere.
    package let link: RowLink?

    init(_ name: String, _ cells: [Phrase], _ link: RowLink? = nil) {
      self.name = name
      self.cells = cells
      self.link = link
    }
  }

  /// Over the columns after the first; empty where the figure needs no heading.
  package let headings: [String]
  package let rows: [Row]

  /// One sentence: rows parted by semicolons, each its name and what its cells say.
  package func sentence(in language: Language) -> Phrase {
    let marks = Marks(language)
    let parts = rows.compactMap { row -> Phrase? in
      let cells = row.cells.enumerated().compactMap { index, cell -> Phrase? in
        guard !cell.isEmpty else { return nil }
        let heading = index < headings.count ? headings[index] : ""
        return heading.isEmpty ? cell : Phrase(heading + marks.blank) + cell
      }
      let said = cells.joined(separator: marks.comma)
      if row.name.isEmpty { return said.isEmpty ? nil : said }
      return said.isEmpty ? Phrase(row.name) : Phrase(row.name + marks.colon) + said
    }
    return parts.isEmpty ? "" : parts.joined(separator: marks.semicolon) + Phrase(marks.stop)
  }

  private struct Marks {
    let colon, comma, semicolon, stop, blank: String

    init(_ language: Language) {
      switch language {
      case .zh: (colon, comma, semicolon, stop, blank) = ("：", "，", "；", "。", "")
      case .en: (colon, comma, semicolon, stop, blank) = (": ", ", ", "; ", ".", " ")
      }
    }
  }
}

/// Knows for each cell of a table what heads its column.
///
/// The headings are the first row with two or more filled cells: a title above them stands alone.
struct HeadedTable {
  struct Cell {
    let column: Int
    let part: String
    let text: String
  }

  private var headings: [Int: String]?

  /// The texts of the next row, each under its heading.
  mutating func texts(of row: [Cell]) -> [AttachedText] {
    if let headings {
      return row.map { AttachedText(part: $0.part, label: headings[$0.column], text: $0.text) }
    }
    let filled = row.filter { cell in
      cell.text.unicodeScalars.contains { !$0.properties.isWhitespace }
    }
    if Set(filled.map(\.column)).count >= 2 {
      headings = Dictionary(filled.map { ($0.column, $0.text) }) { first, _ in first }
    }
    return row.map { AttachedText(part: $0.part, text: $0.text) }
  }
}

/// A CSV file (RFC 4180), cell by cell, each named as a spreadsheet would.
enum DelimitedText {
  static func read(_ bytes: [UInt8], into collector: PartCollector) {
    guard let text = PlainText.string(bytes, into: collector) else { return }
    var table = HeadedTable()
    var rows = DelimitedRows(text.utf8.filter { $0 != UInt8(ascii: "\r") })
    var number = 0
    while let cells = rows.next() {
      number += 1
      let row = cells.enumerated().map { column, text in
        HeadedTable.Cell(
          column: column, part: CellName.text(column: column, row: number), text: text)
      }
      for text in table.texts(of: row) { collector.add(text) }
    }
  }
}

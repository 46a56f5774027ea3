/// A table while its rows are read.
final class OpenTable {
  private let name: String
  private var headed = HeadedTable()
  private var row: [HeadedTable.Cell] = []
  private var rowNumber = 0
  private var column = -1
  /// How many rows and columns the row and cell at hand stand for.
  private var (rowSpan, columnSpan) = (1, 1)
  private(set) var isInCell = false

  init(name: String) {
    self.name = name
  }

  /// `Sheet1!B7`; `nil` outside a cell.
  var cellName: String? {
    isInCell ? "\(name)!\(CellName.text(column: column, row: rowNumber))" : nil
  }

  func startRow(times: Int) {
    rowNumber += rowSpan
    rowSpan = times
    column = -1
    columnSpan = 1
    isInCell = false
  }

  func startCell(times: Int) {
    column = column < 0 ? 0 : min(column + columnSpan, 1 << 24)
    columnSpan = times
    isInCell = true
  }

  func widen(by columns: Int) {
    columnSpan = min(columnSpan + columns, 1 << 20)
  }

  func add(_ text: String, part: String) {
    row.append(HeadedTable.Cell(column: column, part: part, text: text))
  }

  /// The texts of the row, each under its heading.
  func endRow() -> [AttachedText] {
    defer { row = [] }
    isInCell = false
    return headed.texts(of: row)
  }
}

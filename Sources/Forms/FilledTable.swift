import Diagnostics
import Importing
import Languages

/// A cell of a filled form: what stands in it, and where.
struct FilledCell: Hashable {
  let text: String
  let sheet: String
  let address: CellAddress

  /// As spreadsheets name it: `绩效指标!F5`.
  var name: String { "\(sheet)!\(address.name)" }
}

/// What was found in a form that no field of the record could take.
struct FormMark: Hashable {
  let cell: FilledCell
  let summary: Bilingual<String>
}

/// A table of a filled form, row by row.
struct FilledTable {
  /// By the key of the column; blank cells are left out.
  typealias Row = [String: FilledCell]

  private(set) var rows: [Row] = []
  private(set) var marks: [FormMark] = []
  /// Which column of the sheet holds which of the table's; `nil` where there is none.
  let positions: [Int?]

  init(_ sheet: Sheet, titles: [(key: String, title: String)]) {
    var header: [String: Int] = [:]
    let headerRow = FormBook.Sheet.firstRow
    for cell in sheet.cells where cell.address.row == headerRow {
      let title = FormText.trimmed(cell.text)
      if header[title] == nil { header[title] = cell.address.column }
    }
    positions = titles.map { header[$0.title] }
    for (title, position) in zip(titles, positions) where position == nil {
      mark(
        sheet, CellAddress(row: headerRow, column: 0), "",
        zh: "请恢复栏目“\(title.title)”：第二行没有这个栏目",
        en: "bring back the column '\(title.title)': the second row doesn't have it")
    }
    var keys: [Int: String] = [:]
    for (title, position) in zip(titles, positions) {
      if let position { keys[position] = title.key }
    }
    read(sheet, keys)
  }

  private mutating func read(_ sheet: Sheet, _ keys: [Int: String]) {
    var row: Row = [:]
    var number = 0
    for cell in sheet.cells where cell.address.row > FormBook.Sheet.firstRow {
      if cell.address.row != number {
        if !row.isEmpty { rows.append(row) }
        row = [:]
        number = cell.address.row
      }
      if cell.text.allSatisfy(\.isWhitespace) { continue }
      guard let key = keys[cell.address.column] else {
        mark(
          sheet, cell.address, cell.text, zh: "请移到表内：这一格在表外，没有读取",
          en: "move this into the table: the cell stands outside it and wasn't read")
        continue
      }
      if sheet.isHidden(cell.address) {
        mark(
          sheet, cell.address, cell.text, zh: "请取消隐藏或合并：这一格看不见，但有内容",
          en: "show this cell: it is hidden or merged away, and holds something")
      }
      row[key] = FilledCell(text: cell.text, sheet: sheet.name, address: cell.address)
    }
    if !row.isEmpty { rows.append(row) }
  }

  mutating func mark(
    _ sheet: Sheet, _ address: CellAddress, _ text: String, zh: String, en: String
  ) {
    marks.append(
      FormMark(
        cell: FilledCell(text: text, sheet: sheet.name, address: address),
        summary: Bilingual(zh: zh, en: en)))
  }
}

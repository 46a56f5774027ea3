import Diagnostics
import Languages

/// A cell of a form, with the rows and columns it stands across.
struct FormCell {
  let piece: Piece
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  var label: String { piece.label }
}

/// A row of a form: the cells that begin in it, left to right.
struct FormRow {
  /// Which table of the file; -1 for a paragraph outside any.
  let table: Int
  let number: Int
  let cells: [FormCell]

  /// The cell that begins in one of the columns.
  func cell(in columns: ClosedRange<Int>) -> FormCell? {
    cells.first { columns.contains($0.columns.lowerBound) }
  }

  func has(_ isLabel: (String) -> Bool) -> Bool { cells.contains { isLabel($0.label) } }
}

/// Makes rows of sheets; what nobody sees stays in the account, to be listed as unplaced.
struct FormTables {
  private let account: SourceAccount
  private let findings: ImportFindings
  private(set) var rows: [FormRow] = []
  private var count = 0

  init(account: SourceAccount, findings: ImportFindings) {
    self.account = account
    self.findings = findings
  }

  mutating func add(_ paragraph: Piece) {
    let number = (rows.last?.number ?? 0) + 1
    rows.append(
      FormRow(
        table: -1, number: number,
        cells: [FormCell(piece: paragraph, rows: number...number, columns: 0...0)]))
  }

  mutating func add(_ sheet: Sheet, of file: String) {
    let table = count
    count += 1
    var row: [FormCell] = []
    var hidden: [CellAddress] = []
    let merges = sheet.mergesAround()
    for (cell, merge) in zip(sheet.cells, merges) {
      let place = SourcePlace(file: "\(file)#\(sheet.name)!\(cell.address.name)")
      if let comment = cell.comment {
        _ = account.add(comment, at: place)
        findings.warning(
          ImportRule.hidden, zh: "请核对批注：已列入“unplaced”",
          en: "look at the comment: it is listed under 'unplaced'", at: place)
      }
      let piece = account.add(cell.text, at: place)
      if cell.kind == .failure { continue }
      let isCovered = merge.map { $0.first != cell.address } ?? false
      if isCovered || sheet.isHidden || sheet.hiddenRows.contains(cell.address.row)
        || sheet.hiddenColumns.contains(cell.address.column)
      {
        if !piece.isBlank { hidden.append(cell.address) }
        continue
      }
      if piece.isBlank { continue }
      if let first = row.first, first.rows.lowerBound != cell.address.row {
        end(&row, table)
      }
      let last = merge?.last ?? cell.address
      row.append(
        FormCell(
          piece: piece, rows: cell.address.row...last.row,
          columns: cell.address.column...last.column))
    }
    end(&row, table)
    guard let first = hidden.first else { return }
    let names = hidden.prefix(5).map(\.name).joined(separator: ", ")
    findings.warning(
      ImportRule.hidden,
      zh: "请核对隐藏的内容：“\(sheet.name)”有\(hidden.count)个看不见的单元格（\(names)），已列入“unplaced”",
      en: "look at what is hidden: sheet '\(sheet.name)' has \(hidden.count) cells nobody sees"
        + " (\(names)); they are listed under 'unplaced'",
      at: SourcePlace(file: "\(file)#\(sheet.name)!\(first.name)"))
  }

  private mutating func end(_ row: inout [FormCell], _ table: Int) {
    guard let first = row.first else { return }
    rows.append(FormRow(table: table, number: first.rows.lowerBound, cells: row))
    row = []
  }
}

extension Sheet {
  /// The merged cells around each cell, in the order of the cells, in one pass over both.
  func mergesAround() -> [CellRange?] {
    let ordered = merges.sorted {
      ($0.first.row, $0.first.column) < ($1.first.row, $1.first.column)
    }
    var next = 0
    var open: [CellRange] = []
    var row = 0
    return cells.map { cell in
      if cell.address.row != row {
        row = cell.address.row
        open.removeAll { $0.last.row < row }
        while next < ordered.count, ordered[next].first.row <= row {
          if ordered[next].last.row >= row { open.append(ordered[next]) }
          next += 1
        }
      }
      return open.first { $0.contains(cell.address) }
    }
  }
}

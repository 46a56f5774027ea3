package import Diagnostics

/// A workbook, or whatever else consists of tables, cell by cell; what the cells mean isn't known here.
package struct Workbook: Sendable {
  /// The file, as messages name it.
  package let file: String
  /// In the order of their tabs, hidden ones too.
  package let sheets: [Sheet]

  package init(file: String, sheets: [Sheet]) {
    self.file = file
    self.sheets = sheets
  }

  /// Where a cell is, for findings: `form.xlsx#Sheet1!B7`.
  package func place(of address: CellAddress, in sheet: Sheet) -> SourcePlace {
    SourcePlace(file: "\(file)#\(sheet.name)!\(address.name)")
  }
}

package struct Sheet: Sendable {
  package let name: String
  /// Whether the whole sheet is hidden.
  package let isHidden: Bool
  /// By row, then column; a cell that is empty in every way isn't listed.
  package let cells: [Cell]
  package let merges: [CellRange]
  package let hiddenRows: Set<Int>
  package let hiddenColumns: Set<Int>

  package init(
    name: String, isHidden: Bool = false, cells: [Cell], merges: [CellRange] = [],
    hiddenRows: Set<Int> = [], hiddenColumns: Set<Int> = []
  ) {
    self.name = name
    self.isHidden = isHidden
    self.cells = cells.sorted { $0.address < $1.address }
    self.merges = merges
    self.hiddenRows = hiddenRows
    self.hiddenColumns = hiddenColumns
  }

  /// The merged cells around an address; `nil` for a cell of its own.
  package func merge(around address: CellAddress) -> CellRange? {
    merges.first { $0.contains(address) }
  }

  /// Whether whoever opens the sheet doesn't see the cell.
  package func isHidden(_ address: CellAddress) -> Bool {
    if isHidden || hiddenRows.contains(address.row) || hiddenColumns.contains(address.column) {
      return true
    }
    // Under merged cells only the first one's content shows.
    return merge(around: address).map { $0.first != address } ?? false
  }
}

package struct Cell: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case text
    /// A number in plain decimals, with what its format puts around it: `%`, 万元.
    case number
    /// A day as YYYY-MM-DD.
    case date
    /// TRUE or FALSE.
    case flag
    /// What a program shows where a formula failed: #DIV/0!
    case failure
    /// A formula whose value the file doesn't keep; the text is empty.
    case uncomputed
  }

  package let address: CellAddress
  package let kind: Kind
  /// Every digit the file keeps, up to the fifteen a spreadsheet counts with.
  package let text: String
  /// What the sheet shows where its format hides some of the digits.
  package let shown: String?
  package let formula: String?
  package let comment: String?

  package init(
    _ address: CellAddress, _ text: String, kind: Kind = .text, shown: String? = nil,
    formula: String? = nil, comment: String? = nil
  ) {
    self.address = address
    self.kind = kind
    self.text = text
    self.shown = shown
    self.formula = formula
    self.comment = comment
  }

  func commented(_ comment: String?) -> Cell {
    Cell(address, text, kind: kind, shown: shown, formula: formula, comment: comment)
  }
}

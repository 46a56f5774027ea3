extension DataTable {
  /// The table as CSV, UTF-8 without a byte order mark.
  ///
  /// - Source: RFC 4180: lines end in CR LF, a cell with a comma, a quotation mark or a line end is
  ///   quoted.
  package var csv: [UInt8] {
    lines { $0 }
  }

  /// The same for spreadsheet programs: with a byte order mark, which they need to read UTF-8, and
  /// with an apostrophe before text that they would take for a formula.
  ///
  /// Numbers are left alone, negative ones too.
  /// - Source: OWASP on CSV injection: `=`, `+`, `-`, `@`, tab and carriage return begin a formula;
  ///   their full-width forms are treated alike.
  package var csvForSpreadsheets: [UInt8] {
    let kinds = columns.map(\.kind)
    return [0xEF, 0xBB, 0xBF]
      + lines { cells in
        zip(cells, kinds).map { cell, kind in
          kind == .text && Self.isRead(asFormula: cell) ? "'" + cell : cell
        }
      }
  }

  private static func isRead(asFormula cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }

  private func lines(_ change: ([String]) -> [String]) -> [UInt8] {
    var text = Self.line(columns.map(\.name))
    for row in rows { text += Self.line(change(row)) }
    return Array(text.utf8)
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D })
    else { return cell }
    var text = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}

import CWorkbook
private import Glibc
import Importing
package import Languages

/// Why a workbook can't be written.
package enum FormFailure: Error, Hashable, Sendable {
  /// A text is longer than a cell can hold (32,767 characters).
  case longText(cell: String)
  /// The library gave up, with its number for why.
  case library(Int)

  package var text: Bilingual<String> {
    switch self {
    case .longText(let cell):
      Bilingual(
        zh: "请缩短或拆分文字：\(cell)超过一个单元格能容纳的32767个字符",
        en: "shorten or divide the text: \(cell) is longer than the 32,767 characters a cell holds")
    case .library(let code):
      Bilingual(
        zh: "无法生成工作簿（libxlsxwriter错误\(code)）",
        en: "the workbook can't be written (libxlsxwriter error \(code))")
    }
  }
}

extension FormBook {
  /// The workbook as an .xlsx file; the same book gives the same bytes.
  ///
  /// `created` is the day it names as its own, in seconds since 1970.
  func bytes(created: Int64) throws(FormFailure) -> [UInt8] {
    guard let file = unsafe gazette_workbook_new(created) else { throw .library(1) }
    do throws(FormFailure) {
      let writer = unsafe FormWriter(file: file)
      try writer.write(self)
    } catch {
      unsafe gazette_workbook_discard(file)
      throw error
    }
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    let code = unsafe gazette_workbook_close(file, &bytes, &count)
    defer { unsafe free(bytes) }
    guard code == 0 else { throw .library(Int(code)) }
    return unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}

/// The pointer is good as long as the function that made it runs, and the writer goes no further.
@safe private struct FormWriter {
  let file: OpaquePointer

  private enum Style: Int32 {
    case title = 0
    case header
    case locked
    case open
    case note
  }

  func write(_ book: FormBook) throws(FormFailure) {
    try addSheet(FormBook.notesName, isLandscape: false)
    try check(unsafe gazette_workbook_set_width(file, 0, 90))
    for (row, line) in book.notes.enumerated() {
      try write(line, row, 0, row == 0 ? .title : .note, in: FormBook.notesName)
      if row > 0 { try setHeight(of: row, for: [(line, 90)]) }
    }
    // Of all sheets, in their order: where the drop-downs find their words.
    let lists = book.sheets.flatMap(\.columns).map(\.choices).filter { !$0.isEmpty }
    let distinct = lists.enumerated().filter { lists.firstIndex(of: $0.element) == $0.offset }
      .map(\.element)
    for sheet in book.sheets { try write(sheet, choices: distinct) }
    guard !distinct.isEmpty else { return }
    try addSheet(FormBook.choicesName, isLandscape: false)
    for (column, words) in distinct.enumerated() {
      for (row, word) in words.enumerated() {
        try write(word, row, column, .locked, in: FormBook.choicesName)
      }
    }
  }

  private func write(_ sheet: FormBook.Sheet, choices: [[String]]) throws(FormFailure) {
    try addSheet(sheet.name, isLandscape: true)
    try write(sheet.title, 0, 0, .title, in: sheet.name)
    try check(unsafe gazette_workbook_freeze(file, UInt32(FormBook.Sheet.firstRow)))
    for (index, column) in sheet.columns.enumerated() {
      try check(unsafe gazette_workbook_set_width(file, UInt16(index), Double(column.width)))
      try write(column.title, 1, index, .header, in: sheet.name)
      guard let list = choices.firstIndex(of: column.choices), !sheet.rows.isEmpty else { continue }
      let letters = Self.letters(of: list)
      let formula = "=\(FormBook.choicesName)!$\(letters)$1:$\(letters)$\(column.choices.count)"
      let first = FormBook.Sheet.firstRow
      try check(
        unsafe gazette_workbook_choices(
          file, UInt32(first), UInt32(first + sheet.rows.count - 1), UInt16(index), formula,
          "请从列表中选择", "这一栏只能填列表中的词"))
    }
    for (index, row) in sheet.rows.enumerated() {
      try setHeight(
        of: FormBook.Sheet.firstRow + index,
        for: zip(row, sheet.columns).map { ($0.text, $1.width) })
      for (column, cell) in row.enumerated() {
        let number = FormBook.Sheet.firstRow + index
        try write(cell.text, number, column, cell.isLocked ? .locked : .open, in: sheet.name)
        guard let comment = cell.comment else { continue }
        // Longer ones don't fit; what is cut off stands in the list of findings.
        try check(
          unsafe gazette_workbook_comment(
            file, UInt32(number), UInt16(column), String(comment.prefix(2_000))))
      }
    }
  }

  /// High enough for the longest of the row's texts, up to twenty lines.
  private func setHeight(of row: Int, for texts: [(text: String, width: Int)]) throws(FormFailure) {
    let lines = texts.map { text, width in
      text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, line in
        let units = line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
        return lines + max(1, (units + width - 1) / width)
      }
    }
    let highest = min(lines.max() ?? 1, 20)
    if highest > 1 {
      try check(unsafe gazette_workbook_set_height(file, UInt32(row), Double(highest) * 16))
    }
  }

  private func addSheet(_ name: String, isLandscape: Bool) throws(FormFailure) {
    try check(unsafe gazette_workbook_add_sheet(file, name, isLandscape ? 1 : 0))
  }

  private func write(
    _ text: String, _ row: Int, _ column: Int, _ style: Style, in sheet: String
  ) throws(FormFailure) {
    guard text.utf16.count <= 32_767 else {
      throw .longText(cell: "\(sheet)!\(Self.letters(of: column))\(row + 1)")
    }
    try check(
      unsafe gazette_workbook_write(file, UInt32(row), UInt16(column), text, style.rawValue))
  }

  private func check(_ code: Int32) throws(FormFailure) {
    if code != 0 { throw .library(Int(code)) }
  }

  private static func letters(of column: Int) -> String {
    let address = CellAddress(row: 1, column: column).name
    return String(address.dropLast())
  }
}

import Languages

/// Text without a format: .txt and .csv.
enum PlainFile {
  /// The text without a byte order mark; `nil`, reported, when it can't be read.
  static func text(_ bytes: [UInt8], findings: ImportFindings) -> String? {
    guard let text = decoded(bytes) else {
      findings.error(
        ImportRule.fileKind, zh: "请另存为 UTF-8 编码（Excel 中为“CSV UTF-8”）后再导入",
        en: "save the file as UTF-8 ('CSV UTF-8' in Excel) first; it can't be read as text")
      return nil
    }
    let marked = text.unicodeScalars
    let plain = marked.first == "\u{FEFF}" ? String(marked.dropFirst()) : text
    guard plain.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      findings.error(
        ImportRule.fileUnread, zh: "请检查文件：文件为空", en: "look at the file: it is empty")
      return nil
    }
    return plain
  }

  private static func decoded(_ bytes: [UInt8]) -> String? {
    String(validating: bytes, as: UTF8.self)
  }
}

/// A table as text: cells between commas, tabs or semicolons (RFC 4180).
enum DelimitedFile {
  static func workbook(_ bytes: [UInt8], findings: ImportFindings) -> Workbook? {
    guard let text = PlainFile.text(bytes, findings: findings) else { return nil }
    let plain = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    var rows = DelimitedRows(Array(plain.utf8))
    var cells: [Cell] = []
    var number = 0
    while let row = rows.next() {
      number += 1
      for (column, text) in row.enumerated() where !text.isEmpty {
        guard cells.count < SheetEvents.mostCells, number <= CellAddress.mostRows,
          column < CellAddress.mostColumns
        else {
          findings.error(
            ImportRule.fileUnread, zh: "请删去多余的单元格后再导入（超过\(SheetEvents.mostCells)个）",
            en:
              "take out what isn't needed: the table has more than \(SheetEvents.mostCells) cells")
          return nil
        }
        cells.append(Cell(CellAddress(row: number, column: column), text))
      }
    }
    if rows.isUnclosed {
      findings.error(
        ImportRule.fileUnread, zh: "请检查文件末尾：有一处引号没有结束，其后的内容无法分列",
        en: "look at the end of the file: a quotation mark isn't closed, so what follows has no"
          + " cells")
      return nil
    }
    return Workbook(file: findings.file, sheets: [Sheet(name: "CSV", cells: cells)])
  }
}

private struct DelimitedRows {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  /// Whether a quotation mark was still open at the end.
  private(set) var isUnclosed = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let separators = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    let counts = separators.map { separator in first.count { $0 == separator } }
    let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    separator = counts[most] > 0 ? separators[most] : UInt8(ascii: ",")
  }

  mutating func next() -> [String]? {
    guard index < bytes.count else { return nil }
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\""), isQuoted || cell.isEmpty {
        if isQuoted, index < bytes.count, bytes[index] == byte {
          cell.append(byte)
          index += 1
        } else {
          isQuoted.toggle()
        }
      } else if !isQuoted, byte == separator {
        cells.append(String(decoding: cell, as: UTF8.self))
        cell = []
      } else if !isQuoted, byte == UInt8(ascii: "\n") {
        break
      } else {
        cell.append(byte)
      }
    }
    if isQuoted { isUnclosed = true }
    return cells + [String(decoding: cell, as: UTF8.self)]
  }
}

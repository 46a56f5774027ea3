import Attachments
import Glibc
import Languages

/// Text without a format: .txt and .csv.
enum PlainFile {
  /// The text without a byte order mark; `nil`, reported, when it can't be read.
  ///
  /// UTF-8, UTF-16 with its mark, and GB18030, which programs in Chinese offices still write.
  static func text(_ bytes: [UInt8], findings: ImportFindings) -> String? {
    guard let (text, encoding) = decoded(bytes) else {
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
    if let encoding {
      findings.info(
        ImportRule.fileKind, zh: "已按\(encoding)编码读取，请核对文字是否正确",
        en: "read as \(encoding); check that the words are right")
    }
    return plain
  }

  /// The text, and its encoding where that isn't UTF-8.
  private static func decoded(_ bytes: [UInt8]) -> (String, String?)? {
    if let text = String(validating: bytes, as: UTF8.self) {
      return text.unicodeScalars.contains(where: isControl) ? nil : (text, nil)
    }
    let (name, coded): (String, [UInt8]) =
      switch bytes.prefix(2) {
      case [0xFF, 0xFE]: ("UTF-16LE", Array(bytes.dropFirst(2)))
      case [0xFE, 0xFF]: ("UTF-16BE", Array(bytes.dropFirst(2)))
      default: ("GB18030", bytes)
      }
    guard let text = converted(coded, from: name), isText(text) else { return nil }
    return (text, name)
  }

  /// Bytes that aren't text seldom decode without controls and unassigned characters.
  private static func isText(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control: !isControl(scalar)
      case .unassigned, .privateUse, .surrogate: false
      default: true
      }
    }
  }

  /// Blanks of any kind, the form feed between pages among them, are text.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !scalar.properties.isWhitespace
  }

  /// The C library's conversion, which refuses what isn't of the encoding.
  private static func converted(_ bytes: [UInt8], from encoding: String) -> String? {
    let converter = unsafe iconv_open("UTF-8", encoding)
    // The C library says (iconv_t)-1 where it doesn't know the encoding.
    guard unsafe converter != UnsafeMutableRawPointer(bitPattern: -1) else { return nil }
    defer { unsafe iconv_close(converter) }
    // Two bytes make at most three, four make at most four.
    var output = [CChar](repeating: 0, count: bytes.count * 2 + 16)
    var input = bytes.map { CChar(bitPattern: $0) }
    let written = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output -> Int? in
        var (from, fromLeft) = (input.baseAddress, input.count)
        var (to, toLeft) = (output.baseAddress, output.count)
        let result = unsafe iconv(converter, &from, &fromLeft, &to, &toLeft)
        return result == 0 && fromLeft == 0 ? output.count - toLeft : nil
      }
    }
    guard let written else { return nil }
    return String(
      validating: output.prefix(written).map { UInt8(bitPattern: $0) }, as: UTF8.self)
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

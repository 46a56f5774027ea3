/// A CSV file (RFC 4180), cell by cell, each named as a spreadsheet would.
enum DelimitedText {
  static func read(_ bytes: [UInt8], into collector: PartCollector) {
    guard let text = PlainText.string(bytes, into: collector) else { return }
    var table = HeadedTable()
    var rows = Rows(Array(text.utf8))
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

  /// Quotes may hold separators and line ends; one that never closes holds the rest of the file.
  private struct Rows {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var index = 0

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
      let separators = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
      separator = separators.first { first.contains($0) } ?? UInt8(ascii: ",")
    }

    mutating func next() -> [String]? {
      guard index < bytes.count else { return nil }
      var cells: [String] = []
      var cell: [UInt8] = []
      var isQuoted = false
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\"") {
          let isDoubled = isQuoted && index < bytes.count && bytes[index] == byte
          if isDoubled {
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
        } else if byte != UInt8(ascii: "\r") {
          cell.append(byte)
        }
      }
      return cells + [String(decoding: cell, as: UTF8.self)]
    }
  }
}

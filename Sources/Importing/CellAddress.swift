/// Where a cell stands in its sheet; read and written as spreadsheets name it (`B7`).
package struct CellAddress: Hashable, Sendable, Comparable {
  /// More than any spreadsheet program has.
  static let mostRows = 1 << 20
  static let mostColumns = 1 << 14

  /// Counted from 1.
  package let row: Int
  /// Counted from 0.
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// `nil` for what names no cell a spreadsheet program could have, such as `7B` or `ZZZZ1`.
  package init?(_ name: String) {
    let letters = name.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let digits = name.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 } - 1
    let row = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard (1...Self.mostRows).contains(row), column < Self.mostColumns else { return nil }
    self.init(row: row, column: column)
  }

  package var name: String {
    var letters: [UInt8] = []
    var rest = column
    repeat {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters.reversed(), as: UTF8.self) + String(row)
  }

  package static func < (left: CellAddress, right: CellAddress) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}

/// Cells merged into one; the first holds what they show.
package struct CellRange: Hashable, Sendable {
  package let first: CellAddress
  package let last: CellAddress

  /// `nil` unless the last stands at or behind the first in both directions.
  package init?(from first: CellAddress, to last: CellAddress) {
    guard first.row <= last.row, first.column <= last.column else { return nil }
    self.first = first
    self.last = last
  }

  /// Reads `B7:C9`, or `B7` for a cell alone.
  package init?(_ text: String) {
    let names = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(names.count), let first = CellAddress(String(names[0])),
      let last = CellAddress(String(names[names.count - 1]))
    else { return nil }
    self.init(from: first, to: last)
  }

  package func contains(_ address: CellAddress) -> Bool {
    (first.row...last.row).contains(address.row)
      && (first.column...last.column).contains(address.column)
  }
}

/// The rows of a table as text (RFC 4180), cells between commas, tabs or semicolons.
///
/// The separator is whichever of the three the first line has most of. Quotes may hold separators
/// and line ends; one that never closes holds the rest. Lines end with a line feed alone.
package struct DelimitedRows {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  /// Whether a quotation mark was still open at the end.
  package private(set) var isUnclosed = false

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let separators = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    let counts = separators.map { separator in first.count { $0 == separator } }
    let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    separator = counts[most] > 0 ? separators[most] : UInt8(ascii: ",")
  }

  /// The cells of one row more; `nil` at the end.
  package mutating func next() -> [String]? {
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

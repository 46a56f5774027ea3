/// Reads a CSV file back: every row as wide as the first, quoting closed, lines ending in CR LF.
///
/// - Source: RFC 4180.
struct CSVSyntax {
  /// Where the first fault is, and what it is.
  enum Fault: Equatable {
    case lineEnd(Int)
    case quoting(Int)
    case width(Int, expected: Int, found: Int)
    /// A cell that a spreadsheet program would take for a formula.
    case formula(Int)
  }

  private(set) var fault: Fault?
  /// Rows after the heading, up to the fault.
  private(set) var rowCount = 0

  /// - Parameters:
  ///   - bytes: Without a byte order mark.
  ///   - refusesFormulas: Whether a cell may not begin as a formula does; a number with a minus may.
  init(_ bytes: Span<UInt8>, refusesFormulas: Bool) {
    var at = 0
    var width: Int?
    while at < bytes.count {
      let start = at
      var cells = 1
      while true {
        let cell = at
        guard let end = Self.endOfCell(bytes, from: at) else {
          fault = .quoting(at)
          return
        }
        at = end
        if refusesFormulas, Self.isFormula(bytes, cell, end) {
          fault = .formula(cell)
          return
        }
        guard at < bytes.count, bytes[at] == Self.comma else { break }
        cells += 1
        at += 1
      }
      guard at + 1 < bytes.count, bytes[at] == 0x0D, bytes[at + 1] == Ascii.feed else {
        fault = .lineEnd(at)
        return
      }
      at += 2
      if let width, width != cells {
        fault = .width(start, expected: width, found: cells)
        return
      }
      if width == nil { width = cells } else { rowCount += 1 }
    }
  }

  private static let comma = UInt8(ascii: ",")

  /// Where a cell ends: at a comma, a line end or the end of the file.
  private static func endOfCell(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var at = start
    if at < bytes.count, bytes[at] == Ascii.quote {
      at += 1
      while at < bytes.count {
        if bytes[at] == Ascii.quote {
          guard at + 1 < bytes.count, bytes[at + 1] == Ascii.quote else { break }
          at += 1
        }
        at += 1
      }
      guard at < bytes.count else { return nil }
      at += 1
      let isOver = at == bytes.count || bytes[at] == comma || bytes[at] == 0x0D
      return isOver ? at : nil
    }
    while at < bytes.count, bytes[at] != comma, bytes[at] != 0x0D, bytes[at] != Ascii.feed {
      if bytes[at] == Ascii.quote { return nil }
      at += 1
    }
    return at
  }

  private static func isFormula(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = start < end && bytes[start] == Ascii.quote ? start + 1 : start
    guard first < end else { return false }
    if ["＝", "＋", "－", "＠"].contains(where: { bytes.has($0, at: first) }) { return true }
    switch bytes[first] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), 0x09, 0x0D: return true
    case UInt8(ascii: "-"):
      // −3.5 is a number and can't be anything else.
      var at = first + 1
      while at < end, bytes[at].isDigit || bytes[at] == UInt8(ascii: ".") { at += 1 }
      return at < end || at == first + 1
    default: return false
    }
  }
}

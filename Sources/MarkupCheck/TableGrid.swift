/// The columns of a table as its rows fill them.
struct TableGrid {
  private var carried: [Int] = []
  private var column = 0
  private(set) var width: Int?
  /// Rows of the body, those that only group others aside.
  private(set) var bodyRows = 0

  mutating func beginRow(counts: Bool) {
    column = 0
    if counts { bodyRows += 1 }
  }

  /// More columns than this aren't told apart, so that a hostile table can't fill the memory.
  private static let widest = 1_000

  /// A span below 1 is refused as a value elsewhere and counts as 1, as HTML has it.
  mutating func add(columns: Int, rows: Int) {
    while column < carried.count, carried[column] > 0 { column += 1 }
    for _ in 0..<max(1, min(columns, Self.widest)) where column < Self.widest {
      if column == carried.count { carried.append(0) }
      carried[column] = max(1, rows)
      column += 1
    }
  }

  /// Whether a cell reaches past the end of its group of rows; the next group starts afresh.
  mutating func endGroup() -> Bool {
    let reaches = carried.contains { $0 > 0 }
    carried = carried.map { _ in 0 }
    return reaches
  }

  /// The row's width where it differs from the first row's.
  mutating func endRow() -> Int? {
    let filled = (carried.lastIndex { $0 > 0 } ?? -1) + 1
    for index in carried.indices where carried[index] > 0 { carried[index] -= 1 }
    guard let width else {
      width = filled
      return nil
    }
    return filled == width ? nil : filled
  }
}

/// The columns of a table as its rows fill them.
struct TableGrid {
  private var carried: [Int] = []
  private var column = 0
  private(set) var width: Int?

  mutating func beginRow() { column = 0 }

  mutating func add(columns: Int, rows: Int) {
    while column < carried.count, carried[column] > 0 { column += 1 }
    for _ in 0..<min(columns, 1_000) {
      if column == carried.count { carried.append(0) }
      carried[column] = rows
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

/// Cells named as spreadsheets name them: columns by letters, rows from 1.
enum CellName {
  /// `B7` for column 1, row 7; columns are counted from 0.
  static func text(column: Int, row: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    repeat {
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters.reversed(), as: UTF8.self) + String(row)
  }

  /// The column of a name such as `B7`, from 0; `nil` when it begins with no letter or with more
  /// than three.
  static func column(of name: String) -> Int? {
    let letters = name.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 } - 1
  }
}

/// Where something stands: a file and, when it is known, a line and a column.
package struct SourcePlace: Hashable, Sendable, Comparable {
  /// The path as the reader of the message would type it.
  package let file: String
  /// Counted from 1; 0 when the whole file is meant.
  package let line: Int
  /// In Unicode scalars, counted from 1; 0 when the whole line or file is meant.
  package let column: Int

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `file:line:column`, without the parts that aren't known.
  package var text: String {
    if line == 0 { return file }
    if column == 0 { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }

  /// By the bytes of the path, then line, then column: the order findings are printed in.
  package static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return (left.line, left.column) < (right.line, right.column)
  }
}

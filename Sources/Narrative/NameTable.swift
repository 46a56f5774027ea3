/// Names that texts are searched for, arranged once for all of the texts.
package struct NameTable: Sendable {
  /// By position in the names given.
  let words: WordTable<Int>

  /// - Parameter names: Without blanks; an empty one is never found.
  package init(_ names: [String]) {
    words = WordTable(names.enumerated().map { ($1, $0) }, keyedBy: .first)
  }
}

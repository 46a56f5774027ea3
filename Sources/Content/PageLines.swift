/// The lines of a page as a reader of the file sees them, next to what cmark made of them.
///
/// cmark takes link reference definitions out of a page without a trace, and knows no tables.
struct PageLines {
  private let text: SourceText
  /// The lines that code stands on.
  private var code: Set<Int> = []
  /// The lines that a heading, paragraph, code or refused block stands on.
  private var shown: Set<Int> = []

  init(_ text: SourceText, of document: MarkdownNode) {
    self.text = text
    for child in document.children { take(child) }
  }

  private mutating func take(_ node: MarkdownNode) {
    switch node.kind {
    case .list, .item, .quote:
      for child in node.children { take(child) }
    default:
      // A block that ends before the first column ended on the line above.
      let end = max(node.line, node.endColumn == 0 ? node.endLine - 1 : node.endLine)
      shown.formUnion(node.line...end)
      if node.kind == .code { code.formUnion(node.line...end) }
    }
  }

  /// The first of each run of lines that say something and belong to no block.
  var lost: [Int] {
    var runs: [Int] = []
    var last = 0
    for line in 1...text.lineCount where !shown.contains(line) && !words(of: line).isEmpty {
      if line != last + 1 || runs.isEmpty { runs.append(line) }
      last = line
    }
    return runs
  }

  /// The header lines of what GitHub would show as a table.
  ///
  /// - Source: GitHub Flavored Markdown 0.29, section 4.10.
  var tables: [Int] {
    (1...text.lineCount).filter { line in
      line < text.lineCount && !code.contains(line) && !code.contains(line + 1)
        && !words(of: line).isEmpty && isDelimiter(line + 1)
    }
  }

  /// Where the words of a line begin, behind the marks of quotes and lists; a column from 1.
  func column(of line: Int) -> Int { text.line(line).count - words(of: line).count + 1 }

  /// A line without the marks of the quotes and lists it stands in.
  func words(of line: Int) -> ArraySlice<Unicode.Scalar> {
    var rest = text.line(line)
    while true {
      rest = rest.drop { " \t>".unicodeScalars.contains($0) }
      let digits = rest.prefix(9).prefix { ("0"..."9").contains($0) }.count
      let marks = digits > 0 ? ".)" : "-*+"
      let behind = rest.dropFirst(digits)
      guard let mark = behind.first, marks.unicodeScalars.contains(mark),
        behind.dropFirst().first.map({ $0 == " " || $0 == "\t" }) ?? true
      else { return rest }
      rest = behind.dropFirst()
    }
  }

  /// `--- | :-:`; without `|` and `:` the line would underline a heading.
  private func isDelimiter(_ line: Int) -> Bool {
    let row = text.line(line).drop { " \t>".unicodeScalars.contains($0) }
    return row.allSatisfy { "|:- \t".unicodeScalars.contains($0) } && row.contains("-")
      && (row.contains("|") || row.contains(":"))
  }
}

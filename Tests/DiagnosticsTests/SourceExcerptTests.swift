import SeededTesting
import Testing

@testable import Diagnostics

@Suite("A source line and its caret")
struct SourceExcerptTests {
  private static let digits = String(repeating: "0123456789", count: 10)

  @Test(
    "The caret stands under the column",
    arguments: [
      ("total: 93", 8, "total: 93", 7), ("total: 93", 1, "total: 93", 0),
      ("总分: 93", 5, "总分: 93", 6), ("总分: 93", 2, "总分: 93", 2), ("ＡＢ", 2, "ＡＢ", 2),
      ("“总”：1", 5, "“总”：1", 6), ("🇨🇳x", 3, "🇨🇳x", 2), ("e\u{301}x", 3, "e\u{301}x", 1),
      ("", 1, "", 0),
    ] as [(String, Int, String, Int)])
  func caret(source: String, column: Int, line: String, blanks: Int) {
    expect(source, column, line, blanks)
  }

  @Test("On a mark the caret stands under the character it joins")
  func mark() {
    expect("ae\u{301}x", 3, "ae\u{301}x", 1)
    expect("\u{301}x", 1, "\u{301}x", 0)
  }

  @Test(
    "Past the end the caret stands right after the last character", arguments: [3, 4, 99, .max])
  func pastTheEnd(column: Int) {
    expect("总a", column, "总a", 3)
  }

  @Test("Without a column there is no caret", arguments: [0, -1, .min])
  func noColumn(column: Int) {
    let excerpt = SourceExcerpt(of: "总分: 93", column: column, width: 100)
    #expect(excerpt.line == "总分: 93")
    #expect(excerpt.caret == nil)
  }

  @Test(
    "Tabs are one blank, a carriage return at the end goes, what steers a terminal is replaced",
    arguments: [
      ("\ta\tb", 4, " a b", 3), ("ab\r", 2, "ab", 1), ("ab\r", 3, "ab", 2), ("a\rb", 3, "a�b", 2),
      ("\u{1B}[31mx", 1, "�[31mx", 0), ("a\u{202E}b", 3, "a�b", 2), ("a\u{0}b", 2, "a�b", 1),
    ] as [(String, Int, String, Int)])
  func hostile(source: String, column: Int, line: String, blanks: Int) {
    expect(source, column, line, blanks)
  }

  @Test(
    "A long line is cut around the column",
    arguments: [
      (1, "012345678901234567…", 0), (12, "012345678901234567…", 11),
      (50, "…789012345678901234…", 13), (100, "…234567890123456789", 18),
      (101, "…34567890123456789", 18), (500, "…34567890123456789", 18),
    ])
  func cut(column: Int, line: String, blanks: Int) {
    expect(Self.digits, column, line, blanks, width: 20)
  }

  @Test("A long line without a column shows its beginning")
  func cutWithoutColumn() {
    let excerpt = SourceExcerpt(of: Self.digits, column: 0, width: 20)
    #expect(excerpt.line == "012345678901234567…")
    #expect(excerpt.caret == nil)
  }

  @Test("No wide character is cut in half")
  func cutWide() {
    let source = String(repeating: "绩", count: 30)
    expect(source, 15, "…" + String(repeating: "绩", count: 9) + "…", 13, width: 20)
    expect("a" + source, 1, "a" + String(repeating: "绩", count: 8) + "…", 0, width: 20)
  }

  @Test("A line that just fits isn't cut, and no width is too small")
  func fits() {
    let twenty = String(Self.digits.prefix(20))
    expect(twenty, 20, twenty, 19, width: 20)
    expect(twenty + "0", 20, "…78901234567890", 13, width: -1)
  }

  @Test("A line as long as a file is cut like any other")
  func veryLong() {
    let source =
      String(repeating: "x", count: 100_000) + "绩" + String(repeating: "y", count: 100_000)
    expect(
      source, 100_001,
      "…" + String(repeating: "x", count: 66) + "绩" + String(repeating: "y", count: 30) + "…", 67)
  }

  @Test("Of a heap of marks only a few are shown")
  func marks() {
    let excerpt = SourceExcerpt(
      of: "a" + String(repeating: "\u{301}", count: 5000) + "b", column: 1, width: 20)
    #expect(excerpt.line == "a" + String(repeating: "\u{301}", count: 7) + "…")
    #expect(excerpt.caret == "^")
  }

  @Test("Whatever the line, the caret is under its character", arguments: 0..<30 as Range<UInt64>)
  func anyLine(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pool = Array("ab 绩效：“é\t\u{301}\u{202E}\u{1B}𠮷😀\r".unicodeScalars)
    var source = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...240, using: &random) {
      source.append(pool[Int.random(in: 0..<pool.count, using: &random)])
    }
    // No carriage return at the end, so that every column is one of the line.
    source.append("x")
    let scalars = Array(source)
    let width = Int.random(in: 16...120, using: &random)
    for column in stride(from: 1, through: scalars.count, by: 7) {
      let excerpt = SourceExcerpt(of: String(source), column: column, width: width)
      var under: [Int: Unicode.Scalar] = [:]
      var columns = 0
      for scalar in excerpt.line.unicodeScalars {
        if scalar.columns > 0 { under[columns] = scalar }
        columns += scalar.columns
      }
      #expect(columns <= width)
      let shown = scalars[column - 1].printable
      if shown.columns > 0 {
        #expect(under[(excerpt.caret?.utf8.count ?? 0) - 1] == shown, "\(source) at \(column)")
      }
    }
  }

  private func expect(
    _ source: String, _ column: Int, _ line: String, _ blanks: Int, width: Int = 100,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let excerpt = SourceExcerpt(of: source, column: column, width: width)
    #expect(excerpt.line == line, sourceLocation: sourceLocation)
    #expect(
      excerpt.caret == String(repeating: " ", count: blanks) + "^", sourceLocation: sourceLocation)
  }
}

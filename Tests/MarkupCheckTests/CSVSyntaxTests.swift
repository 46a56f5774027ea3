import Testing

@testable import MarkupCheck

@Suite("CSV read back")
struct CSVSyntaxTests {
  private func syntax(_ text: String, refusesFormulas: Bool = false) -> CSVSyntax {
    CSVSyntax(Array(text.utf8).span, refusesFormulas: refusesFormulas)
  }

  @Test(
    "Rows of one width pass and are counted",
    arguments: [
      ("", 0), ("a,b\r\n", 0), ("a,b\r\n1,2\r\n,\r\n", 2), ("a\r\n\"x,\"\"y\"\"\r\nz\"\r\n", 1),
      ("a,b\r\n\"\",\r\n", 1),
    ])
  func passes(text: String, rows: Int) {
    #expect(syntax(text).fault == nil)
    #expect(syntax(text).rowCount == rows)
  }

  @Test(
    "A fault is told where it is",
    arguments: [
      ("a,b\n", .lineEnd(3)), ("a,b", .lineEnd(3)), ("a\r", .lineEnd(1)),
      ("a\r\n\"x\r\n", .quoting(3)), ("a\r\nx\"y\r\n", .quoting(3)),
      ("a\r\n\"x\"y\r\n", .quoting(3)),
      ("a,b\r\n1\r\n", .width(5, expected: 2, found: 1)),
      ("a\r\n1,2,3\r\n", .width(3, expected: 1, found: 3)),
    ] as [(String, CSVSyntax.Fault)])
  func refuses(text: String, fault: CSVSyntax.Fault) {
    #expect(syntax(text).fault == fault)
  }

  @Test(
    "A cell that a spreadsheet would run is a fault where formulas are refused",
    arguments: [
      "=1", "+1", "@x", "\"=1\"", "-", "-x", "-1-1", "\t1", "＝1", "－1",
    ])
  func formula(cell: String) {
    #expect(syntax("a\r\n\(cell)\r\n").fault == nil)
    #expect(syntax("a\r\n\(cell)\r\n", refusesFormulas: true).fault == .formula(3))
  }

  @Test("A negative number is none", arguments: ["-1", "-3.50", "'=1", "1-1", ""])
  func number(cell: String) {
    #expect(syntax("a\r\n\(cell)\r\n", refusesFormulas: true).fault == nil)
  }
}

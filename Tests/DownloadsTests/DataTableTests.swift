import Languages
import Testing

@testable import Downloads

@Suite("A table of the open data as CSV")
struct DataTableTests {
  private struct Row {
    let name: String?
    let number: String?
  }

  private func table(_ rows: [Row]) -> DataTable {
    DataTable(
      "sample", zh: "示例", en: "Sample", rows: rows,
      columns: [
        ColumnOf("name", zh: "名称", en: "Name") { $0.name },
        ColumnOf("number", .number, zh: "数", en: "Number") { $0.number },
      ])
  }

  private func lines(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("is a heading and a line for each row, every line ending in CR LF")
  func plain() {
    #expect(lines(table([]).csv) == "name,number\r\n")
    #expect(
      lines(table([Row(name: "甲", number: "1.50"), Row(name: nil, number: nil)]).csv)
        == "name,number\r\n甲,1.50\r\n,\r\n")
  }

  @Test(
    "quotes a cell that a comma, a quotation mark or a line end would break",
    arguments: [
      ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""),
      ("a\rb", "\"a\rb\""), ("甲，乙", "甲，乙"), ("'", "'"),
    ])
  func quoted(cell: String, printed: String) {
    #expect(
      lines(table([Row(name: cell, number: "0")]).csv) == "name,number\r\n\(printed),0\r\n")
  }

  @Test(
    "For spreadsheets text that would run as a formula is made text, and a number stays one",
    arguments: [
      ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""), ("+86", "'+86"), ("-", "'-"),
      ("@单位", "'@单位"), ("＝1", "'＝1"), ("\tx", "'\tx"), ("a=b", "a=b"),
    ])
  func formulas(cell: String, printed: String) {
    let bytes = table([Row(name: cell, number: "-3.5")]).csvForSpreadsheets
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(lines(Array(bytes.dropFirst(3))) == "name,number\r\n\(printed),-3.5\r\n")
  }
}

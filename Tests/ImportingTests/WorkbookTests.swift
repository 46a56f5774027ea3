import Diagnostics
import Languages
import Records
import Testing

@testable import Importing

@Suite("A workbook is read cell by cell")
struct WorkbookTests {
  private func read(_ name: String, _ format: Workbook.Format) throws -> Outcome<Workbook> {
    Workbook.read(try Fixture.bytes(of: name), file: name, format: format)
  }

  private func address(_ name: String) throws -> CellAddress { try #require(CellAddress(name)) }

  private func cell(
    _ name: String, _ text: String, _ kind: Cell.Kind = .text, shown: String? = nil,
    formula: String? = nil, comment: String? = nil
  ) throws -> Cell {
    Cell(
      try address(name), text, kind: kind, shown: shown, formula: formula, comment: comment)
  }

  @Test("Every kind of cell of an Excel workbook, exactly")
  func excel() throws {
    let outcome = try read("cells.xlsx", .xlsx)
    let workbook = try #require(outcome.value)
    #expect(workbook.sheets.map(\.name) == ["自评表", "底稿"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true])
    let sheet = workbook.sheets[0]
    #expect(
      sheet.cells == [
        try cell("A1", "项目支出绩效自评表"), try cell("D1", "隐藏的列"),
        try cell("A2", "执行率", comment: "请核对"), try cell("B2", "83.50%", .number),
        try cell("A3", "全年执行数"), try cell("B3", "125.254", .number, shown: "125.25"),
        try cell("A4", "填报日期"), try cell("B4", "2021-03-10", .date),
        try cell("A5", "合计"), try cell("B5", "", .uncomputed, formula: "SUM(B2:B3)"),
        try cell("A6", "预算数"), try cell("B6", "200万元", .number),
        try cell("A7", "437.21", .number), try cell("B7", "TRUE", .flag),
        try cell("A8", "隐藏的行"),
      ])
    #expect(sheet.merges == [try #require(CellRange("A1:C1"))])
    #expect(sheet.hiddenRows == [8])
    #expect(sheet.hiddenColumns == [3])
    #expect(sheet.isHidden(try address("A8")))
    #expect(sheet.isHidden(try address("D1")))
    #expect(sheet.isHidden(try address("B1")))
    #expect(!sheet.isHidden(try address("A1")))
    #expect(
      outcome.findings.map { $0.text(in: .en) } == [
        "cells.xlsx#自评表!B3: warning: decide which figure is meant: the cell shows '125.25' and"
          + " holds '125.254', which the draft takes [import-hidden-digits]",
        "cells.xlsx#自评表!B5: warning: open and save the workbook in Excel first: the value of the"
          + " formula 'SUM(B2:B3)' isn't kept [import-formula-value]",
      ])
  }

  @Test("Every kind of cell of an OpenDocument spreadsheet, exactly")
  func openDocument() throws {
    let outcome = try read("cells.ods", .ods)
    let workbook = try #require(outcome.value)
    #expect(workbook.sheets.map(\.name) == ["自评表", "底稿"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true])
    let sheet = workbook.sheets[0]
    #expect(
      sheet.cells == [
        try cell("A1", "项目支出绩效自评表"),
        try cell("A2", "执行率", comment: "请核对"), try cell("B2", "83.50%", .number),
        try cell("A3", "全年执行数"), try cell("B3", "125.254", .number, shown: "125.25"),
        try cell("A4", "填报日期"), try cell("B4", "2021-03-10", .date),
        try cell("A5", "合计"),
        try cell("B5", "", .uncomputed, formula: "of:=SUM([.B2:.B3])"),
        try cell("A6", "/"), try cell("B6", "/"), try cell("C6", "1200万元", .number),
        try cell("A7", "隐藏的行"),
      ])
    #expect(sheet.merges == [try #require(CellRange("A1:C1"))])
    #expect(sheet.hiddenRows == [7])
    #expect(outcome.findings.map(\.rule) == [ImportRule.hiddenDigits, ImportRule.formulaValue])
  }

  @Test("A CSV file, with quotes, separators and line ends inside")
  func delimited() throws {
    let text = "\u{FEFF}指标,目标值\r\n\"绿化率，\"\"新增\"\"\",\"98%\n以上\"\r\n"
    let outcome = Workbook.read(Array(text.utf8), file: "a.csv", format: .csv)
    #expect(outcome.findings == [])
    #expect(
      outcome.value?.sheets.first?.cells == [
        try cell("A1", "指标"), try cell("B1", "目标值"), try cell("A2", "绿化率，\"新增\""),
        try cell("B2", "98%\n以上"),
      ])
  }

  @Test("A quotation mark that isn't closed refuses the file")
  func unclosed() {
    let outcome = Workbook.read(Array("a,\"b\nc".utf8), file: "a.csv", format: .csv)
    #expect(outcome.value == nil)
    #expect(
      outcome.findings == [
        Finding(
          rule: ImportRule.fileUnread, severity: .error,
          summary: Bilingual(
            zh: "请检查文件末尾：有一处引号没有结束，其后的内容无法分列",
            en: "look at the end of the file: a quotation mark isn't closed, so what follows has no"
              + " cells"),
          place: SourcePlace(file: "a.csv"))
      ])
  }

  @Test(
    "A cell is named as spreadsheets do, within what they can hold",
    arguments: [
      ("A1", 1, 0), ("Z9", 9, 25), ("AA10", 10, 26), ("XFD1048576", 1_048_576, 16_383),
    ])
  func addresses(name: String, row: Int, column: Int) throws {
    let address = try #require(CellAddress(name))
    #expect(address == CellAddress(row: row, column: column))
    #expect(address.name == name)
  }

  @Test(
    "What names no cell is none",
    arguments: ["", "A", "7", "7A", "A0", "ZZZZ1", "XFE1", "A1048577", "A99999999", "a1", "A-1"])
  func noAddresses(name: String) {
    #expect(CellAddress(name) == nil)
  }

  @Test(
    "Kept numbers are taken in the fifteen digits a spreadsheet counts with",
    arguments: [
      ("0.83499999999999996", "0.835"), ("125.25399999999999", "125.254"), ("440", "440"),
      ("4.3721000000000002E2", "437.21"), ("1E3", "1000"), ("1.5E-2", "0.015"), ("-0.5", "-0.5"),
      ("0", "0"), ("0.0000", "0"), ("99.999999999999999", "100"),
      ("999999999999999", "999999999999999"),
    ])
  func numbers(kept: String, text: String) {
    #expect(KeptNumber.decimal(kept)?.text == text)
  }

  @Test(
    "What is no number a record can hold is none",
    arguments: [
      "", "-", ".", "E5", "1E", "1E999", "1E-40", "--1", "1-2", "０", "1,000", "NaN", "1e+", "1.2.3",
    ])
  func noNumbers(kept: String) {
    #expect(KeptNumber.decimal(kept) == nil)
  }

  @Test(
    "A format shows a number, and says when it hides digits",
    arguments: [
      ("General", "125.254", "125.254", nil), ("0", "125.25", "125.25", "125"),
      ("0.00", "125.2", "125.20", nil), ("0.0#", "125.2", "125.2", nil),
      ("0%", "0.835", "83.5%", "84%"), ("0.00%", "1", "100.00%", nil),
      ("#,##0.00;[Red]-#,##0.00", "1200", "1200.00", nil), ("0\"个\"", "50", "50个", nil),
      ("\"≥\"0", "90", "≥90", nil), ("0.00,,", "125254", "125254", nil),
    ])
  func formats(code: String, kept: String, text: String, shown: String?) throws {
    let texts = NumberFormat(code: code).texts(of: try #require(KeptNumber.decimal(kept)))
    #expect(texts.text == text)
    #expect(texts.shown == shown)
  }

  @Test("Days are counted from 1900, or from 1904 where the workbook says so")
  func days() throws {
    let day = try #require(KeptNumber.decimal("44265.75"))
    #expect(KeptNumber.day(day, from1904: false)?.text == "2021-03-10")
    let old = try #require(KeptNumber.decimal("42803"))
    #expect(KeptNumber.day(old, from1904: true)?.text == "2021-03-10")
    #expect(KeptNumber.day(try #require(KeptNumber.decimal("1")), from1904: false) == nil)
  }
}

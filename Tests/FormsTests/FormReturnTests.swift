import Content
import Diagnostics
import Disk
import DiskTesting
import Foundation
import Importing
import Languages
import Records
import Testing

@testable import Forms

@Suite("A filled form on its way back")
struct FormReturnTests {
  private let folder: TemporaryFolder
  private let content: String
  private let workbook: Workbook
  private let path: String

  /// The form of 2023, made from the record of 2022.
  init() throws {
    folder = try TemporaryFolder()
    content = folder.path("content")
    try FileManager.default.copyItem(
      atPath: FormTests.root.appending(path: "content").path, toPath: content)
    let records = try ContentFolder(path: content, fileSystem: LocalFileSystem()).read().value
    let report = try #require(records?.reports.first)
    path = "\(content)/departments/\(report.department.text)/2023.yaml"
    let fields = NextYear(try #require(Year("2023")), after: report).fields
    let bytes = try Form(fields, department: report.department, project: nil).bytes()
    workbook = try #require(Workbook.read(bytes, file: "form.xlsx", format: .xlsx).value)
  }

  /// The workbook with what somebody typed into its cells; an empty text clears one.
  private func typed(_ texts: [String: String], everywhere open: String? = nil) throws -> Workbook {
    var left = texts
    var sheets: [Sheet] = workbook.sheets.map { sheet in
      var cells = sheet.cells.filter { cell in
        let name = "\(sheet.name)!\(cell.address.name)"
        return left[name] == nil && !(cell.text.hasPrefix("待填") && open == "")
      }
      for (name, text) in texts where name.hasPrefix(sheet.name + "!") {
        left[name] = nil
        guard let address = CellAddress(String(name.dropFirst(sheet.name.count + 1))) else {
          continue
        }
        if !text.isEmpty { cells.append(Cell(address, text)) }
      }
      return Sheet(name: sheet.name, cells: cells)
    }
    if let text = left["附页!A1"] {
      sheets.append(Sheet(name: "附页", cells: [Cell(CellAddress(row: 1, column: 0), text)]))
      left["附页!A1"] = nil
    }
    try #require(left.isEmpty)
    return Workbook(file: "form.xlsx", sheets: sheets)
  }

  private func returned(_ workbook: Workbook) throws -> FormReturn {
    let form = try #require(FilledForm(workbook))
    let draft = ContentFile.report.file(of: form.fields)
    try Data(draft.text.utf8).write(to: URL(filePath: path))
    let findings = try ContentFolder(path: content, fileSystem: LocalFileSystem()).read().findings
    return FormReturn(form, file: draft, path: path, findings: findings)
  }

  /// Where the first cell with a text in a column stands.
  private func address(_ text: String, in sheet: String) throws -> String {
    let cells = try #require(workbook.sheets.first { $0.name == sheet }).cells
    return try #require(cells.first { $0.text == text }).address.name
  }

  @Test("What was left open is told at its very cell")
  func open() throws {
    let findings = try returned(workbook).findings
    #expect(
      findings.first
        == Finding(
          rule: "empty-value", severity: .error,
          summary: Bilingual(zh: "值为空", en: "the value is empty"),
          place: SourcePlace(file: "form.xlsx#基本情况!B22")))
    #expect(try address("报告所载总分", in: "基本情况") == "A22")
    #expect(findings.contains { $0.place.file == "form.xlsx#绩效指标!I4" })
    #expect(findings.allSatisfy { $0.rule == "empty-value" })
    #expect(findings.count > 60)
  }

  @Test("Wrong values, rows without a place, strange cells and sheets are told, each at its cell")
  func wrong() throws {
    let filled = try typed(
      [
        "基本情况!B22": "九十", "绩效指标!I4": "98%", "绩效指标!K4": "4分", "绩效指标!F4": "大于",
        "绩效指标!A16": "nowhere", "绩效指标!C16": "产出指标", "绩效指标!E16": "新指标",
        "绩效指标!AB5": "说明", "上年措施落实!C3": "已完成", "佐证材料!A3": "nothing", "佐证材料!B3": "A",
        "附页!A1": "别的内容",
      ], everywhere: "")
    let returned = try returned(filled)
    let lines = returned.findings.map {
      "\($0.place.file.dropFirst(10)) \($0.rule.text) \($0.summary.zh)"
    }
    #expect(lines.contains("基本情况!B22 number “九十”不是数字"))
    #expect(lines.contains("绩效指标!K4 number “4分”不是数字"))
    #expect(
      lines.contains("绩效指标!F4 known-word “大于”不是“计算符号”的可用值（≥、>、=、<、≤）")
        || lines.contains { $0.hasPrefix("绩效指标!F4 known-word") }, "\(lines)")
    #expect(lines.contains("绩效指标!A16 form-cell 请改正目标标识：“年度绩效目标”中没有“nowhere”"))
    #expect(lines.contains("绩效指标!AB5 form-cell 请移到表内：这一格在表外，没有读取"))
    #expect(lines.contains("上年措施落实!C3 missing-field 缺少字段“措施标识”"))
    #expect(lines.contains("佐证材料!A3 form-cell 请改正指标标识：“绩效指标”中没有“nothing”"))
    #expect(lines.contains("附页!A1 form-cell 请移入表格的工作表：工作表“附页”不属于表格，没有读取"))
    #expect(!lines.contains { $0.contains("绩效指标!I4") })
    #expect(lines.count == Set(lines).count)
    #expect(returned.hasErrors)
  }

  @Test("The copy that goes back holds what was typed, with the findings as comments")
  func copy() throws {
    let filled = try typed(["基本情况!B22": "九十", "绩效指标!AB5": "说明", "绩效指标!K4": "4"])
    let bytes = try returned(filled).bytes(year: "2023")
    let back = try #require(Workbook.read(bytes, file: "back.xlsx", format: .xlsx).value)
    func cell(_ name: String, _ sheet: String) throws -> Cell? {
      let cells = try #require(back.sheets.first { $0.name == sheet }).cells
      return cells.first { $0.address.name == name }
    }
    #expect(try cell("B22", "基本情况")?.text == "九十")
    #expect(try cell("B22", "基本情况")?.comment?.contains("请改正：“九十”不是数字") == true)
    #expect(try cell("K4", "绩效指标")?.text == "4")
    #expect(try cell("K4", "绩效指标")?.comment == nil)
    // Every cell that was typed comes back, but for what stood outside the tables.
    let again = try #require(FilledForm(back))
    let form = try #require(FilledForm(filled))
    #expect(again.fields == form.fields)
  }

  @Test("Another workbook isn't one of these forms")
  func other() {
    let sheet = Sheet(name: "Sheet1", cells: [Cell(CellAddress(row: 1, column: 0), "基本情况")])
    #expect(FilledForm(Workbook(file: "a.xlsx", sheets: [sheet])) == nil)
    #expect(FilledForm(Workbook(file: "a.xlsx", sheets: [])) == nil)
    let facts = Sheet(name: "基本情况", cells: [Cell(CellAddress(row: 2, column: 7), "内容")])
    #expect(FilledForm(Workbook(file: "a.xlsx", sheets: [facts])) == nil)
  }

  @Test("A form of nothing but its header is refused, and nothing traps")
  func bare() throws {
    let facts = Sheet(
      name: "基本情况",
      cells: [
        Cell(CellAddress(row: 2, column: 0), "项目"), Cell(CellAddress(row: 2, column: 1), "内容"),
        Cell(CellAddress(row: 2, column: 2), "字段"), Cell(CellAddress(row: 3, column: 1), "x"),
      ])
    let form = try #require(FilledForm(Workbook(file: "a.xlsx", sheets: [facts])))
    #expect(form.fields == DraftFields())
    #expect(form.marks.count == FormLayout.tables.count)
    let draft = ContentFile.report.file(of: form.fields)
    let returned = FormReturn(form, file: draft, path: path, findings: [])
    #expect(returned.findings.count == FormLayout.tables.count)
    #expect(try !returned.bytes(year: "").isEmpty)
  }
}

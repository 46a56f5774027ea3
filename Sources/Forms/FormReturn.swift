package import Content
package import Diagnostics
import Importing
import Languages

/// A filled form on its way back: what is wrong with it, by sheet and cell.
package struct FormReturn: Sendable {
  /// The rule under which a form reports what no field of the record takes.
  package static let rule: RuleName = "form-cell"

  /// In the order of the sheets and their cells; a place is a cell of the filled workbook.
  package let findings: [Finding]
  private let book: FormBook

  /// `findings` are those of the record at `path`, which `file` is the text of.
  ///
  /// What a translator has yet to do is no fault of the form, and is left out; so is what only
  /// informs.
  package init(
    _ form: FilledForm, file: DraftFile, path: String, findings: [Finding]
  ) {
    let returned = ReturnedBook(form.workbook)
    var placed: [(cell: String, finding: Finding)] = form.marks.map { mark in
      (
        mark.cell.name,
        Finding(
          rule: Self.rule, severity: .error, summary: mark.summary,
          place: SourcePlace(file: "\(form.workbook.file)#\(mark.cell.name)"))
      )
    }
    for finding in findings
    where finding.place.file == path && finding.severity != .info
      && finding.rule != ContentRule.missingTranslation
    {
      let cell = Self.cell(of: finding.place.line, in: file)
      let place = cell.map { SourcePlace(file: "\(form.workbook.file)#\($0)") }
      placed.append(
        (
          cell ?? "",
          Finding(
            rule: finding.rule, severity: finding.severity,
            summary: Bilingual(
              zh: returned.titled(finding.summary.zh, at: cell ?? ""), en: finding.summary.en),
            place: place ?? SourcePlace(file: form.workbook.file))
        ))
    }
    var told: Set<String> = []
    // Two fields of one cell may lack the same thing, which is said once.
    placed = placed.filter { told.insert("\($0.cell) \($0.finding.text(in: .zh))").inserted }
    self.findings = placed.sorted {
      returned.position($0.cell) != returned.position($1.cell)
        ? returned.position($0.cell).lexicographicallyPrecedes(returned.position($1.cell))
        : $0.finding < $1.finding
    }.map(\.finding)
    book = returned.book(commenting: placed.map { ($0.cell, $0.finding) })
  }

  package var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// The filled form again, each finding as a comment on its cell.
  package func bytes(year: String) throws(FormFailure) -> [UInt8] {
    try book.bytes(created: FormDay.seconds(ofYear: year))
  }

  /// The cell whose value stands in a line or, where something is missing, in the nearest line above.
  private static func cell(of line: Int, in file: DraftFile) -> String? {
    if line < 1 { return nil }
    return (1...line).reversed().lazy.compactMap { file.origins[$0] }.first
  }
}

/// The workbook as it was filled in, to be written again.
private struct ReturnedBook {
  private struct Page {
    let table: FormTable?
    var sheet: FormBook.Sheet
    /// Which column of the filled sheet stands in each of the form's.
    let positions: [Int?]
  }

  private var pages: [Page] = []
  private let notes: [String]

  init(_ workbook: Workbook) {
    func cells(_ name: String) -> Sheet {
      workbook.sheets.first { $0.name == name } ?? Sheet(name: name, cells: [])
    }
    notes = cells(FormBook.notesName).cells.map(\.text)
    let titles = ["项目", "内容", "字段"]
    let facts = cells(FormLayout.factsName)
    pages.append(
      Self.page(
        facts, nil,
        FormBook.Sheet(
          name: FormLayout.factsName, title: "基本情况",
          columns: zip(titles, [44, 70, 26]).map { FormBook.Column($0, width: $1) }, rows: [])))
    for table in FormLayout.tables {
      pages.append(Self.page(cells(table.name), table, table.sheet([])))
    }
  }

  private static func page(
    _ filled: Sheet, _ table: FormTable?, _ empty: FormBook.Sheet
  ) -> Page {
    let read = FilledTable(filled, titles: empty.columns.map { ($0.title, $0.title) })
    let last = filled.cells.last?.address.row ?? 0
    let first = FormBook.Sheet.firstRow
    let count = max(last - first, 0) + (table?.spareRows ?? 0)
    var rows = Array(
      repeating: empty.columns.map { _ in FormBook.Cell("") }, count: min(count, 10_000))
    for cell in filled.cells {
      let row = cell.address.row - 1 - first
      guard rows.indices.contains(row),
        let column = read.positions.firstIndex(of: cell.address.column)
      else { continue }
      rows[row][column].text = cell.text
    }
    var sheet = empty
    sheet.rows = rows
    return Page(table: table, sheet: sheet, positions: read.positions)
  }

  /// Where a cell stands among all: its sheet, row and column.
  func position(_ cell: String) -> [Int] {
    guard let (name, address) = Self.parts(of: cell) else { return [] }
    let sheet = pages.firstIndex { $0.sheet.name == name } ?? pages.count
    return [sheet, address.row, address.column]
  }

  /// Fields of the record under the names that their columns have.
  func titled(_ summary: String, at cell: String) -> String {
    guard let (name, _) = Self.parts(of: cell),
      let table = pages.first(where: { $0.sheet.name == name })?.table
    else { return summary }
    return table.columns.reduce(summary) { text, column in
      text.replacing("“\(column.key)”", with: "“\(column.title)”")
    }
  }

  func book(commenting comments: [(cell: String, finding: Finding)]) -> FormBook {
    var pages = pages
    for (cell, finding) in comments {
      // What has no cell of its own hangs on the first of the facts.
      let (name, address) =
        Self.parts(of: cell)
        ?? (FormLayout.factsName, CellAddress(row: FormBook.Sheet.firstRow + 1, column: 1))
      let index = pages.firstIndex { $0.sheet.name == name } ?? 0
      let rows = pages[index].sheet.rows
      if rows.isEmpty { continue }
      let row = min(max(address.row - 1 - FormBook.Sheet.firstRow, 0), rows.count - 1)
      let column = pages[index].positions.firstIndex(of: address.column) ?? 0
      let words = (finding.severity == .error ? "请改正：" : "请核对：") + finding.summary.zh
      let before = rows[row][column].comment.map { $0 + "\n" } ?? ""
      pages[index].sheet.rows[row][column].comment = before + words
    }
    return FormBook(notes: notes, sheets: pages.map(Self.locked))
  }

  /// What lasts is locked again, but for what has to be mended.
  private static func locked(_ page: Page) -> FormBook.Sheet {
    var sheet = page.sheet
    for row in sheet.rows.indices {
      let key = FormText.trimmed(sheet.rows[row].last?.text ?? "")
      for column in sheet.columns.indices {
        let cell = sheet.rows[row][column]
        let isLasting =
          page.table?.columns[column].isLasting
          ?? (column != 1 || FormLayout.lastingFacts.contains(key)
            || [FormLayout.departmentKey, FormLayout.projectKey].contains(key))
        sheet.rows[row][column].isLocked =
          isLasting && !cell.text.isEmpty && cell.text != FormText.open && cell.comment == nil
      }
    }
    return sheet
  }

  private static func parts(of cell: String) -> (String, CellAddress)? {
    guard let mark = cell.lastIndex(of: "!"),
      let address = CellAddress(String(cell[cell.index(after: mark)...]))
    else { return nil }
    return (String(cell[..<mark]), address)
  }
}

import Attachments
import Records

/// Reads an OpenDocument spreadsheet (.ods).
///
/// - Source: OASIS, OpenDocument 1.3, part 3, 9 and 19.
enum OpenSpreadsheet {
  static func workbook(_ bytes: [UInt8], findings: ImportFindings) -> Workbook? {
    guard let parts = OfficeParts(bytes, needing: ["mimetype", "content.xml"], findings: findings)
    else { return nil }
    guard parts.text(of: "mimetype") == "application/vnd.oasis.opendocument.spreadsheet" else {
      findings.error(
        ImportRule.fileKind, zh: "文件不是后缀所示的格式，请重新另存",
        en: "save the file anew as what its ending says")
      return nil
    }
    let events = OpenSheetEvents()
    guard parts.read("content.xml", take: events.take) else { return nil }
    guard !events.isTooLarge else {
      findings.error(
        ImportRule.fileUnread, zh: "请删去多余的单元格后再导入（超过\(SheetEvents.mostCells)个）",
        en: "take out what isn't needed: the workbook has more than \(SheetEvents.mostCells) cells")
      return nil
    }
    parts.reportPictures()
    return Workbook(file: findings.file, sheets: events.sheets)
  }
}

/// Takes the sheets out of content.xml.
final class OpenSheetEvents {
  private(set) var sheets: [Sheet] = []
  private(set) var isTooLarge = false

  private var elements: [String] = []
  /// The table styles that hide their table.
  private var hidingStyles: Set<String> = []
  private var style: String?
  private var table: OpenTable?
  private var cell: OpenCell?
  private var count = 0

  private struct OpenTable {
    let name: String
    let isHidden: Bool
    var cells: [Cell] = []
    var merges: [CellRange] = []
    var hiddenRows: Set<Int> = []
    var hiddenColumns: Set<Int> = []
    var columns = 0
    var row = 0
    var rowRepeat = 1
    var rowCells: [(column: Int, cell: OpenCell)] = []
    var column = 0
  }

  private struct OpenCell {
    let attributes: [XMLEvent.Attribute]
    let times: Int
    var paragraphs: [String] = []
    var comment: [String] = []
  }

  func take(_ event: XMLEvent) {
    if isTooLarge { return }
    switch event {
    case .start(let name, let attributes):
      start(name, attributes)
      elements.append(name)
    case .end:
      if let name = elements.popLast() { end(name) }
    case .text(let text): add(text)
    }
  }

  private func start(_ name: String, _ attributes: [XMLEvent.Attribute]) {
    switch name {
    case "style": style = attributes["name"]
    case "table-properties":
      if attributes["display"] == "false", let style { hidingStyles.insert(style) }
    case "table" where cell == nil:
      table = OpenTable(
        name: attributes["name"] ?? "",
        isHidden: attributes["style-name"].map(hidingStyles.contains) ?? false)
    case "table-column":
      guard let first = table?.columns else { return }
      let last = min(first + Self.count(attributes["number-columns-repeated"]), 1 << 14)
      if Self.isHidden(attributes), first < last {
        table?.hiddenColumns.formUnion(first..<last)
      }
      table?.columns = last
    case "table-row": startRow(attributes)
    case "table-cell", "covered-table-cell":
      guard table != nil, cell == nil else { return }
      cell = OpenCell(
        attributes: attributes, times: Self.count(attributes["number-columns-repeated"]))
    case "p", "h":
      if elements.contains("annotation") {
        cell?.comment.append("")
      } else {
        cell?.paragraphs.append("")
      }
    case "s": add(String(repeating: " ", count: min(Self.count(attributes["c"]), 100)))
    case "tab": add("\t")
    case "line-break": add("\n")
    default: break
    }
  }

  private func startRow(_ attributes: [XMLEvent.Attribute]) {
    guard let before = table else { return }
    table?.row = before.row + before.rowRepeat
    table?.rowRepeat = Self.count(attributes["number-rows-repeated"])
    table?.rowCells = []
    table?.column = 0
    guard before.row + before.rowRepeat <= CellAddress.mostRows else { return }
    if Self.isHidden(attributes), let row = table?.row, let times = table?.rowRepeat {
      table?.hiddenRows.formUnion(row..<min(row + times, row + 10_000))
    }
  }

  private func end(_ name: String) {
    switch name {
    case "table-cell", "covered-table-cell":
      guard let cell, let column = table?.column else { return }
      self.cell = nil
      table?.rowCells.append((column, cell))
      table?.column = min(column + cell.times, 1 << 20)
    case "table-row": endRow()
    case "table" where cell == nil:
      guard let table else { return }
      sheets.append(
        Sheet(
          name: table.name, isHidden: table.isHidden, cells: table.cells, merges: table.merges,
          hiddenRows: table.hiddenRows, hiddenColumns: table.hiddenColumns))
      self.table = nil
    default: break
    }
  }

  private func endRow() {
    // Without the table itself, whose cells would be copied at each row.
    guard let (first, times, cells) = table.map({ ($0.row, $0.rowRepeat, $0.rowCells) }) else {
      return
    }
    for (column, cell) in cells {
      guard let content = Self.content(cell) else { continue }
      for row in first..<(first + times) {
        for column in column..<(column + cell.times) {
          count += 1
          guard count <= SheetEvents.mostCells, row <= CellAddress.mostRows,
            column < CellAddress.mostColumns
          else {
            isTooLarge = true
            return
          }
          table?.cells.append(content(CellAddress(row: row, column: column)))
        }
      }
    }
    for (column, cell) in cells {
      let columns = Self.count(cell.attributes["number-columns-spanned"])
      let rows = Self.count(cell.attributes["number-rows-spanned"])
      guard columns > 1 || rows > 1, (table?.merges.count ?? 0) < SheetEvents.mostMerges,
        let range = CellRange(
          from: CellAddress(row: first, column: column),
          to: CellAddress(row: first + rows - 1, column: column + columns - 1))
      else { continue }
      table?.merges.append(range)
    }
  }

  private func add(_ text: String) {
    guard elements.contains("p") || elements.contains("h") else { return }
    if elements.contains("annotation") {
      guard let last = cell?.comment.indices.last else { return }
      cell?.comment[last] += text
    } else if let last = cell?.paragraphs.indices.last {
      cell?.paragraphs[last] += text
    }
  }

  /// What a cell holds, whatever its address; `nil` when it is empty.
  private static func content(_ open: OpenCell) -> ((CellAddress) -> Cell)? {
    let printed = open.paragraphs.joined(separator: "\n")
    let formula = open.attributes["formula"]
    let comment = open.comment.isEmpty ? nil : open.comment.joined(separator: "\n")
    if printed.isEmpty, formula == nil, comment == nil, open.attributes["value"] == nil {
      return nil
    }
    var (text, shown, kind) = (printed, String?.none, Cell.Kind.text)
    switch open.attributes["value-type"] ?? "" {
    case "float", "percentage", "currency":
      kind = .number
      let isPercent = open.attributes["value-type"] == "percentage"
      (text, shown) = number(open.attributes["value"] ?? "", printed: printed, isPercent)
    case "date":
      kind = .date
      text = String((open.attributes["date-value"] ?? printed).prefix(10))
    case "boolean": kind = .flag
    case "":
      if formula != nil, printed.isEmpty { kind = .uncomputed }
    default: break
    }
    if printed.hasPrefix("#"), formula != nil { (text, kind) = (printed, .failure) }
    return { Cell($0, text, kind: kind, shown: shown, formula: formula, comment: comment) }
  }

  /// The kept value in the words it is printed with; both where the printed digits are fewer.
  private static func number(
    _ kept: String, printed: String, _ isPercent: Bool
  ) -> (String, String?) {
    guard let decimal = KeptNumber.decimal(kept) else { return (printed, nil) }
    let value = (isPercent ? decimal.shiftedLeft(by: -2) : decimal).trimmed()
    let words = printed.replacing(",", with: "")
    let full = value.text + (isPercent ? "%" : "")
    guard let range = digits(in: words), let stated = KeptNumber.decimal(String(words[range]))
    else { return (full, nil) }
    if stated == value { return (words, nil) }
    return (words.replacingCharacters(in: range, with: value.text), printed)
  }

  private static func digits(in text: String) -> Range<String.Index>? {
    guard let start = text.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let digits = text[start...].prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let isNegative = start > text.startIndex && text[text.index(before: start)] == "-"
    return (isNegative ? text.index(before: start) : start)..<digits.endIndex
  }

  private static func isHidden(_ attributes: [XMLEvent.Attribute]) -> Bool {
    attributes["visibility"] == "collapse" || attributes["visibility"] == "filter"
  }

  private static func count(_ text: String?) -> Int {
    guard let text, let count = Int(text) else { return 1 }
    return min(max(count, 1), 1 << 20)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}

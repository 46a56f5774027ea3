import Attachments
import Diagnostics

/// Reads an Excel workbook (SpreadsheetML, .xlsx).
///
/// - Source: ECMA-376, part 1, 18.
struct SpreadsheetFile {
  private let parts: OfficeParts
  private let findings: ImportFindings

  static func workbook(_ bytes: [UInt8], findings: ImportFindings) -> Workbook? {
    let required = ["[Content_Types].xml", "xl/workbook.xml"]
    guard let parts = OfficeParts(bytes, needing: required, findings: findings) else { return nil }
    return SpreadsheetFile(parts: parts, findings: findings).workbook()
  }

  private func workbook() -> Workbook? {
    let outline = WorkbookEvents()
    parts.read("xl/workbook.xml", take: outline.take)
    let targets = relations(of: "xl/workbook.xml")
    let strings = StringTable()
    parts.read("xl/sharedStrings.xml", take: strings.take)
    let styles = StyleTable()
    parts.read("xl/styles.xml", take: styles.take)
    var sheets: [Sheet] = []
    var cellCount = 0
    for entry in outline.sheets {
      guard let part = targets[entry.relation], part.hasPrefix("xl/worksheets/"), parts.has(part)
      else {
        findings.warning(
          ImportRule.fileUnread, zh: "请核对工作表“\(entry.name)”：它不是表格，没有读取",
          en: "look at sheet '\(entry.name)': it isn't a table and wasn't read")
        continue
      }
      let events = SheetEvents(
        strings: strings, styles: styles, isFrom1904: outline.isFrom1904,
        room: SheetEvents.mostCells - cellCount)
      guard parts.read(part, take: events.take) else { return nil }
      guard !events.isTooLarge else {
        findings.error(
          ImportRule.fileUnread, zh: "请删去多余的单元格后再导入（超过\(SheetEvents.mostCells)个）",
          en: "take out what isn't needed: the workbook has more than"
            + " \(SheetEvents.mostCells) cells")
        return nil
      }
      cellCount += events.cells.count
      sheets.append(
        Sheet(
          name: entry.name, isHidden: entry.isHidden,
          cells: commented(events.cells, comments(of: part)), merges: events.merges,
          hiddenRows: events.hiddenRows, hiddenColumns: events.hiddenColumns))
    }
    parts.reportPictures()
    guard !findings.hasErrors else { return nil }
    return Workbook(file: findings.file, sheets: sheets)
  }

  /// The parts a part leads to, by the id it knows them under.
  private func relations(of part: String, kind: String? = nil) -> [String: String] {
    let components = part.split(separator: "/").map(String.init)
    let folder = components.dropLast()
    var targets: [String: String] = [:]
    parts.read((folder + ["_rels", "\(components.last ?? "").rels"]).joined(separator: "/")) {
      guard case .start("Relationship", let attributes) = $0, let id = attributes["Id"],
        let target = attributes["Target"],
        kind.map({ attributes["Type"]?.hasSuffix("/" + $0) ?? false }) ?? true
      else { return }
      targets[id] = Self.path(target, from: Array(folder))
    }
    return targets
  }

  private static func path(_ target: String, from folder: [String]) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      if step == ".." { _ = path.popLast() } else if step != "." { path.append(String(step)) }
    }
    return path.joined(separator: "/")
  }

  private func comments(of part: String) -> [CellAddress: String] {
    let events = CommentEvents()
    for (_, target) in relations(of: part, kind: "comments").sorted(by: { $0.key < $1.key }) {
      parts.read(target, take: events.take)
    }
    return events.comments
  }

  private func commented(_ cells: [Cell], _ comments: [CellAddress: String]) -> [Cell] {
    guard !comments.isEmpty else { return cells }
    let known = Set(cells.map(\.address))
    return cells.map { $0.commented(comments[$0.address]) }
      + comments.filter { !known.contains($0.key) }.map { Cell($0.key, "", comment: $0.value) }
  }
}

/// Which sheets a workbook has.
final class WorkbookEvents {
  struct Entry {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Entry] = []
  /// Whether days are counted from 1904, as old programs for the Macintosh did.
  private(set) var isFrom1904 = false

  func take(_ event: XMLEvent) {
    guard case .start(let name, let attributes) = event else { return }
    if name == "workbookPr", let flag = attributes["date1904"] {
      isFrom1904 = flag == "1" || flag == "true"
    }
    guard name == "sheet", let title = attributes["name"], let relation = attributes["id"] else {
      return
    }
    let state = attributes["state"] ?? "visible"
    sheets.append(Entry(name: title, relation: relation, isHidden: state != "visible"))
  }
}

import Attachments
import Diagnostics
import Languages

/// What a Word document says, block by block.
struct WordText {
  enum Block {
    case paragraph(String)
    case table(Sheet)
  }

  var blocks: [Block] = []
  /// Deleted, hidden or set apart: headers, footnotes, comments; each under a name for its place.
  var asides: [(name: String, text: String)] = []
}

/// Reads a Word document (WordprocessingML, .docx).
///
/// - Source: ECMA-376, part 1, 17.
enum WordFile {
  static func text(_ bytes: [UInt8], findings: ImportFindings) -> WordText? {
    let required = ["[Content_Types].xml", "word/document.xml"]
    guard let parts = OfficeParts(bytes, needing: required, findings: findings) else { return nil }
    let body = WordEvents()
    guard parts.read("word/document.xml", take: body.take) else { return nil }
    guard !body.isTooLarge else {
      findings.error(
        ImportRule.fileUnread, zh: "请拆分文件后再导入（段落和单元格超过\(WordEvents.mostBlocks)个）",
        en: "split the file first: it has more than \(WordEvents.mostBlocks) paragraphs and cells")
      return nil
    }
    var text = WordText(blocks: body.blocks, asides: body.asides)
    if body.hasChanges {
      findings.warning(
        ImportRule.hidden, zh: "请在 Word 中接受或拒绝全部修订：删去的文字列入“unplaced”，新增的照录",
        en: "accept or reject all changes in Word: deleted words are listed under 'unplaced', added"
          + " ones are taken")
    }
    if body.hasHidden {
      findings.warning(
        ImportRule.hidden, zh: "请核对隐藏的文字：已列入“unplaced”",
        en: "look at the hidden text: it is listed under 'unplaced'")
    }
    for name in parts.names.sorted() where Self.isAside(name) {
      let events = WordEvents()
      guard parts.read(name, take: events.take) else { return nil }
      for block in events.blocks {
        switch block {
        case .paragraph(let words): text.asides.append((name, words))
        case .table(let sheet): text.asides += sheet.cells.map { (name, $0.text) }
        }
      }
      text.asides += events.asides
    }
    parts.reportPictures()
    return text
  }

  private static func isAside(_ name: String) -> Bool {
    guard name.hasPrefix("word/"), name.hasSuffix(".xml") else { return false }
    let stem = name.dropFirst(5).dropLast(4)
    return ["header", "footer"].contains { stem.hasPrefix($0) }
      || ["footnotes", "endnotes", "comments"].contains(String(stem))
  }
}

/// Takes the paragraphs and tables out of one part.
final class WordEvents {
  static let mostBlocks = 100_000

  private(set) var blocks: [WordText.Block] = []
  private(set) var asides: [(name: String, text: String)] = []
  private(set) var hasChanges = false
  private(set) var hasHidden = false
  private(set) var isTooLarge = false

  private var elements: [String] = []
  private var tables: [OpenTable] = []
  private var paragraphs: [Paragraph] = []
  private var tableCount = 0
  private var blockCount = 0
  /// How deep inside what an older program would show instead, and inside deleted text.
  private var (fallback, deleted) = (0, 0)
  private var isRunHidden = false

  private struct Paragraph {
    var text = ""
    var removed = ""
  }

  /// A table while its rows are read.
  private struct OpenTable {
    let name: String
    var cells: [Cell] = []
    var merges: [CellRange] = []
    var row = 0
    var column = 0
    var span = 1
    var isContinued = false
    var text: [String] = []
    /// The first row of the merged cell that runs down a column.
    var merging: [Int: (row: Int, span: Int)] = [:]
    /// The last row it has reached.
    var ends: [Int: Int] = [:]
    var isRestart = false
  }

  func take(_ event: XMLEvent) {
    if isTooLarge { return }
    switch event {
    case .start(let name, let attributes):
      elements.append(name)
      start(name, attributes)
    case .end: if let name = elements.popLast() { end(name) }
    case .text(let text): add(text)
    }
  }

  private func start(_ name: String, _ attributes: [XMLEvent.Attribute]) {
    if name == "Fallback" { fallback += 1 }
    guard fallback == 0 else { return }
    switch name {
    case "p": paragraphs.append(Paragraph())
    case "r": isRunHidden = false
    case "vanish" where elements.dropLast().last == "rPr" && elements.contains("r"):
      if attributes["val"].map({ $0 != "0" && $0 != "false" }) ?? true {
        isRunHidden = true
        hasHidden = true
      }
    case "del", "moveFrom":
      deleted += 1
      hasChanges = true
    case "ins", "moveTo": hasChanges = true
    case "tab" where elements.contains("r"): put("\t")
    case "br", "cr": put("\n")
    case "noBreakHyphen": put("-")
    case "tbl":
      tableCount += 1
      tables.append(OpenTable(name: "表\(tableCount)"))
    case "tr" where !tables.isEmpty:
      tables[tables.count - 1].row += 1
      tables[tables.count - 1].column = 0
    case "gridBefore":
      if !tables.isEmpty { tables[tables.count - 1].column += Self.count(attributes["val"]) }
    case "tc" where !tables.isEmpty:
      tables[tables.count - 1].span = 1
      tables[tables.count - 1].isContinued = false
      tables[tables.count - 1].isRestart = false
      tables[tables.count - 1].text = []
    case "gridSpan" where !tables.isEmpty:
      tables[tables.count - 1].span = Self.count(attributes["val"])
    case "vMerge" where !tables.isEmpty:
      let isRestart = attributes["val"] == "restart"
      tables[tables.count - 1].isRestart = isRestart
      tables[tables.count - 1].isContinued = !isRestart
    default: break
    }
  }

  private func end(_ name: String) {
    if name == "Fallback" { fallback -= 1 }
    guard fallback == 0 else { return }
    switch name {
    case "p": if let paragraph = paragraphs.popLast() { close(paragraph) }
    case "del", "moveFrom": deleted -= 1
    case "tc": endCell()
    case "tbl":
      guard let table = tables.popLast() else { return }
      endMerges(of: table)
    default: break
    }
  }

  private func add(_ text: String) {
    guard fallback == 0, elements.last == "t" || elements.last == "delText" else { return }
    put(text)
  }

  private func put(_ text: String) {
    guard let last = paragraphs.indices.last else { return }
    if deleted > 0 || isRunHidden {
      paragraphs[last].removed += text
    } else {
      paragraphs[last].text += text
    }
  }

  private func close(_ paragraph: Paragraph) {
    blockCount += 1
    guard blockCount <= Self.mostBlocks else {
      isTooLarge = true
      return
    }
    if !paragraph.removed.isEmpty { asides.append(("word/document.xml", paragraph.removed)) }
    if let last = tables.indices.last {
      if !paragraph.text.isEmpty { tables[last].text.append(paragraph.text) }
    } else {
      blocks.append(.paragraph(paragraph.text))
    }
  }

  private func endCell() {
    // Taken out, so that its cells aren't copied at each of them.
    guard var table = tables.popLast() else { return }
    let text = table.text.joined(separator: "\n")
    let column = min(table.column, CellAddress.mostColumns - 1)
    let address = CellAddress(row: table.row, column: column)
    if table.isContinued {
      if !text.isEmpty { asides.append(("\(table.name)!\(address.name)", text)) }
      table.ends[column] = table.row
    } else {
      closeMerge(at: column, in: &table)
      if table.isRestart || table.span > 1 {
        table.merging[column] = (table.row, table.span)
        if !table.isRestart { closeMerge(at: column, in: &table) }
      }
      if !text.isEmpty { table.cells.append(Cell(address, text)) }
    }
    table.column = min(table.column + table.span, CellAddress.mostColumns)
    tables.append(table)
  }

  private func closeMerge(at column: Int, in table: inout OpenTable) {
    guard let open = table.merging.removeValue(forKey: column) else { return }
    let end = table.ends[column] ?? open.row
    table.ends[column] = nil
    guard end > open.row || open.span > 1, table.merges.count < SheetEvents.mostMerges,
      let range = CellRange(
        from: CellAddress(row: open.row, column: column),
        to: CellAddress(row: end, column: column + open.span - 1))
    else { return }
    table.merges.append(range)
  }

  private func endMerges(of table: OpenTable) {
    var table = table
    for column in table.merging.keys.sorted() { closeMerge(at: column, in: &table) }
    let sheet = Sheet(name: table.name, cells: table.cells, merges: table.merges)
    guard let outer = tables.indices.last else {
      blocks.append(.table(sheet))
      return
    }
    // A table inside a cell is part of what the cell says.
    tables[outer].text += table.cells.map(\.text)
  }

  private static func count(_ text: String?) -> Int {
    guard let text, let count = Int(text) else { return 1 }
    return min(max(count, 1), 1_000)
  }
}

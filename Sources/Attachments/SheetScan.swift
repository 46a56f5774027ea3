/// Takes the cells out of a sheet of a workbook (SpreadsheetML), each named like `Sheet1!B7`.
///
/// The value shown is the one the file keeps: nothing is computed. A formula is a text of its own.
final class SheetScan {
  private let name: String
  private let strings: SharedStrings
  private let collector: PartCollector
  /// Takes what isn't a cell: headers, comments on validation, names.
  private let rest: PartScan
  private var table = HeadedTable()
  private var row: [HeadedTable.Cell] = []
  private var rowNumber = 0
  private var column = -1
  private var cell: Cell?
  /// The names of the elements open inside a cell.
  private var inside: [String] = []
  private var elements: [String] = []

  private struct Cell {
    let kind: String
    var value = ""
    var formula = ""
    var inline = ""
  }

  init(name: String, strings: SharedStrings, into collector: PartCollector) {
    self.name = name
    self.strings = strings
    self.collector = collector
    rest = PartScan(part: name, into: collector)
  }

  func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes):
      elements.append(name)
      start(name, attributes, event)
    case .end:
      let name = elements.popLast()
      if cell == nil { rest.take(event) } else { endInside(name) }
      if name == "row" { endRow() }
    case .text(let text):
      if cell == nil { rest.take(event) } else { add(text) }
    }
  }

  private func start(_ name: String, _ attributes: [XMLEvent.Attribute], _ event: XMLEvent) {
    if cell != nil {
      inside.append(name)
      return
    }
    if name == "row" || name == "col",
      attributes["hidden"].map({ $0 == "1" || $0 == "true" }) ?? false
    {
      collector.refuse(
        .hidden, zh: "工作表“\(self.name)”有隐藏的行或列，请删去或显示",
        en: "sheet '\(self.name)' has hidden rows or columns; delete them or show them")
    }
    if name == "row" {
      rowNumber = attributes["r"].flatMap { Int($0) } ?? rowNumber &+ 1
      column = -1
    }
    if name == "c" {
      column = attributes["r"].flatMap(CellName.column) ?? column + 1
      cell = Cell(kind: attributes["t"] ?? "n")
    } else {
      rest.take(event)
    }
  }

  private func endInside(_ name: String?) {
    if inside.popLast() != nil { return }
    guard let cell else { return }
    self.cell = nil
    let part = "\(self.name)!\(CellName.text(column: column, row: rowNumber))"
    let value = cell.kind == "s" ? strings.text(at: cell.value) : Self.plain(cell.value)
    for text in [value, cell.inline] where !text.isEmpty {
      row.append(HeadedTable.Cell(column: column, part: part, text: text))
    }
    collector.add(AttachedText(part: part, text: cell.formula))
  }

  private func add(_ text: String) {
    switch inside.first {
    case "v": cell?.value += text
    case "f": cell?.formula += text
    case _ where inside.contains("rPh"): collector.add(AttachedText(part: name, text: text))
    default: cell?.inline += text
    }
  }

  private func endRow() {
    for text in table.texts(of: row) { collector.add(text) }
    row = []
  }

  /// `1.3812345678E10`, as some programs write whole numbers, in digits.
  private static func plain(_ value: String) -> String {
    let parts = value.split(whereSeparator: { $0 == "E" || $0 == "e" })
    guard parts.count == 2, let exponent = Int(parts[1]), (0...20).contains(exponent) else {
      return value
    }
    let digits = parts[0].split(separator: ".", maxSplits: 1)
    guard let whole = digits.first, digits.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
      return value
    }
    let fraction = digits.count == 2 ? digits[1] : ""
    guard fraction.count <= exponent else { return value }
    return whole + fraction + String(repeating: "0", count: exponent - fraction.count)
  }
}

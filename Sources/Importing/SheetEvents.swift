import Attachments
import Records

/// Takes the cells of one sheet out of its part.
final class SheetEvents {
  /// More cells than any form has, in all sheets together.
  static let mostCells = 100_000
  static let mostMerges = 5_000

  private(set) var cells: [Cell] = []
  private(set) var merges: [CellRange] = []
  private(set) var hiddenRows: Set<Int> = []
  private(set) var hiddenColumns: Set<Int> = []
  private(set) var isTooLarge = false

  private let strings: StringTable
  private let styles: StyleTable
  private let isFrom1904: Bool
  private let room: Int
  private var row = 0
  private var column = -1
  private var open: OpenCell?
  /// The elements open inside a cell.
  private var inside: [String] = []

  private struct OpenCell {
    let address: CellAddress
    let kind: String
    let style: Int
    var value = ""
    var formula = ""
    var hasFormula = false
    var inline = ""
  }

  init(strings: StringTable, styles: StyleTable, isFrom1904: Bool, room: Int) {
    self.strings = strings
    self.styles = styles
    self.isFrom1904 = isFrom1904
    self.room = room
  }

  func take(_ event: XMLEvent) {
    if isTooLarge { return }
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .end: end()
    case .text(let text): add(text)
    }
  }

  private func start(_ name: String, _ attributes: [XMLEvent.Attribute]) {
    if open != nil {
      inside.append(name)
      if name == "f" { open?.hasFormula = true }
      return
    }
    switch name {
    case "row":
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      column = -1
      guard (1...CellAddress.mostRows).contains(row) else {
        isTooLarge = true
        return
      }
      if Self.isSet(attributes["hidden"]) { hiddenRows.insert(row) }
    case "col" where Self.isSet(attributes["hidden"]):
      guard let first = attributes["min"].flatMap({ Int($0) }),
        let last = attributes["max"].flatMap({ Int($0) }), first >= 1, first <= last,
        first <= CellAddress.mostColumns
      else { return }
      hiddenColumns.formUnion((first - 1)..<min(last, CellAddress.mostColumns))
    case "mergeCell":
      guard merges.count < Self.mostMerges else {
        isTooLarge = true
        return
      }
      if let range = attributes["ref"].flatMap({ CellRange($0) }) { merges.append(range) }
    case "c": startCell(attributes)
    default: break
    }
  }

  private func startCell(_ attributes: [XMLEvent.Attribute]) {
    let next = CellAddress(row: max(row, 1), column: column + 1)
    let address = attributes["r"].map { CellAddress($0) } ?? next
    guard let address, address.column < CellAddress.mostColumns, cells.count < room else {
      isTooLarge = true
      return
    }
    column = address.column
    open = OpenCell(
      address: address, kind: attributes["t"] ?? "n",
      style: attributes["s"].flatMap { Int($0) } ?? 0)
  }

  private func end() {
    if inside.popLast() != nil { return }
    guard let cell = open else { return }
    open = nil
    if let cell = self.cell(cell) { cells.append(cell) }
  }

  private func add(_ text: String) {
    switch inside.first {
    case nil: break
    case "v": open?.value += text
    case "f": open?.formula += text
    // Readings of Japanese names.
    case _ where inside.contains("rPh"): break
    default: open?.inline += text
    }
  }

  private func cell(_ open: OpenCell) -> Cell? {
    let formula = open.hasFormula ? open.formula : nil
    if open.hasFormula, open.value.isEmpty, open.kind != "str", open.kind != "inlineStr" {
      return Cell(open.address, "", kind: .uncomputed, formula: formula)
    }
    switch open.kind {
    case "s": return text(strings.text(at: open.value) ?? open.value, open, formula)
    case "str": return text(open.value, open, formula)
    case "inlineStr": return text(open.inline, open, formula)
    case "b":
      return Cell(
        open.address, open.value == "1" ? "TRUE" : "FALSE", kind: .flag, formula: formula)
    case "e": return Cell(open.address, open.value, kind: .failure, formula: formula)
    case "d": return Cell(open.address, open.value, kind: .date, formula: formula)
    default: return number(open, formula)
    }
  }

  private func text(_ text: String, _ open: OpenCell, _ formula: String?) -> Cell? {
    text.isEmpty && formula == nil ? nil : Cell(open.address, text, formula: formula)
  }

  private func number(_ open: OpenCell, _ formula: String?) -> Cell? {
    guard !open.value.isEmpty else { return nil }
    guard let number = KeptNumber.decimal(open.value) else {
      return Cell(open.address, open.value, kind: .number, formula: formula)
    }
    let format = styles.format(at: open.style)
    if format.kind == .date, let day = KeptNumber.day(number, from1904: isFrom1904) {
      return Cell(open.address, day.text, kind: .date, formula: formula)
    }
    let (text, shown) = format.texts(of: number)
    return Cell(open.address, text, kind: .number, shown: shown, formula: formula)
  }

  private static func isSet(_ flag: String?) -> Bool { flag == "1" || flag == "true" }
}

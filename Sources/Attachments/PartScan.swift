/// Takes the texts out of one XML part, of whatever vocabulary.
///
/// Programs cut a sentence into runs wherever they like, so the runs of a paragraph are joined.
/// Outside paragraphs every element's text stands for itself. Elements are known by their local
/// names, which the office formats don't use twice.
final class PartScan {
  /// How the paragraphs of a part are named.
  enum Naming {
    /// By their number.
    case paragraphs
    /// By the cell of a spreadsheet.
    case cells
  }

  private let part: String
  private let collector: PartCollector
  private let naming: Naming
  private var frames: [Frame] = []
  private var paragraphs: [Paragraph] = []
  private var tables: [OpenTable] = []
  private var paragraphCount = 0
  private var knownValues: Set<String> = []
  /// How deep inside tracked insertions and deletions.
  private var (inserted, deleted) = (0, 0)

  private struct Frame {
    let name: String
    let label: String
    var text = ""
    /// What the element began, to be ended with it.
    var isParagraph = false
  }

  init(part: String, naming: Naming = .paragraphs, into collector: PartCollector) {
    self.part = part
    self.naming = naming
    self.collector = collector
  }

  func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .end: end()
    case .text(let text): self.text(text)
    }
  }

  private func start(_ name: String, _ attributes: [XMLEvent.Attribute]) {
    if paragraphs.isEmpty { flush() }
    tell(attributes)
    tell(name, attributes)
    var frame = Frame(name: name, label: label(of: name, attributes))
    switch name {
    case "ins", "moveTo": inserted += 1
    case "del", "moveFrom": deleted += 1
    case "tbl", "table": tables.append(OpenTable(name: attributes["name"] ?? part))
    case "tr", "table-row":
      tables.last?.startRow(times: Self.count(attributes["number-rows-repeated"]))
    case "tc", "table-cell", "covered-table-cell":
      tables.last?.startCell(times: Self.count(attributes["number-columns-repeated"]))
    case "gridSpan": tables.last?.widen(by: Self.count(attributes["val"]) - 1)
    case "tab": if !paragraphs.isEmpty { text("\t") }
    case "br", "cr", "line-break": if !paragraphs.isEmpty { text("\n") }
    case "s": if !paragraphs.isEmpty { text(" ") }
    case "noBreakHyphen": if !paragraphs.isEmpty { text("-") }
    default: break
    }
    let isComment = name == "text" && frames.last?.name == "comment"
    if isComment || Self.paragraphNames.contains(name)
      || Self.asides.contains(name) && !paragraphs.isEmpty
    {
      frame.isParagraph = true
      paragraphs.append(Paragraph())
    }
    frames.append(frame)
  }

  private func end() {
    guard let frame = frames.last else { return }
    if paragraphs.isEmpty { flush() }
    frames.removeLast()
    if frame.isParagraph, let paragraph = paragraphs.popLast() { close(paragraph) }
    switch frame.name {
    case "ins", "moveTo": inserted -= 1
    case "del", "moveFrom": deleted -= 1
    case "tr", "table-row": tables.last?.endRow().forEach(collector.add)
    case "tbl", "table": tables.popLast()?.endRow().forEach(collector.add)
    default: break
    }
  }

  private func text(_ text: String) {
    if !paragraphs.isEmpty {
      if deleted == 0 { paragraphs[paragraphs.count - 1].kept += text }
      if inserted == 0 { paragraphs[paragraphs.count - 1].original += text }
    } else if !frames.isEmpty {
      frames[frames.count - 1].text += text
    }
  }

  /// The text of the innermost element so far, where no paragraph is open.
  private func flush() {
    guard let frame = frames.last, !frame.text.isEmpty else { return }
    frames[frames.count - 1].text = ""
    let isHeader = PrintHeader.elements.contains(frame.name)
    let text = isHeader ? PrintHeader.plain(frame.text) : frame.text
    collector.add(AttachedText(part: "\(part): \(frame.name)", label: frame.label, text: text))
  }

  private func close(_ paragraph: Paragraph) {
    paragraphCount += 1
    let name = place ?? "\(part): paragraph \(paragraphCount)"
    if let table = tables.last, table.isInCell {
      table.add(paragraph.kept, part: name)
    } else {
      collector.add(AttachedText(part: name, text: paragraph.kept))
    }
    if paragraph.original != paragraph.kept {
      collector.add(AttachedText(part: name, text: paragraph.original))
    }
  }

  private var place: String? {
    switch naming {
    case .paragraphs: nil
    case .cells: tables.last?.cellName
    }
  }

  private struct Paragraph {
    /// As it reads once all changes are taken.
    var kept = ""
    /// As it read before the changes that are tracked.
    var original = ""
  }

  private func label(of name: String, _ attributes: [XMLEvent.Attribute]) -> String {
    if name == "user-defined" || name == "property", let own = attributes["name"] { return own }
    if let parent = frames.last, parent.name == "property" { return parent.label }
    return name
  }

  /// Values that may say something: anything but a few letters and digits.
  private func tell(_ attributes: [XMLEvent.Attribute]) {
    for attribute in attributes where knownValues.count < 100_000 {
      let digits = attribute.value.utf8.reduce(0) { $0 + ((48...57).contains($1) ? 1 : 0) }
      guard digits >= 7 || attribute.value.utf8.contains(where: { $0 >= 0x80 || $0 == 0x40 }),
        knownValues.insert(attribute.value).inserted
      else { continue }
      collector.add(AttachedText(part: "\(part): \(attribute.name)", text: attribute.value))
    }
  }

  /// What whoever opens the file doesn't see at once.
  private func tell(_ name: String, _ attributes: [XMLEvent.Attribute]) {
    switch name {
    case "ins", "del", "moveFrom", "moveTo", "changed-region":
      collector.refuse(
        .hidden, zh: "文件带有修订记录，删去的文字仍在其中，请接受全部修订后再保存",
        en: "the file tracks changes, so deleted text is still in it; accept all and save it")
    case "comment", "annotation":
      collector.refuse(
        .hidden, zh: "文件带有批注，会随文件一并公开，请删去",
        en: "the file has comments, published with it; delete them"
      )
    case "vanish":
      collector.refuse(
        .hidden, zh: "文件中有隐藏的文字，请删去或显示", en: "the file has hidden text; delete it or show it")
    case "table-properties" where attributes["display"] == "false",
      "table-row" where attributes["visibility"] == "collapse",
      "table-column" where attributes["visibility"] == "collapse":
      collector.refuse(
        .hidden, zh: "文件中有隐藏的工作表、行或列，请删去或显示",
        en: "the file has hidden sheets, rows or columns; delete them or show them")
    case "sld" where attributes["show"] == "0":
      collector.refuse(
        .hidden, zh: "“\(part)”是隐藏的幻灯片，请删去或显示", en: "'\(part)' is a hidden slide; delete or show it"
      )
    case "encryption-data":
      collector.refuse(
        .unread, zh: "文件设有密码，无法检查，请取消密码后重新保存",
        en: "the file has a password, so it can't be checked; save it without one")
    default: break
    }
  }

  private static func count(_ text: String?) -> Int {
    guard let text, let count = Int(text) else { return 1 }
    return min(max(count, 1), 1 << 20)
  }

  private static let paragraphNames: Set<String> = ["p", "h", "si", "is"]
  /// What stands inside a paragraph and is no part of its sentence.
  private static let asides: Set<String> = [
    "instrText", "rPh", "annotation", "note", "note-citation", "creator", "date", "sender-initials",
    "txbxContent", "frame", "ruby-text",
  ]
}

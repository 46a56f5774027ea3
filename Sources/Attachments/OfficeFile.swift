import Languages
import Records

/// A Word, Excel or PowerPoint file, or an OpenDocument one: XML parts in a ZIP.
///
/// Every part is read, known or not. Pictures, embedded objects and macros can't be read as text, so
/// they refuse the file.
struct OfficeFile {
  private let kind: Attachment.Kind
  private let entries: [ZipEntry]
  private let collector: PartCollector

  static func read(_ bytes: [UInt8], as kind: Attachment.Kind, into collector: PartCollector) {
    guard let entries = ZipReading.entries(of: bytes, into: collector) else { return }
    let file = OfficeFile(kind: kind, entries: entries, collector: collector)
    if file.isOfItsKind {
      file.read()
    } else {
      collector.refuse(
        .wrongKind, zh: "文件不是后缀所示的格式，请重新另存", en: "the file isn't what its ending says; save it anew"
      )
    }
  }

  private var isOfItsKind: Bool {
    switch kind {
    case .docx: has("word/document.xml")
    case .xlsx: has("xl/workbook.xml")
    case .pptx: has("ppt/presentation.xml")
    case .odt: isOpenDocument("text")
    case .ods: isOpenDocument("spreadsheet")
    case .csv, .txt, .pdf: false
    }
  }

  private func has(_ name: String) -> Bool {
    entry("[Content_Types].xml") != nil && entry(name) != nil
  }

  private func isOpenDocument(_ name: String) -> Bool {
    let type = "application/vnd.oasis.opendocument.\(name)"
    return entries.first?.name == "mimetype" && entry("content.xml") != nil
      && entries.first?.bytes.elementsEqual(type.utf8) == true
  }

  private func entry(_ name: String) -> ZipEntry? { entries.first { $0.name == name } }

  private func read() {
    let strings = SharedStrings(into: collector)
    let workbook = Workbook(into: collector)
    if kind == .xlsx {
      if let part = entry("xl/_rels/workbook.xml.rels") {
        read(part, take: workbook.takeRelation)
      }
      if let part = entry("xl/workbook.xml") { read(part, take: workbook.takeSheet) }
      if let part = entry("xl/sharedStrings.xml") { read(part, take: strings.take) }
    }
    for entry in entries where !entry.isFolder {
      if kind == .xlsx, entry.name == "xl/sharedStrings.xml" { continue }
      if kind == .xlsx, entry.name.hasPrefix("xl/worksheets/"), entry.name.hasSuffix(".xml") {
        let name = workbook.names[entry.name] ?? entry.name
        read(entry, take: SheetScan(name: name, strings: strings, into: collector).take)
      } else {
        read(entry)
      }
    }
    strings.tellUnused()
  }

  private func read(_ entry: ZipEntry) {
    let name = entry.name.lowercased()
    if isMacro(name) {
      collector.refuse(
        .unread, zh: "文件带有宏（“\(entry.name)”），请另存为不含宏的格式",
        en: "the file holds a macro ('\(entry.name)'); save it without macros")
    } else if Self.xmlEndings.contains(where: name.hasSuffix) {
      let naming: PartScan.Naming = kind == .ods && name == "content.xml" ? .cells : .paragraphs
      let scan = PartScan(part: entry.name, naming: naming, into: collector)
      read(entry, take: scan.take)
      if name == "[content_types].xml",
        String(decoding: entry.bytes, as: UTF8.self).contains("macroEnabled")
      {
        collector.refuse(
          .unread, zh: "文件为启用宏的格式，请另存为不含宏的格式",
          en: "the file is of a kind that runs macros; save it as one without")
      }
    } else if entry.bytes.isEmpty || Self.plainNames.contains(where: { name.contains($0) }) {
      RawStrings.read(entry.bytes, part: entry.name, into: collector)
    } else if Self.pictureEndings.contains(where: name.hasSuffix) {
      collector.refuse(
        .unread, zh: "图片“\(entry.name)”中的文字无法检查，请删去图片，改以文字说明",
        en: "the picture '\(entry.name)' can't be read as text; take it out and say it in words")
    } else {
      collector.refuse(
        .unread, zh: "嵌入的对象“\(entry.name)”无法读取，请删去",
        en: "'\(entry.name)' inside the file can't be read; take it out"
      )
    }
  }

  private func read(_ entry: ZipEntry, take: @escaping (XMLEvent) -> Void) {
    XMLReading.read(entry.bytes, part: entry.name, into: collector, take: take)
  }

  private func isMacro(_ name: String) -> Bool {
    name.hasSuffix("vbaproject.bin") || name.hasSuffix("vbadata.xml")
      || ["basic/", "scripts/"].contains(where: name.hasPrefix)
  }

  private static let xmlEndings = [".xml", ".rels", ".vml", ".rdf"]
  /// Parts that hold settings, unpacked, in a form of their program's own.
  private static let plainNames = ["mimetype", "layout-cache", "printersettings/"]
  private static let pictureEndings = [
    ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".svg", ".webp",
    ".wdp",
  ]
}

import Attachments

/// The XML parts of an office file, unpacked within the limits of `ZipReading`.
struct OfficeParts {
  let findings: ImportFindings
  private let entries: [String: ZipEntry]
  /// In the order of the file.
  let names: [String]

  /// `nil`, reported, when the file isn't a sound ZIP, holds a macro or lacks a part it must have.
  init?(_ bytes: [UInt8], needing required: [String], findings: ImportFindings) {
    let collector = PartCollector()
    let found = ZipReading.entries(of: bytes, into: collector)
    findings.add(collector.listedObstacles)
    guard let found else { return nil }
    self.findings = findings
    names = found.map(\.name)
    entries = Dictionary(found.map { ($0.name, $0) }) { first, _ in first }
    guard !holdsMacro() else { return nil }
    for name in required where entries[name] == nil {
      findings.error(
        ImportRule.fileKind, zh: "文件不是后缀所示的格式，请重新另存（缺少“\(name)”）",
        en: "save the file anew as what its ending says (it has no '\(name)')")
      return nil
    }
  }

  func has(_ name: String) -> Bool { entries[name] != nil }

  func text(of name: String) -> String? {
    entries[name].map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// Hands the events of a part to `take`; false, reported, when it can't be read to its end.
  @discardableResult
  func read(_ name: String, take: @escaping (XMLEvent) -> Void) -> Bool {
    guard let entry = entries[name] else { return true }
    let collector = PartCollector()
    XMLReading.read(entry.bytes, part: name, into: collector, take: take)
    findings.add(collector.listedObstacles)
    if !collector.texts.isEmpty {
      findings.warning(
        ImportRule.fileUnread,
        zh: "“\(name)”中有注释或未按常规书写的文字，没有读取；请用 Word 或 Excel 重新另存后再导入",
        en: "save the file anew in Word or Excel: '\(name)' has a comment or a section that isn't"
          + " read")
    }
    return collector.listedObstacles.isEmpty
  }

  /// Reports each part that may show words which can't be read.
  func reportPictures() {
    for name in names {
      let lower = name.lowercased()
      guard
        lower.contains("/media/") || lower.hasPrefix("pictures/")
          || ["/embeddings/", "/charts/", "/diagrams/", "/drawings/drawing"].contains(
            where: lower.contains) && !lower.hasSuffix(".rels")
      else { continue }
      findings.warning(
        ImportRule.fileUnread, zh: "请核对“\(name)”：图片、图表和嵌入对象中的文字没有读取",
        en: "look at '\(name)': words in pictures, charts and embedded objects aren't read")
    }
  }

  private func holdsMacro() -> Bool {
    let types = text(of: "[Content_Types].xml") ?? ""
    let macro = names.first { name in
      let name = name.lowercased()
      return name.hasSuffix("vbaproject.bin") || name.hasSuffix("vbadata.xml")
        || name.hasPrefix("basic/") || name.hasPrefix("scripts/")
    }
    guard macro != nil || types.contains("macroEnabled") else { return false }
    let part = macro ?? "[Content_Types].xml"
    findings.error(
      ImportRule.fileKind, zh: "请另存为不含宏的格式后再导入（文件带有宏：“\(part)”）",
      en: "save the file without macros first (it holds one: '\(part)')")
    return true
  }
}

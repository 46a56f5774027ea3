import SiteFiles

/// The check of files that are published as they came: each is what its ending tells a browser.
enum AttachmentChecks {
  static func check(_ file: SiteFile, into state: inout MarkupState) {
    let name = file.path.components.last ?? ""
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    guard holds(file.bytes, ending: ending) else {
      state.complain(
        .attachment, 0, zh: "文件内容与后缀“.\(ending)”不符",
        en: "the file isn't what its ending '.\(ending)' says")
      return
    }
  }

  private static func holds(_ bytes: [UInt8], ending: String) -> Bool {
    switch ending {
    case "csv", "txt": isText(bytes)
    case "pdf": bytes.starts(with: "%PDF-".utf8)
    case "docx": isOfficeFile(bytes, folder: "word/")
    case "xlsx": isOfficeFile(bytes, folder: "xl/")
    case "pptx": isOfficeFile(bytes, folder: "ppt/")
    case "odt": isOpenDocument(bytes, kind: "text")
    case "ods": isOpenDocument(bytes, kind: "spreadsheet")
    default: false
    }
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    let hasControl = bytes.contains {
      $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return !hasControl
    } catch {
      return false
    }
  }

  /// A ZIP with an entry in `folder`: its name stands uncompressed in the headers.
  private static func isOfficeFile(_ bytes: [UInt8], folder: String) -> Bool {
    guard isZip(bytes), let initial = folder.utf8.first else { return false }
    let text = bytes.span
    var index = 0
    while let start = text.firstOffset(of: initial, from: index) {
      if text.has(folder, at: start) { return true }
      index = start + 1
    }
    return false
  }

  /// The first entry of an OpenDocument file is `mimetype`, uncompressed (OpenDocument 1.3, part 2).
  private static func isOpenDocument(_ bytes: [UInt8], kind: String) -> Bool {
    let head = "mimetypeapplication/vnd.oasis.opendocument.\(kind)"
    return isZip(bytes) && bytes.dropFirst(30).starts(with: head.utf8)
  }

  private static func isZip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }
}

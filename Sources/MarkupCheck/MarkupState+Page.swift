import SiteFiles

/// What two parsers must read alike, and what a page says of itself.
extension MarkupState {
  /// XML makes tabs and line feeds in a value spaces, HTML keeps them.
  mutating func checkSpelling(from start: Int) {
    var quote: UInt8 = 0
    for at in start..<max(start, min(tagEnd, file.bytes.count)) {
      let byte = file.bytes[at]
      if quote == 0 {
        if byte == Ascii.quote || byte == Ascii.apostrophe { quote = byte }
      } else if byte == quote {
        quote = 0
      } else if byte == Ascii.tab || byte == Ascii.feed {
        complain(
          .polyglot, at, zh: "属性值中不得有制表符或换行", en: "a value can't hold a tab or a line feed")
      }
    }
  }

  /// HTML moves white space after the root's end into `body`, XML drops it.
  mutating func checkEnd() {
    var end = file.bytes.count
    while end > 0, file.bytes[end - 1].isBlank { end -= 1 }
    if end < file.bytes.count {
      complain(.polyglot, end, zh: "“</html>”之后不得有内容", en: "nothing may follow '</html>'")
    }
  }

  mutating func openedCanonical(_ address: String, _ start: Int) {
    canonicalCount += 1
    let base = baseURL.hasSuffix("/") ? baseURL : baseURL + "/"
    let path = file.path.text
    let isIndex = path == "index.html" || path.hasSuffix("/index.html")
    let own = base + (isIndex ? String(path.dropLast("index.html".count)) : path)
    if canonicalCount > 1 || address != own {
      complain(
        .alternates, start, zh: "规范地址“\(quoted(address))”应只写一次，且为“\(own)”",
        en: "the canonical address '\(quoted(address))' stands once and is '\(own)'")
    }
  }

  /// A drawing with the role of an image is named by its own title and description; one that is
  /// hidden has no title.
  mutating func closedDrawing(_ frame: Frame) {
    let title = frame.values["own svg:title"]
    if frame.values["aria-hidden"] == "true" {
      if title != nil {
        complain(
          .drawing, frame.start, zh: "隐藏的图形不得有标题", en: "a hidden drawing can't have a title")
      }
      return
    }
    guard frame.values["role"] == "img" else { return }
    let names = (title ?? "") + " " + (frame.values["own svg:desc"] ?? "")
    if title == nil || frame.values["aria-labelledby"] != names {
      complain(
        .drawing, frame.start, zh: "图形的“aria-labelledby”应依次指向其自身的标题和说明",
        en: "a drawing's 'aria-labelledby' must name its own title, then its description")
    }
  }
}

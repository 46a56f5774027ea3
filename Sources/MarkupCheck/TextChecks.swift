import SiteFiles

/// The checks of files that aren't markup, and of the characters of all files.
enum TextChecks {
  static func check(_ file: SiteFile, into state: inout MarkupState) {
    checkEncoding(file, into: &state)
    let text = file.bytes.span
    switch file.kind {
    case .json:
      if let fault = JSONSyntax.fault(in: text) {
        state.complain(.json, fault, zh: "此处不合 JSON 语法", en: "the text stops being JSON here")
      }
    case .script:
      let banned = [
        "eval(", "innerHTML", "outerHTML", "document.write", "insertAdjacentHTML", "new Function",
      ]
      for at in text.indices {
        for word in banned where text.has(word, at: at) {
          state.complain(.script, at, zh: "脚本不得使用“\(word)”", en: "a script can't use '\(word)'")
        }
      }
    case .stylesheet: style(text, at: 0, into: &state)
    case .csv, .spreadsheetCSV: table(file, into: &state)
    case .page, .picture, .sitemap, .feed, .openSearch, .text, .attachment, .searchIndex: break
    }
  }

  /// Rows of one width; in a file for spreadsheets no formula.
  private static func table(_ file: SiteFile, into state: inout MarkupState) {
    let isForSpreadsheets = file.kind == .spreadsheetCSV
    let mark = isForSpreadsheets && file.bytes.span.has("\u{FEFF}", at: 0) ? 3 : 0
    let syntax = CSVSyntax(
      file.bytes.span.extracting(mark..<file.bytes.count), refusesFormulas: isForSpreadsheets)
    state.rowCount = syntax.rowCount
    switch syntax.fault {
    case nil: break
    case .lineEnd(let at)?:
      state.complain(
        .csv, at + mark, zh: "每行应以 CR LF 结尾", en: "every line ends in CR LF")
    case .quoting(let at)?:
      state.complain(.csv, at + mark, zh: "引号不成对", en: "a quotation mark isn't closed or doubled")
    case .width(let at, let expected, let found)?:
      state.complain(
        .csv, at + mark, zh: "此行有 \(found) 格，首行有 \(expected) 格",
        en: "the row has \(found) cells, the first one \(expected)")
    case .formula(let at)?:
      state.complain(
        .csv, at + mark, zh: "此格会被电子表格当作公式", en: "a spreadsheet would take the cell for a formula")
    }
  }

  /// No `@import`, no address, no escape that could hide one; comments count too.
  static func style(_ text: Span<UInt8>, at start: Int, into state: inout MarkupState) {
    let banned = ["@import", "url(", "javascript:", "expression(", "image-set("]
    for at in text.indices {
      for word in banned {
        var isHere = true
        for (index, byte) in word.utf8.enumerated() {
          guard at + index < text.count else {
            isHere = false
            break
          }
          let own = text[at + index]
          let lower = own >= 0x41 && own <= 0x5A ? own | 0x20 : own
          if lower != byte { isHere = false }
        }
        if isHere {
          state.complain(
            .stylesheet, start + (start == 0 ? at : 0), zh: "样式表不得使用“\(word)”",
            en: "a stylesheet can't use '\(word)'")
        }
      }
    }
  }

  /// UTF-8, no byte order mark, no control character but tab and line feed (and return in plain
  /// text), no character that changes the direction of what follows.
  static func checkEncoding(_ file: SiteFile, into state: inout MarkupState) {
    let bytes = state.unpacked ?? file.bytes
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      state.complain(
        .encoding, error.byteOffsets.lowerBound, zh: "字节不合 UTF-8", en: "the bytes aren't UTF-8")
    }
    let isMarked = bytes.span.has("\u{FEFF}", at: 0)
    if file.kind == .spreadsheetCSV, !isMarked {
      state.complain(
        .encoding, 0, zh: "供电子表格打开的文件应以字节顺序标记开头",
        en: "a file for spreadsheets begins with a byte order mark")
    }
    if isMarked, file.kind != .spreadsheetCSV {
      state.complain(.encoding, 0, zh: "不得有字节顺序标记", en: "a byte order mark has no place here")
    }
    for at in bytes.indices {
      let byte = bytes[at]
      guard byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 else { continue }
      let second = at + 1 < bytes.count ? bytes[at + 1] : 0
      let third = at + 2 < bytes.count ? bytes[at + 2] : 0
      let isBad =
        switch byte {
        case 0x09, 0x0A: false
        case 0x0D: ![.text, .csv, .spreadsheetCSV].contains(file.kind)
        case 0xC2: second >= 0x80 && second <= 0x9F
        case 0xE2:
          second == 0x80 && third >= 0xAA && third <= 0xAE
            || second == 0x81 && third >= 0xA6 && third <= 0xA9
        default: true
        }
      if isBad {
        state.complain(
          .encoding, at, zh: "不得有控制字符或改变文字方向的字符",
          en: "a control or direction-changing character has no place here")
      }
      // What follows a NUL isn't text, such as UTF-16 with one in every pair.
      if byte == 0 { break }
    }
  }
}

import SiteFiles

/// The rules about a page as a whole.
extension MarkupState {
  private static let nameless: Set<String> = [
    "a", "button", "summary", "label", "legend", "caption", "figcaption", "title",
  ]
  private static let interactive: Set<String> = [
    "a", "button", "input", "select", "label", "details",
  ]

  /// All attributes of the start tag are known.
  mutating func opened() {
    let last = frames.count - 1
    let frame = frames[last]
    let values = frame.values
    if frame.element != 0 {
      let element = grammar.elements[frame.element - 1]
      for name in element.required where values[name] == nil {
        complain(
          .requiredAttribute, frame.start, zh: "“\(element.name)”缺少属性“\(name)”",
          en: "'\(element.name)' lacks '\(name)'")
      }
    }
    if file.kind != .feed, values["lang"] != values["xml:lang"] {
      complain(
        .language, frame.start, zh: "“lang”与“xml:lang”应一并写出且相同",
        en: "'lang' and 'xml:lang' must stand together and be equal")
    }
    let parentHidden = last > 0 && frames[last - 1].isHidden
    frames[last].isHidden = parentHidden || values["aria-hidden"] == "true"
    let label = values["aria-label"] ?? values["aria-labelledby"] ?? values["alt"] ?? ""
    if !label.isEmpty, !frames[last].isHidden { frames[last].isNamed = true }
    if file.kind == .page {
      checkSpelling(from: frame.start)
      openedOnPage(frame.name, values, frame.start)
    }
    if file.kind == .feed { openedInFeed(frame) }
    if file.kind == .sitemap {
      openedEntry(frame.name, values, frame.start)
    } else {
      openedFigure()
    }
  }

  private mutating func openedOnPage(_ name: String, _ values: [String: String], _ start: Int) {
    switch name {
    case "html": openedRoot(values, start)
    case "h1", "h2", "h3", "h4", "h5", "h6": openedHeading(name, start)
    case "main": mainCount += 1
    case "table": tables.append(TableGrid())
    case "tr":
      let isOfBody = frames.dropLast().last?.name == "tbody" && values["class"] != "group"
      if !tables.isEmpty { tables[tables.count - 1].beginRow(counts: isOfBody) }
    case "td", "th":
      if !tables.isEmpty {
        tables[tables.count - 1].add(
          columns: values["colspan"].flatMap(Int.init) ?? 1,
          rows: values["rowspan"].flatMap(Int.init) ?? 1)
      }
    case "meta": openedMeta(values, start)
    case "script": openedScript(values, start)
    case "svg:title", "svg:desc":
      let parent = frames.count - 2
      if parent >= 0, frames[parent].name == "svg:svg" {
        frames[parent].values["own " + name] = values["id"] ?? ""
      }
    case "svg:a":
      if frames.contains(where: { $0.name == "svg:svg" && $0.values["role"] == "img" }) {
        complain(
          .drawing, start, zh: "作为图像的图形中不得有链接",
          en: "a drawing with the role 'img' can't hold a link")
      }
    case "link":
      if values["rel"]?.split(separator: " ").contains("canonical") == true {
        openedCanonical(values["href"] ?? "", start)
      }
      markAlternate(values)
    case "label": if let id = values["for"] { labelled.insert(id) }
    case "input", "select":
      let isLabelled =
        frames.contains { $0.name == "label" }
        || values["aria-label"] ?? values["aria-labelledby"] != nil
      if values["type"] != "hidden", !isLabelled { fields.append((values["id"], name, start)) }
    case "a":
      let rel = values["rel"]?.split(separator: " ") ?? []
      if values["target"] != nil, !rel.contains("noopener") {
        complain(
          .url, start, zh: "在新窗口打开的链接缺少“noopener”", en: "a link to a new window lacks 'noopener'")
      }
    default: break
    }
    let outer = frames.dropLast().last { ["a", "button", "label", "summary"].contains($0.name) }
    let isHiddenField = values["type"] == "hidden"
    if let outer, Self.interactive.contains(name), !isHiddenField,
      outer.name != "label" || ["a", "label", "button"].contains(name)
    {
      complain(
        .nesting, start, zh: "“\(outer.name)”中不能有“\(name)”",
        en: "'\(name)' can't stand within '\(outer.name)'")
    }
  }

  private mutating func openedRoot(_ values: [String: String], _ start: Int) {
    language = values["lang"]
    let expected = ["zh": "zh-Hans", "en": "en"][file.path.components[0]]
    if file.path.components.count > 1, let expected, let language, language != expected {
      complain(
        .language, start, zh: "此地址的页面应为“\(expected)”，实为“\(language)”",
        en: "'\(language)' isn't the language of this address, '\(expected)'")
    }
  }

  private mutating func openedHeading(_ name: String, _ start: Int) {
    let level = Int(name.dropFirst()) ?? 0
    if level > headingLevel + 1 || (level == 1 && headingLevel != 0) {
      complain(
        .headings, start,
        zh: level == 1 ? "只能有一个“h1”" : "“\(name)”之前缺少“h\(headingLevel + 1)”",
        en: level == 1 ? "a page has one 'h1'" : "'\(name)' skips 'h\(headingLevel + 1)'")
    }
    headingLevel = level
  }

  private mutating func openedMeta(_ values: [String: String], _ start: Int) {
    metaCount += 1
    if (metaCount == 1) != (values["charset"] != nil) {
      complain(
        .encoding, start, zh: "“head”中第一个“meta”应写明字符编码，且只写一次",
        en: "the first 'meta' of a page, and no other, states its 'charset'")
    }
    let kinds = ["charset", "name", "http-equiv", "property"].filter { values[$0] != nil }
    if kinds.count != 1 || (kinds == ["charset"]) != (values["content"] == nil) {
      complain(
        .requiredAttribute, start,
        zh: "“meta”应有“charset”，或“name”“http-equiv”“property”之一与“content”",
        en: "'meta' needs 'charset', or 'name', 'http-equiv' or 'property' with 'content'")
    }
    guard values["http-equiv"] != nil, let policy = values["content"] else { return }
    let banned = ["unsafe-", "*", "http:", "data:", "frame-ancestors", "report-uri", "sandbox"]
    if !policy.hasPrefix("default-src 'none'") || banned.contains(where: policy.contains) {
      complain(
        .policy, start, zh: "内容安全策略过宽：“\(quoted(policy))”",
        en: "'\(quoted(policy))' isn't a policy of 'none' and 'self'")
    }
  }

  private mutating func openedScript(_ values: [String: String], _ start: Int) {
    let isData = values["type"] == "application/ld+json"
    if isData == (values["src"] != nil) {
      complain(
        .script, start, zh: "脚本应有“src”，数据块不得有",
        en: "a script needs 'src' and a data block can't have it")
    }
  }

  /// An element has ended; it is no longer among the open ones.
  mutating func closed(_ frame: Frame) {
    let name = frame.name
    if name == "svg:style" { TextChecks.style(frame.text.span, at: frame.start, into: &self) }
    if file.kind == .sitemap { closedEntry(frame) }
    if file.kind == .feed { closedInFeed(frame) }
    guard file.kind == .page else { return }
    if ["h1", "h2", "h3", "h4", "h5", "h6"].contains(name), !frame.isNamed {
      complain(.headings, frame.start, zh: "“\(name)”为空", en: "'\(name)' is empty")
    } else if Self.nameless.contains(name), !frame.isNamed {
      complain(
        .name, frame.start, zh: "“\(name)”没有文字或名称", en: "'\(name)' has neither text nor a label")
    } else if name == "tr", !tables.isEmpty, let width = tables[tables.count - 1].endRow() {
      let first = tables[tables.count - 1].width ?? 0
      complain(
        .table, frame.start, zh: "此行宽 \(width) 列，首行宽 \(first) 列",
        en: "the row is \(width) columns wide, the first one \(first)")
    } else if ["thead", "tbody", "tfoot"].contains(name), !tables.isEmpty {
      if tables[tables.count - 1].endGroup() {
        complain(
          .table, frame.start, zh: "有单元格超出本组的行", en: "a cell reaches past the rows of its group")
      }
    } else if name == "svg:svg" {
      closedDrawing(frame)
    } else if name == "table", let table = tables.popLast() {
      if let address = frame.values["data-rows"],
        case .inside(let path, _) = SiteAddress(
          address, from: file.path.components, baseURL: baseURL)
      {
        shownTables.append((path, table.bodyRows, frame.start))
      }
    } else if name == "script" {
      closedScript(frame)
    }
  }

  private mutating func closedScript(_ frame: Frame) {
    if frame.values["type"] != "application/ld+json" {
      if !frame.text.isEmpty {
        complain(.script, frame.start, zh: "不得有内嵌脚本", en: "no script may stand inside a page")
      }
      return
    }
    let marks = [Ascii.less, Ascii.greater, Ascii.ampersand]
    if frame.text.contains(where: marks.contains) || JSONSyntax.fault(in: frame.text.span) != nil {
      complain(
        .json, frame.start, zh: "数据块不是不含“<”“>”“&”的 JSON",
        en: "the data block isn't JSON free of '<', '>' and '&'")
    }
  }

  /// The parse is over.
  mutating func finish() {
    guard parserErrors.isEmpty else { return }
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    let bytes = file.bytes
    if file.kind != .page, bytes.span.has("<?xml", at: 0), bytes.count > 5, bytes[5].isBlank,
      !bytes.span.has(declaration, at: 0)
    {
      complain(
        .construct, 0, zh: "XML 声明应为“\(declaration)”", en: "an XML declaration is '\(declaration)'")
    }
    if file.kind == .page, !hasDoctype || !bytes.span.has("<!DOCTYPE html>", at: 0) {
      complain(
        .doctype, 0, zh: "页面应以“<!DOCTYPE html>”开头", en: "a page begins with '<!DOCTYPE html>'")
    }
    guard !isCutShort else { return }
    for use in idUses where !ids.contains(use.id) {
      complain(
        use.rule, use.offset, zh: "本页没有标识符“\(use.id)”", en: "no element has the id '\(use.id)'")
    }
    if file.kind == .sitemap { checkTwins() }
    if file.kind == .feed { checkFeed() }
    guard file.kind == .page else { return }
    checkEnd()
    if headingLevel == 0 { complain(.headings, 0, zh: "页面没有“h1”", en: "the page has no 'h1'") }
    if mainCount != 1 {
      complain(
        .main, 0, zh: "页面应有一个“main”，实有 \(mainCount) 个",
        en: "a page has one 'main', this one \(mainCount)")
    }
    for field in fields where field.id.map(labelled.contains) != true {
      complain(.name, field.offset, zh: "“\(field.name)”没有标签", en: "'\(field.name)' has no label")
    }
  }
}

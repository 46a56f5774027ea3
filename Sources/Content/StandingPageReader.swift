import Diagnostics
import Languages
import Records

/// Reads pages/<id>.md.
struct StandingPageReader {
  let text: SourceText
  let reading: Reading
  private var problems: Problems { reading.problems }

  init(text: SourceText, reading: Reading) {
    self.text = text
    self.reading = reading
  }

  func page(_ id: Identifier) -> StandingPage? {
    guard let document = MarkdownParser.document(text.string) else { return nil }
    var blocks = document.children[...]
    var title: Text?
    if let first = blocks.first, first.kind == .heading, first.level == 1 {
      blocks = blocks.dropFirst()
      let place = place(first)
      title = leaf(first, quotes: 0).map {
        Text(Bilingual(zh: plain($0.zh), en: plain($0.en)), at: place)
      }
    } else {
      problems.error(
        ContentRule.pageTitle, en: "a page begins with its title, '# …'",
        zh: "页面应以一级标题“# …”开头", at: SourcePlace(file: text.file, line: 1, column: 1))
    }
    let body = self.blocks(Array(blocks), quotes: 0)
    guard let title else { return nil }
    return StandingPage(
      id: Placed(id, at: SourcePlace(file: text.file)), title: title, blocks: body)
  }

  // MARK: Blocks

  private func blocks(_ nodes: [MarkdownNode], quotes: Int) -> Bilingual<[ProseBlock]> {
    let pairs = nodes.compactMap { block($0, quotes: quotes) }
    return Bilingual(zh: pairs.map(\.zh), en: pairs.map(\.en))
  }

  private func block(_ node: MarkdownNode, quotes: Int) -> Bilingual<ProseBlock>? {
    switch node.kind {
    case .heading:
      if node.level == 1 {
        problems.error(
          ContentRule.pageTitle, en: "a page has one level-1 heading, its title",
          zh: "页面只能有一个一级标题", at: place(node))
      }
      return leaf(node, quotes: quotes)?.map { .heading(level: node.level, $0) }
    case .paragraph: return leaf(node, quotes: quotes)?.map { .paragraph($0) }
    case .quote: return blocks(node.children, quotes: quotes + 1).map { .quote($0) }
    case .code: return Bilingual(zh: .code(node.literal), en: .code(node.literal))
    case .list:
      let items = node.children.map { blocks($0.children, quotes: quotes) }
      return Bilingual(
        zh: .list(ordered: node.isOrdered, items: items.map(\.zh)),
        en: .list(ordered: node.isOrdered, items: items.map(\.en)))
    default:
      refuse(node.kind, at: place(node))
      return nil
    }
  }

  /// A heading or paragraph in both languages; what is wrong in it is reported.
  private func leaf(_ node: MarkdownNode, quotes: Int) -> Bilingual<[ProseInline]>? {
    let place = place(node)
    let source = source(node, quotes: quotes)
    if source.contains("|"), source.contains("---") {
      problems.error(
        ContentRule.plainMarkdown, en: "tables aren't allowed in a page", zh: "页面中不允许使用表格",
        at: place)
      return nil
    }
    let zh = inlines(of: source, at: place)
    guard let english = reading.english(of: source, at: place) else { return nil }
    return Bilingual(zh: zh, en: inlines(of: english.text, at: english.place))
  }

  /// The Markdown of a block with its line breaks as single spaces, as the catalogue has it.
  private func source(_ node: MarkdownNode, quotes: Int) -> String {
    guard node.line > 0, node.endLine >= node.line else { return "" }
    var lines: [String] = []
    for number in node.line...node.endLine {
      var line = text.line(number)
      if number == node.line {
        line = line.dropFirst(place(node).column - 1)
      } else {
        for _ in 0..<quotes {
          line = line.drop { $0 == " " || $0 == "\t" }
          if line.first == ">" { line = line.dropFirst() }
        }
      }
      lines.append(Self.trimmed(SourceText.string(line)))
    }
    var source = lines.joined(separator: " ")
    if node.kind == .heading, source.hasPrefix("#") {
      source = Self.trimmed(String(source.drop { $0 == "#" }))
      let open = source.reversed().drop { $0 == "#" }
      if open.first == " " { source = Self.trimmed(String(open.reversed())) }
    }
    return source
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  // MARK: Inlines

  /// Read as a heading's, since a heading holds nothing but inlines.
  private func inlines(of source: String, at place: SourcePlace) -> [ProseInline] {
    let line = source.map { $0.isNewline ? " " : String($0) }.joined()
    guard let heading = MarkdownParser.document("# " + line)?.children.first else { return [] }
    return heading.children.compactMap { inline($0, at: place) }
  }

  private func inline(_ node: MarkdownNode, at place: SourcePlace) -> ProseInline? {
    let children = node.children.compactMap { inline($0, at: place) }
    switch node.kind {
    case .text: return .text(node.literal)
    case .softBreak: return .text(" ")
    case .lineBreak: return .lineBreak
    case .inlineCode: return .code(node.literal)
    case .emphasis: return .emphasis(children)
    case .strong: return .strong(children)
    case .link:
      if !node.title.isEmpty {
        problems.error(
          ContentRule.plainMarkdown, en: "link titles aren't allowed in a page",
          zh: "页面中不允许使用链接标题", at: place)
      }
      if !Self.isAllowed(node.address) {
        let address = node.address.shortened
        problems.error(
          ContentRule.linkAddress,
          en: "'\(address)' isn't an https: or mailto: address, '#fragment' or '/path/'",
          zh: "“\(address)”不是 https:、mailto:、“#片段”或“/路径/”", at: place)
      }
      return .link(address: node.address, children)
    default:
      refuse(node.kind, at: place)
      return nil
    }
  }

  private static func isAllowed(_ address: String) -> Bool {
    let isClean = address.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && $0 != "\\"
    }
    guard isClean, !address.split(separator: "/").contains("..") else { return false }
    if address.hasPrefix("/") { return !address.hasPrefix("//") }
    for prefix in ["https://", "mailto:", "#"] where address.hasPrefix(prefix) {
      return address.count > prefix.count && !address.hasPrefix(prefix + "/")
    }
    return false
  }

  private func plain(_ inlines: [ProseInline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let children), .strong(let children), .link(_, let children): plain(children)
      case .lineBreak: " "
      }
    }.joined()
  }

  // MARK: Places and problems

  /// cmark counts columns in bytes.
  private func place(_ node: MarkdownNode) -> SourcePlace {
    var bytes = 0
    var column = 1
    for scalar in text.line(node.line) {
      bytes += Unicode.UTF8.width(scalar)
      if bytes >= node.column { break }
      column += 1
    }
    return SourcePlace(file: text.file, line: node.line, column: column)
  }

  private func refuse(_ kind: MarkdownNode.Kind, at place: SourcePlace) {
    let what: Bilingual<String> =
      switch kind {
      case .html: Bilingual(zh: "不允许使用 HTML", en: "raw HTML isn't allowed in a page")
      case .image: Bilingual(zh: "页面中不允许使用图片", en: "images aren't allowed in a page")
      case .rule: Bilingual(zh: "页面中不允许使用分隔线", en: "rules aren't allowed in a page")
      case .tooDeep: Bilingual(zh: "嵌套超过 32 层", en: "nested more than 32 deep")
      default: Bilingual(zh: "页面中不允许使用此种标记", en: "this markup isn't allowed in a page")
      }
    problems.error(ContentRule.plainMarkdown, en: what.en, zh: what.zh, at: place)
  }
}

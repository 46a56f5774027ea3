import Diagnostics
import Languages
import Records

/// Reads pages/<id>.md.
struct StandingPageReader {
  /// Up to which byte of a line an inline's column is worth looking for.
  private static let columnLimit = 4_000

  private let text: SourceText
  private let reading: Reading
  private let document: MarkdownNode
  private let lines: PageLines
  /// The header lines of tables.
  private let tables: Set<Int>
  private var problems: Problems { reading.problems }

  /// `nil` only when memory runs out.
  init?(text: SourceText, reading: Reading) {
    guard let document = MarkdownParser.document(text.string) else { return nil }
    self.text = text
    self.reading = reading
    self.document = document
    lines = PageLines(text, of: document)
    tables = Set(lines.tables)
  }

  func page(_ id: Identifier) -> StandingPage? {
    for line in lines.tables { problems.table(at: placeOfWords(in: line)) }
    for line in lines.lost {
      problems.definition(SourceText.string(lines.words(of: line)), at: placeOfWords(in: line))
    }
    var body = document.children[...]
    var title: Text?
    if let first = body.first, first.kind == .heading, first.level == 1 {
      body = body.dropFirst()
      title = heading(first, quotes: 0).map {
        Text($0.map { $0.map(\.plainText).joined() }, at: place(first))
      }
    } else {
      problems.error(
        ContentRule.pageTitle, en: "a page begins with its title, '# …'",
        zh: "页面应以一级标题“# …”开头", at: SourcePlace(file: text.file, line: 1, column: 1))
    }
    let blocks = blocks(Array(body), quotes: 0)
    guard let title else { return nil }
    return StandingPage(
      id: Placed(id, at: SourcePlace(file: text.file)), title: title, blocks: blocks)
  }

  // MARK: Blocks

  private func blocks(_ nodes: [MarkdownNode], quotes: Int) -> Bilingual<[ProseBlock]> {
    let pairs = nodes.compactMap { block($0, quotes: quotes) }
    return Bilingual(zh: pairs.map(\.zh), en: pairs.map(\.en))
  }

  private func block(_ node: MarkdownNode, quotes: Int) -> Bilingual<ProseBlock>? {
    switch node.kind {
    case .heading:
      let heading = heading(node, quotes: quotes)
      if heading != nil, node.level == 1 {
        problems.error(
          ContentRule.pageTitle, en: "a page has one level-1 heading, its title",
          zh: "页面只能有一个一级标题", at: place(node))
      }
      return heading?.map { .heading(level: node.level, $0) }
    case .paragraph: return leaf(node, quotes: quotes)?.map { .paragraph($0) }
    case .quote:
      problems.check(contentsOf: node, at: place(node))
      return blocks(node.children, quotes: quotes + 1).map { .quote($0) }
    case .code:
      problems.check(code: node, at: place(node))
      return Bilingual(zh: .code(node.literal), en: .code(node.literal))
    case .list:
      problems.check(listStart: node, at: place(node))
      let items = node.children.map { item in
        problems.check(contentsOf: item, at: place(item))
        return blocks(item.children, quotes: quotes)
      }
      return Bilingual(
        zh: .list(ordered: node.isOrdered, items: items.map(\.zh)),
        en: .list(ordered: node.isOrdered, items: items.map(\.en)))
    default:
      problems.refuse(node.kind, at: place(node))
      return nil
    }
  }

  /// A heading that begins with `#`; one that is underlined is reported.
  private func heading(_ node: MarkdownNode, quotes: Int) -> Bilingual<[ProseInline]>? {
    let place = place(node)
    let behind = text.line(node.line).dropFirst(place.column - 1).drop { $0 == "#" }
    let marks = text.line(node.line).count - (place.column - 1) - behind.count
    guard (1...6).contains(marks), behind.first.map({ $0 == " " || $0 == "\t" }) ?? true else {
      problems.underlinedHeading(at: place)
      return nil
    }
    problems.check(contentsOf: node, at: place)
    return node.children.isEmpty ? nil : leaf(node, quotes: quotes)
  }

  /// A heading or paragraph in both languages; what is wrong in it is reported.
  private func leaf(_ node: MarkdownNode, quotes: Int) -> Bilingual<[ProseInline]>? {
    let place = place(node)
    let range = node.line...max(node.line, node.endLine)
    // What stands in a table needs no English: it can't stay.
    guard !range.contains(where: tables.contains) else { return nil }
    let source = source(node, quotes: quotes)
    // cmark takes a definition off the paragraph it begins, and counts on as if it had not.
    if node.kind == .paragraph, let label = Self.definitionLabel(of: source) {
      problems.definition(label, at: place)
      return nil
    }
    reportHardBreaks(in: node)
    var reader = InlineReader(node.children, of: source, problems: problems) {
      self.place(ofInline: $0, in: node, quotes: quotes)
    }
    let zh = reader.inlines(node.children)
    guard let english = reading.english(of: source, at: place) else { return nil }
    // A text of ASCII alone is its own English.
    guard english.place != place else { return Bilingual(zh: zh, en: zh) }
    return Bilingual(zh: zh, en: inlines(ofEnglish: english.text, at: english.place))
  }

  /// The Markdown of a block with its line breaks as single spaces, as the catalogue has it.
  private func source(_ node: MarkdownNode, quotes: Int) -> String {
    guard node.line > 0, node.endLine >= node.line else { return "" }
    let lines = (node.line...node.endLine).map {
      Self.trimmed(SourceText.string(words(ofLine: $0, in: node, quotes: quotes)))
    }
    var source = lines.joined(separator: " ")
    if node.kind == .heading, source.hasPrefix("#") {
      source = Self.trimmed(String(source.drop { $0 == "#" }))
      let open = source.reversed().drop { $0 == "#" }
      if open.first == " " { source = Self.trimmed(String(open.reversed())) }
    }
    return source
  }

  /// What a line adds to a block, without the quote marks and blanks in front.
  private func words(
    ofLine number: Int, in node: MarkdownNode, quotes: Int
  ) -> ArraySlice<Unicode.Scalar> {
    var line = text.line(number)
    guard number > node.line else { return line.dropFirst(place(node).column - 1) }
    for _ in 0..<quotes {
      line = line.drop { $0 == " " || $0 == "\t" }
      if line.first == ">" { line = line.dropFirst() }
    }
    return line.drop { $0 == " " || $0 == "\t" }
  }

  /// `[label]:` at the start of `source`; `nil` when it begins otherwise.
  private static func definitionLabel(of source: String) -> String? {
    var label: [Unicode.Scalar] = []
    var isEscaped = false
    // A label has at most 999 characters.
    for scalar in source.unicodeScalars.prefix(1002) {
      if label.last == "]", label.count > 2, !isEscaped {
        return scalar == ":" ? SourceText.string(label + [scalar]) : nil
      }
      let isOpening = label.isEmpty
      guard (scalar == "[") == isOpening || isEscaped else { return nil }
      isEscaped = scalar == "\\" && !isEscaped
      label.append(scalar)
    }
    return nil
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The English of a block, whose line breaks are the translator's own; every problem in it is
  /// reported at its catalogue entry.
  ///
  /// It is read as a heading's, since a heading holds nothing but inlines, and closed like one, so
  /// that a `#` of its own stays.
  private func inlines(ofEnglish source: String, at place: SourcePlace) -> [ProseInline] {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.dropLast().contains(where: { $0.hasSuffix("  ") || $0.hasSuffix("\\") }) {
      problems.hardBreak(at: place)
    }
    let line = source.map { $0.isNewline ? " " : String($0) }.joined()
    guard let heading = MarkdownParser.document("# \(line) #")?.children.first else { return [] }
    var reader = InlineReader(heading.children, of: source, problems: problems) { _ in place }
    return reader.inlines(heading.children)
  }

  // MARK: Places

  private func place(_ node: MarkdownNode) -> SourcePlace {
    place(line: node.line, byte: node.column)
  }

  /// cmark counts columns in bytes.
  private func place(line: Int, byte: Int) -> SourcePlace {
    var bytes = 0
    var column = 1
    for scalar in text.line(line) {
      bytes += Unicode.UTF8.width(scalar)
      if bytes >= byte { break }
      column += 1
    }
    return SourcePlace(file: text.file, line: line, column: column)
  }

  /// The place of HTML, an image or a link, or that of its block when it stands far along a line:
  /// a long line of nothing else would be searched again for each.
  ///
  /// cmark counts as if every line of a block began where the first does. Behind an inline that
  /// runs over a line end it loses count, and it gives text no place worth trusting; so its word is
  /// only taken where such an inline can begin.
  private func place(
    ofInline node: MarkdownNode, in block: MarkdownNode, quotes: Int
  ) -> SourcePlace {
    let beginnings: [Unicode.Scalar] =
      switch node.kind {
      case .html: ["<"]
      case .image: ["!"]
      case .link: ["[", "<"]
      default: []
      }
    var byte = node.column
    if node.line > block.line {
      // Nothing but quote marks and blanks was taken off, a byte each.
      let words = words(ofLine: node.line, in: block, quotes: quotes)
      byte += text.line(node.line).count - words.count - (block.column - 1)
    }
    guard byte <= Self.columnLimit else { return self.place(block) }
    let place = place(line: node.line, byte: byte)
    guard let first = text.scalar(line: place.line, column: place.column),
      beginnings.contains(first)
    else { return self.place(block) }
    return place
  }

  private func placeOfWords(in line: Int) -> SourcePlace {
    SourcePlace(file: text.file, line: line, column: lines.column(of: line))
  }

  /// Two blanks or a backslash at a line's end; cmark gives hard breaks no place.
  private func reportHardBreaks(in node: MarkdownNode) {
    let count = Self.hardBreaks(in: node)
    guard count > 0 else { return }
    let places = (node.line..<max(node.line, node.endLine)).compactMap { number -> SourcePlace? in
      let line = text.line(number)
      let blanks = line.reversed().prefix { $0 == " " }.count
      guard blanks > 1 || line.last == "\\" else { return nil }
      let column = line.count - max(blanks, line.last == "\\" ? 1 : 0) + 1
      return SourcePlace(file: text.file, line: number, column: column)
    }
    for place in places.prefix(count) { problems.hardBreak(at: place) }
    // Never silent, whatever cmark takes for one.
    if places.isEmpty { problems.hardBreak(at: place(node)) }
  }

  private static func hardBreaks(in node: MarkdownNode) -> Int {
    node.children.reduce(node.kind == .lineBreak ? 1 : 0) { $0 + hardBreaks(in: $1) }
  }
}

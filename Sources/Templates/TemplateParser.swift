import Diagnostics
import Languages

/// Reads the dialect: Mustache without triple braces, `&`, lambdas and other delimiters.
///
/// - Source: the Mustache specification, for sections and stand-alone lines.
struct TemplateParser {
  /// How deep sections may nest; a page needs a handful.
  static let depthLimit = 50
  /// After so many unclosed tags the file is no template, and the rest isn't read.
  static let findingLimit = 1_000

  private(set) var template: ParsedTemplate
  private(set) var findings: [Finding] = []

  private struct OpenSection {
    let index: Int
    let name: TemplateName
    let position: TemplatePosition
    let context: MarkupScanner.Context
  }

  private var scanner = MarkupScanner()
  private var open: [OpenSection] = []
  /// Up to where the source is dealt with, and its place.
  private var cursor = 0
  private var position = TemplatePosition()
  private var hasGivenUp = false

  private var bytes: [UInt8] { template.bytes }

  init(_ bytes: [UInt8], name: String, file: String) {
    template = ParsedTemplate(name: name, file: file, bytes: bytes)
    parse()
  }

  private mutating func parse() {
    var search = 0
    while !hasGivenUp, let start = firstPair(of: ["{"], from: search) {
      let isComment = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "!")
      // A third brace belongs to the tag, whose fault is then told by its name.
      let isTriple = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "{")
      let inside = start + (isTriple ? 3 : 2)
      let next = firstPair(of: isComment ? ["}"] : ["{", "}"], from: inside)
      if let next, bytes[next] == UInt8(ascii: "}") {
        read(tag: start..<next)
        search = cursor
        continue
      }
      move(to: start)
      report(ThemeRule.tag, zh: "标签“{{”没有以“}}”结束", en: "tag '{{' isn't closed by '}}'")
      guard let next, findings.count < Self.findingLimit else { return }
      move(to: next)
      search = next
    }
    guard !hasGivenUp else { return }
    literal(upTo: bytes.count)
    for section in open { reportUnclosed(section) }
    if open.isEmpty, scanner.context != .text {
      report(
        ThemeRule.context, zh: "模板在标签或注释内部结束", en: "template ends inside a tag or comment")
    }
  }

  /// The first of two equal braces among `braces`.
  private func firstPair(of braces: [Unicode.Scalar], from start: Int) -> Int? {
    let braces = braces.map { UInt8(ascii: $0) }
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == bytes[index + 1], braces.contains(bytes[index]) { return index }
      index += 1
    }
    return nil
  }

  private mutating func move(to index: Int) {
    position.advance(over: bytes[cursor..<index])
    cursor = index
  }

  private mutating func literal(upTo end: Int) {
    guard cursor < end else { return }
    scanner.read(bytes[cursor..<end])
    append(.literal(cursor..<end))
    move(to: end)
  }

  private mutating func append(_ kind: ParsedTemplate.Piece.Kind) {
    template.pieces.append(
      .init(kind: kind, isAttribute: scanner.context == .attribute, position: position))
  }

  /// Takes the tag between the braces at `tag.lowerBound` and `tag.upperBound`.
  private mutating func read(tag: Range<Int>) {
    let inside = bytes[(tag.lowerBound + 2)..<tag.upperBound]
    let mark = inside.first ?? 0
    let isMarked = [UInt8](("#^/>!&={").utf8).contains(mark)
    let text = String(decoding: isMarked ? inside.dropFirst() : inside, as: UTF8.self)
    let word = Self.trimmed(text)
    var end = tag.upperBound + 2
    let vanishing: [UInt8] = [0x23, 0x5E, 0x2F, 0x3E, 0x21]
    if vanishing.contains(mark), let line = standAloneLine(around: tag.lowerBound..<end) {
      literal(upTo: line.lowerBound)
      end = line.upperBound
    } else {
      literal(upTo: tag.lowerBound)
    }
    move(to: tag.lowerBound)
    switch mark {
    case UInt8(ascii: "!"): break
    case UInt8(ascii: "#"): openSection(word, isInverted: false)
    case UInt8(ascii: "^"): openSection(word, isInverted: true)
    case UInt8(ascii: "/"): closeSection(word)
    case UInt8(ascii: ">"): partial(word)
    case UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "{"):
      let quoted = "{{" + String(decoding: [mark], as: UTF8.self)
      report(
        ThemeRule.tag, zh: "标签“\(quoted)”不可用：文本一律转义，定界符不可更改",
        en: "tag '\(quoted)' isn't part of the dialect: text is always escaped, braces are fixed")
    default: print(word)
    }
    move(to: end)
  }

  private static func trimmed(_ text: String) -> String {
    func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
    var text = Substring(text).drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return String(text)
  }

  /// The whole line when nothing but blanks stand around the tag on it, its line break included.
  private func standAloneLine(around tag: Range<Int>) -> Range<Int>? {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    var start = tag.lowerBound
    while start > cursor, isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
    var end = tag.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
    guard end == bytes.count || bytes[end] == 0x0A else { return nil }
    return start..<min(end + 1, bytes.count)
  }

  /// The name in a tag; reports text that isn't one, and words where none can be.
  private mutating func name(_ text: String, mayBeWords: Bool = false) -> TemplateName? {
    guard let name = TemplateName(text) else {
      let quoted = Self.shortened(text)
      report(
        ThemeRule.tag, zh: "“\(quoted)”不是名称：只能用字母、数字、“-”、“_”，以“.”相连",
        en: "'\(quoted)' isn't a name: letters, digits, '-' and '_', joined by '.'")
      return nil
    }
    guard name.components.first == "words", !(mayBeWords && name.components.count == 2) else {
      return name
    }
    report(
      ThemeRule.tag, zh: "“\(text)”不可用：词语只能以“{{words.名称}}”输出",
      en: "'\(text)' isn't a use of words: they are only printed, as '{{words.name}}'")
    return nil
  }

  private static func shortened(_ text: String) -> String {
    let line = text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }
    let shown = String(String.UnicodeScalarView(line.prefix(40)))
    return line.count > 40 ? shown + "…" : shown
  }

  private mutating func print(_ text: String) {
    guard let name = name(text, mayBeWords: true) else { return }
    switch scanner.context {
    case .text, .attribute:
      let isWords = name.components.first == "words"
      append(isWords ? .words(key: name.components[1]) : .print(name))
    case .tag:
      report(
        ThemeRule.context, zh: "“{{\(text)}}”在标签内、引号外，无法转义",
        en: "'{{\(text)}}' stands inside a tag but outside quotes, where nothing can be escaped")
    case .singleQuoted:
      report(
        ThemeRule.context, zh: "“{{\(text)}}”所在的属性值应使用双引号",
        en: "'{{\(text)}}' stands in an attribute with single quotes; use double quotes")
    case .comment:
      report(
        ThemeRule.context, zh: "“{{\(text)}}”在注释内，无法转义",
        en: "'{{\(text)}}' stands inside a comment, where nothing can be escaped")
    }
  }

  private mutating func partial(_ text: String) {
    guard TemplateName.isWord(text) else {
      let quoted = Self.shortened(text)
      return report(
        ThemeRule.tag, zh: "“\(quoted)”不是局部模板的名称", en: "'\(quoted)' isn't the name of a partial")
    }
    guard scanner.context == .text else {
      return report(
        ThemeRule.context, zh: "局部模板“\(text)”不得位于标签或注释内部",
        en: "partial '\(text)' stands inside a tag or comment")
    }
    append(.partial(text))
  }

  private mutating func openSection(_ text: String, isInverted: Bool) {
    // A section whose name is wrong still has its closing tag.
    let name = name(text) ?? TemplateName(".")
    guard let name else { return }
    guard open.count < Self.depthLimit else {
      hasGivenUp = true
      return report(
        ThemeRule.section, zh: "段落嵌套超过\(Self.depthLimit)层",
        en: "sections nest more than \(Self.depthLimit) deep")
    }
    open.append(
      OpenSection(
        index: template.pieces.count, name: name, position: position, context: scanner.context))
    append(.section(name, isInverted: isInverted, end: 0))
  }

  private mutating func closeSection(_ text: String) {
    guard let match = open.lastIndex(where: { $0.name.text == text }) else {
      let suggestion = NearMiss.suggestion(for: text, among: open.reversed().map(\.name.text))
      let quoted = Self.shortened(text)
      return report(
        ThemeRule.section,
        zh: "“{{/\(quoted)}}”没有对应的段落" + (suggestion.map { "，是否应为“\($0)”？" } ?? ""),
        en: "'{{/\(quoted)}}' closes no open section"
          + (suggestion.map { "; did you mean '\($0)'?" } ?? ""))
    }
    for section in open[(match + 1)...] { reportUnclosed(section) }
    let section = open[match]
    open.removeSubrange(match...)
    if case .section(let name, let isInverted, _) = template.pieces[section.index].kind {
      template.pieces[section.index].kind = .section(
        name, isInverted: isInverted, end: template.pieces.count)
    }
    guard scanner.context != section.context else { return }
    report(
      ThemeRule.context, zh: "段落“\(text)”的开头与结尾不同在标签之内、引号之内或标签之外",
      en: "section '\(text)' begins and ends on different sides of a tag or quote",
      notes: [
        Finding.Note(
          Bilingual(zh: "段落由此开始", en: "section begins here"),
          place: template.place(at: section.position))
      ])
    scanner.context = section.context
  }

  private mutating func reportUnclosed(_ section: OpenSection) {
    let name = section.name.text
    report(
      ThemeRule.section, zh: "段落“\(name)”没有以“{{/\(name)}}”结束",
      en: "section '\(name)' isn't closed by '{{/\(name)}}'", at: section.position)
  }

  private mutating func report(
    _ rule: RuleName, zh: String, en: String, at position: TemplatePosition? = nil,
    notes: [Finding.Note] = []
  ) {
    findings.append(
      Finding(
        rule: rule, severity: .error, summary: Bilingual(zh: zh, en: en),
        place: template.place(at: position ?? self.position), notes: notes))
  }
}

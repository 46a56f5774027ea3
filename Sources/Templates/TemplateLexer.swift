import Diagnostics
import Languages

/// Cuts a template's source into literals and tags.
struct TemplateLexer {
  private let bytes: [UInt8]
  private let file: String
  private var index = 0
  private var line = 1
  private var column = 1
  private var tokens: [TemplateToken] = []
  private var findings: [Finding] = []

  private init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// The tokens of a source, lines that hold only a tag cut out, and what is wrong with its tags.
  static func tokens(of bytes: [UInt8], file: String) -> ([TemplateToken], [Finding]) {
    var lexer = TemplateLexer(bytes, file: file)
    lexer.run()
    return (standAloneLinesRemoved(from: lexer.tokens), lexer.findings)
  }

  private var place: SourcePlace { SourcePlace(file: file, line: line, column: column) }

  private mutating func run() {
    while index < bytes.count {
      let start = index
      let place = place
      while index < bytes.count, !isAt("{{") { advance() }
      if index > start { tokens.append(.literal(Array(bytes[start..<index]), place: place)) }
      if index < bytes.count { tag() }
    }
  }

  /// Reads a tag; one that is wrong is reported and left out.
  private mutating func tag() {
    let place = place
    advance(by: 2)
    let start = index
    while index < bytes.count, !isAt("}}"), bytes[index] != UInt8(ascii: "\n") || isComment(start) {
      advance()
    }
    guard isAt("}}") else {
      report(
        place, en: "the tag isn't closed; it needs '}}' on the same line",
        zh: "标签没有结束，同一行应有“}}”")
      return
    }
    let content = String(decoding: bytes[start..<index], as: UTF8.self)
    advance(by: 2)
    guard let sigil = content.first else {
      report(place, en: "'{{}}' names nothing", zh: "“{{}}”没有写名称")
      return
    }
    let kinds: [Character: TemplateTag.Kind] = [
      "#": .section, "^": .inverted, "/": .close, ">": .part, "!": .comment,
    ]
    let refused: [Character: Bilingual<String>] = [
      "{": Bilingual(zh: "不用三重花括号，文字一律转义", en: "triple braces aren't used, text is always escaped"),
      "&": Bilingual(zh: "不用“{{&”，文字一律转义", en: "'{{&' isn't used, text is always escaped"),
      "=": Bilingual(zh: "不能改换分隔符", en: "delimiters can't be changed"),
    ]
    if let why = refused[sigil] {
      if sigil == "{", index < bytes.count, bytes[index] == UInt8(ascii: "}") { advance() }
      report(place, en: why.en, zh: why.zh)
      return
    }
    let kind = kinds[sigil] ?? .value
    let name = Self.trimmed(kind == .value ? content[...] : content.dropFirst())
    guard kind == .comment || Self.isName(name) else {
      report(
        place, en: "'\(name)' isn't a name; names are a-z, 0-9 and '-', joined by '.'",
        zh: "“\(name)”不是名称；名称用a-z、0-9和“-”，以“.”连接")
      return
    }
    tokens.append(.tag(TemplateTag(kind: kind, name: name, place: place)))
  }

  private func isComment(_ start: Int) -> Bool {
    start < bytes.count && bytes[start] == UInt8(ascii: "!")
  }

  private func isAt(_ text: StaticString) -> Bool {
    let mark = unsafe text.utf8Start.pointee
    return index + 1 < bytes.count && bytes[index] == mark && bytes[index + 1] == mark
  }

  private mutating func advance(by count: Int = 1) {
    for _ in 0..<count {
      if bytes[index] == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if index + 1 == bytes.count || bytes[index + 1] & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
  }

  private mutating func report(_ place: SourcePlace, en: String, zh: String) {
    findings.append(
      Finding(
        rule: TemplateRule.syntax, severity: .error, summary: Bilingual(zh: zh, en: en),
        place: place))
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private static func isName(_ text: String) -> Bool {
    if text == "." { return true }
    return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
        }
    }
  }

  // MARK: Lines that hold only a tag

  private static func standAloneLinesRemoved(from tokens: [TemplateToken]) -> [TemplateToken] {
    let alone = tokens.indices.map { isAlone(at: $0, in: tokens) }
    return tokens.indices.map { index in
      guard case .literal(let bytes, let place) = tokens[index] else { return tokens[index] }
      var start = 0
      var end = bytes.count
      if index > 0, alone[index - 1] {
        start = bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      }
      if index + 1 < tokens.count, alone[index + 1] {
        let cut = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        end = max(start, cut)
      }
      let moved =
        start == 0
        ? place : SourcePlace(file: place.file, line: place.line + 1, column: 1)
      return .literal(Array(bytes[start..<end]), place: moved)
    }
  }

  private static func isAlone(at index: Int, in tokens: [TemplateToken]) -> Bool {
    guard case .tag(let tag) = tokens[index], tag.mayStandAlone else { return false }
    var before = true
    if index > 0 {
      guard case .literal(let bytes, _) = tokens[index - 1] else { return false }
      let line = bytes.lastIndex(of: UInt8(ascii: "\n")).map { bytes[($0 + 1)...] }
      before = line.map(isBlank) ?? (index == 1 && isBlank(bytes[...]))
    }
    var after = true
    if index + 1 < tokens.count {
      guard case .literal(let bytes, _) = tokens[index + 1] else { return false }
      let line = bytes.firstIndex(of: UInt8(ascii: "\n")).map { bytes[..<$0] }
      after = line.map(isBlank) ?? (index + 2 == tokens.count && isBlank(bytes[...]))
    }
    return before && after
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}

import Diagnostics
import Languages

/// Reads tokens.css: custom properties under `:root`, `:root:lang(…)` and `:root` in the dark.
///
/// The file is CSS, so that editors know it; nothing but these blocks may stand in it.
struct TokenReader {
  private(set) var sheet: TokenSheet
  private(set) var findings: [Finding] = []

  private let bytes: [UInt8]
  private var index = 0
  private var position = TemplatePosition()

  private static let dark = "@media(prefers-color-scheme:dark)"

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    sheet = TokenSheet(file: file)
    while skipBlanks(), readBlock() {}
  }

  /// Whether anything is left after blanks and comments.
  private mutating func skipBlanks() -> Bool {
    while index < bytes.count {
      if bytes[index...].starts(with: "/*".utf8) {
        let start = position
        move(by: 2)
        while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { move(by: 1) }
        guard index < bytes.count else {
          report(zh: "注释没有以“*/”结束", en: "comment isn't closed by '*/'", at: start)
          return false
        }
        move(by: 2)
      } else if [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) {
        move(by: 1)
      } else {
        return true
      }
    }
    return false
  }

  private mutating func move(by count: Int) {
    let end = min(index + count, bytes.count)
    position.advance(over: bytes[index..<end])
    index = end
  }

  /// What stands up to one of the marks, blanks left out; the mark isn't taken.
  private mutating func text(upTo marks: String, keepsBlanks: Bool = false) -> String {
    let start = index
    while index < bytes.count, !marks.utf8.contains(bytes[index]) { move(by: 1) }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return keepsBlanks ? text : text.filter { !$0.isWhitespace }
  }

  private func isAt(_ mark: Unicode.Scalar) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: mark)
  }

  /// Whether to read on; a file whose blocks can't be told apart isn't read further.
  private mutating func readBlock() -> Bool {
    let start = position
    let selector = text(upTo: "{};")
    guard isAt("{") else {
      report(zh: "此处应为“:root {…}”", en: "':root {…}' should stand here", at: start)
      return false
    }
    move(by: 1)
    if selector == Self.dark {
      while skipBlanks(), !isAt("}") {
        let inner = position
        guard text(upTo: "{};") == ":root", isAt("{") else {
          report(
            zh: "深色部分只能有“:root {…}”", en: "only ':root {…}' can stand in the dark part",
            at: inner)
          return false
        }
        move(by: 1)
        guard readDeclarations(.dark) else { return false }
      }
      return close(from: start)
    }
    guard let scope = Self.scope(selector) else {
      report(
        zh: "“\(shortened(selector))”不是变量所在的位置：应为“:root”“:root:lang(…)”或深色部分",
        en: "'\(shortened(selector))' isn't where tokens stand: ':root', ':root:lang(…)' or the "
          + "dark part is", at: start)
      return false
    }
    return readDeclarations(scope)
  }

  private static func scope(_ selector: String) -> TokenSheet.Scope? {
    if selector == ":root" { return .root }
    guard selector.hasPrefix(":root:lang("), selector.hasSuffix(")") else { return nil }
    let tag = String(selector.dropFirst(":root:lang(".count).dropLast())
    return TemplateName.isWord(tag) && tag.utf8.count <= 35 ? .language(tag) : nil
  }

  private mutating func close(from start: TemplatePosition) -> Bool {
    guard isAt("}") else {
      report(zh: "“{”没有以“}”结束", en: "'{' isn't closed by '}'", at: start)
      return false
    }
    move(by: 1)
    return true
  }

  private mutating func readDeclarations(_ scope: TokenSheet.Scope) -> Bool {
    let start = position
    while skipBlanks(), !isAt("}") {
      let place = position
      let name = text(upTo: ":;{}")
      guard isAt(":"), name.hasPrefix("--") else {
        report(
          zh: "“\(shortened(name))”不是变量：应写成“--名称: 值;”",
          en: "'\(shortened(name))' isn't a token: '--name: value;' is", at: place)
        return false
      }
      move(by: 1)
      let value = text(upTo: ";{}", keepsBlanks: true)
      if isAt(";") { move(by: 1) }
      add(String(name.dropFirst(2)), value: Self.trimmed(value), scope, at: place)
    }
    return close(from: start)
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func shortened(_ text: String) -> String {
    text.count > 40 ? text.prefix(40) + "…" : text
  }

  private mutating func add(
    _ name: String, value: String, _ scope: TokenSheet.Scope, at place: TemplatePosition
  ) {
    guard let kind = TokenName.kind(of: name) else {
      let suggestion = NearMiss.suggestion(for: name, among: TokenName.all.map(\.name))
      return report(
        zh: "没有变量“--\(shortened(name))”" + (suggestion.map { "，是否应为“--\($0)”？" } ?? ""),
        en: "'--\(shortened(name))' isn't a token"
          + (suggestion.map { "; did you mean '--\($0)'?" } ?? ""), at: place)
    }
    if let wrong = Self.mistake(in: value, kind: kind) {
      return report(
        zh: "“\(shortened(value))”不能作“--\(name)”的值：应为\(wrong.zh)",
        en: "'\(shortened(value))' can't be the value of '--\(name)': \(wrong.en) can", at: place)
    }
    switch (scope, kind) {
    case (.root, _), (.dark, .colour), (.language, .faces), (.language, .length): break
    case (.dark, .faces), (.dark, .length):
      return report(
        zh: "深色部分只放颜色，“--\(name)”不是颜色",
        en: "'--\(name)' isn't a colour, and the dark part holds colours only", at: place)
    case (.language, .colour):
      return report(
        zh: "各语言只设字体与行长，“--\(name)”是颜色",
        en: "'--\(name)' is a colour, and a language has faces and a measure only", at: place)
    }
    guard sheet.entry(name, in: scope) == nil else {
      return report(
        zh: "变量“--\(name)”在此处设了两次", en: "token '--\(name)' is set twice here", at: place)
    }
    sheet.entries.append(
      .init(
        scope: scope, name: name, value: value,
        place: SourcePlace(file: sheet.file, line: place.line, column: place.column)))
  }

  /// What would be right in place of a value that isn't.
  private static func mistake(in value: String, kind: TokenName.Kind) -> Bilingual<String>? {
    switch kind {
    case .colour:
      Contrast.isColour(value)
        ? nil : Bilingual(zh: "“#0b4a82”这样的颜色", en: "a colour such as '#0b4a82'")
    case .faces:
      isFaces(value)
        ? nil
        : Bilingual(
          zh: "以逗号相隔的字体名称，含空格的加双引号",
          en: "names of faces, set apart by commas and quoted where they have spaces,")
    case .length:
      isLength(value)
        ? nil : Bilingual(zh: "“38em”这样的长度", en: "a length such as '38em'")
    }
  }

  private static func isFaces(_ value: String) -> Bool {
    value.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { part in
      var face = part.drop { $0 == " " }
      while face.last == " " { face.removeLast() }
      if face.count > 2, face.first == "\"", face.last == "\"" {
        return face.dropFirst().dropLast().split(separator: " ").allSatisfy {
          TemplateName.isWord(String($0))
        }
      }
      return TemplateName.isWord(String(face))
    }
  }

  private static func isLength(_ value: String) -> Bool {
    guard let unit = ["rem", "em", "ch", "px"].first(where: value.hasSuffix) else { return false }
    let parts = value.dropLast(unit.count).split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        (1...4).contains(part.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  private mutating func report(zh: String, en: String, at position: TemplatePosition) {
    findings.append(
      Finding(
        rule: ThemeRule.token, severity: .error, summary: Bilingual(zh: zh, en: en),
        place: SourcePlace(file: sheet.file, line: position.line, column: position.column)))
  }
}

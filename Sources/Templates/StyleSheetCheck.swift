import Diagnostics
import Languages

/// Every custom property that a style sheet uses is a token, or one that a style sheet declares.
struct StyleSheetCheck {
  private(set) var findings: [Finding] = []

  /// `file` gives the path of an asset as findings name it.
  init(_ assets: [ThemeAsset], tokens: TokenSheet?, file: (ThemeAsset) -> String) {
    let sheets = assets.filter { $0.name.hasSuffix(".css") }
    let own = sheets.flatMap { Self.properties(in: $0.bytes).filter(\.isDeclared).map(\.name) }
    let names = Set(own).union(tokens == nil ? [] : TokenName.all.map(\.name))
    for sheet in sheets {
      for use in Self.properties(in: sheet.bytes) where !use.isDeclared && !names.contains(use.name)
      {
        let suggestion = NearMiss.suggestion(for: use.name, among: names.sorted())
        findings.append(
          Finding(
            rule: ThemeRule.token, severity: .error,
            summary: Bilingual(
              zh: "没有变量“--\(use.name)”" + (suggestion.map { "，是否应为“--\($0)”？" } ?? ""),
              en: "'--\(use.name)' isn't a token"
                + (suggestion.map { "; did you mean '--\($0)'?" } ?? "")),
            place: SourcePlace(
              file: file(sheet), line: use.position.line, column: use.position.column)))
      }
    }
  }

  private struct Property {
    let name: String
    let isDeclared: Bool
    let position: TemplatePosition
  }

  /// Every `--name` outside comments and strings; it is declared where a colon follows.
  private static func properties(in bytes: [UInt8]) -> [Property] {
    var found: [Property] = []
    var position = TemplatePosition()
    var index = 0
    func move(to end: Int) {
      position.advance(over: bytes[index..<end])
      index = end
    }
    func end(after mark: String, from start: Int) -> Int {
      var end = start
      while end < bytes.count, !bytes[end...].starts(with: mark.utf8) { end += 1 }
      return min(end + mark.utf8.count, bytes.count)
    }
    while index < bytes.count {
      let rest = bytes[index...]
      if rest.starts(with: "/*".utf8) {
        move(to: end(after: "*/", from: index + 2))
      } else if bytes[index] == UInt8(ascii: "\"") {
        move(to: end(after: "\"", from: index + 1))
      } else if rest.starts(with: "--".utf8), index == 0 || !isNameByte(bytes[index - 1]) {
        var end = index + 2
        while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
        let name = String(decoding: bytes[(index + 2)..<end], as: UTF8.self)
        let follower = bytes[end...].first { $0 != 0x20 }
        found.append(
          Property(name: name, isDeclared: follower == UInt8(ascii: ":"), position: position))
        move(to: end)
      } else {
        move(to: index + 1)
      }
    }
    return found
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
      || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

import Diagnostics
import Languages
import SeededTesting
import Testing

@testable import Content

@Suite("Hostile YAML")
struct YAMLFuzzTests {
  private static let pieces = [
    "\n", "\n", "\n  ", "\n    ", ": ", "- ", "? ", ", ", "[", "]", "{", "}", "&a ", "*a ", "!",
    "!!str ", "|", ">-", "'",
    "\"", "\\", "\\u202E", "#", " #", "%YAML 1.1", "---", "...", "<<", "甲", "公开", "😀", "a", "1",
    "\t", "\0", "\u{FEFF}",
    "\u{85}", "\u{2028}", "~", "`", "@", "0x", " ",
  ]

  @Test("20,000 texts of YAML's own marks: no trap, a finding for each refusal, true places")
  func marks() throws {
    var generator = SeededGenerator(seed: 20_261_124)
    var trees = 0
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        text += Self.pieces.randomElement(using: &generator) ?? ""
      }
      let problems = Problems()
      guard let source = SourceText(Array(text.utf8), file: "f", problems: problems) else {
        #expect(problems.hasErrors)
        continue
      }
      let root = YAMLReader.root(of: source, problems: problems)
      if root == nil { #expect(problems.hasErrors, "\(text.debugDescription)") }
      for finding in problems.findings where finding.place.line > source.lineCount + 1 {
        Issue.record("\(finding.text(in: .en)) of \(text.debugDescription)")
      }
      guard let root, !problems.hasErrors else { continue }
      trees += 1
      for (first, node) in scalars(of: root)
      where source.scalar(line: node.line, column: node.column) != first {
        let mark = source.scalar(line: node.line, column: node.column)
        if mark.map({ !"'\"|>".unicodeScalars.contains($0) }) ?? true {
          Issue.record("\(node.text) of \(text.debugDescription)")
        }
      }
    }
    #expect(trees > 1_000)
  }

  /// The first character and the place of every scalar that has one, keys among them.
  private func scalars(of node: YAMLNode) -> [(Unicode.Scalar, SourcePlace)] {
    switch node.content {
    case .text(let text): text.unicodeScalars.first.map { [($0, node.place)] } ?? []
    case .list(let items): items.flatMap(scalars(of:))
    case .mapping(let entries):
      entries.flatMap { entry in
        (entry.key.unicodeScalars.first.map { [($0, entry.place)] } ?? [])
          + scalars(of: entry.value)
      }
    }
  }

  @Test(
    "1 MB of any one mark is read or refused in linear time",
    arguments: [
      "[", "{", "- ", "? ", "a: ", "[a, ", "*a, ", "&a ", "!a ", "\"", "|\n", "a\n", "--- ", "甲",
    ])
  func repeated(mark: String) {
    let outline = YAMLOutline(
      String(repeating: mark, count: (1 << 20) / mark.utf8.count))
    #expect(outline.nodes != nil || !outline.findings.isEmpty)
  }

  @Test("Bytes are mended as the standard library mends them, forbidden characters alike")
  func mended() throws {
    var generator = SeededGenerator(seed: 7)
    let starts: [[UInt8]] = [
      [0xE4, 0xBD], [0xEF, 0xBC, 0x8C], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xC0],
      [0xE0, 0x80], [0x0D, 0x0A], [0xEF, 0xBB, 0xBF], [0x41],
    ]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = [0x61]
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        bytes += starts.randomElement(using: &generator) ?? []
        if Bool.random(using: &generator) {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      let problems = Problems()
      let read = SourceText(bytes, file: "f", problems: problems)
      let text = try #require(read)
      let decoded = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      var expected: [Unicode.Scalar] = []
      for (scalar, next) in zip(decoded, decoded.dropFirst() + ["a"])
      where scalar != "\r" || next != "\n" {
        let isForbidden = ForbiddenCharacter.kind(of: scalar) != nil
        expected.append(isForbidden ? SourceText.replacement : scalar)
      }
      #expect(text.scalars == expected)
      #expect(text.utf8 == Array(SourceText.string(expected).utf8))
      #expect(problems.hasErrors == (text.utf8 != bytes))
    }
  }

  @Test("The quick answer on a character is the slow one")
  func quickAnswer() {
    let differing = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
      ForbiddenCharacter.contains($0) != (ForbiddenCharacter.kind(of: $0) != nil)
    }
    #expect(differing.isEmpty)
  }
}

import Foundation
import Languages
import Testing

@testable import Content

@Suite("The manual of fields")
struct FieldManualTests {
  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Documentation/Manual/fields.md")

  private static var page: String {
    var told: [Shape] = []
    let files = ContentFile.allCases.map { file in
      let title = "## content/\(file.pattern)"
      let shapes = file.shape.shapes.filter { shape in
        !told.contains { $0.title == shape.title }
      }
      told += shapes
      return ([title] + shapes.map(section)).joined(separator: "\n\n")
    }
    return """
      # The fields of the content files

      Made from the table the readers go by; `RECORD=1 swift test --filter FieldManual` writes it anew. The JSON Schemas
      that a site publishes under `data/schema/` (and `gazette schema NAME` prints) say the same to an editor: a file
      names its own in its first line, `# yaml-language-server: $schema=…`. A mapping that several files share stands
      with the first of them.

      \(files.joined(separator: "\n\n"))

      """
  }

  private static func section(_ shape: Shape) -> String {
    let known = shape.fields.filter { $0.presence != .refused }
    let rows = known.map { field in
      let name = field.presence == .required ? "**\(field.name)**" : field.name
      return "| \(name) | \(value(field.kind)) | \(field.meaning.zh) | \(field.meaning.en) |"
    }
    let words = known.compactMap { field -> String? in
      guard case .word(_, let words) = field.kind else { return nil }
      let list = words.map { "`\($0.text)` \($0.meaning.zh), \($0.meaning.en)" }
      return "- \(field.name): " + list.joined(separator: "; ")
    }
    let conditions = shape.conditions.map { "- \(sentence($0))" }
    let notes = words + conditions
    return """
      ### \(shape.title.zh) · \(shape.title.en)

      | Field (required in bold) | Value | 含义 | Meaning |
      |---|---|---|---|
      \(rows.joined(separator: "\n"))
      """ + (notes.isEmpty ? "" : "\n\n" + notes.joined(separator: "\n"))
  }

  private static func value(_ kind: Shape.Kind) -> String {
    switch kind {
    case .text: "text, translated"
    case .plainText: "text"
    case .number(.any): "number"
    case .number(.notNegative): "number, 0 or more"
    case .number(.positive): "number above 0"
    case .count(let limit): "whole number, 0 to \(limit)"
    case .flag: "`true` or `false`"
    case .identifier: "id"
    case .year: "year"
    case .date: "date"
    case .webAddress: "web address"
    case .attachmentName: "name of an attached file"
    case .digest: "SHA-256"
    case .fixed(let form): form.meaning.en
    case .word: "one of the words below"
    case .list(.mapping(let shape)): "list: \(shape.title.en)"
    case .list(let item): "list: \(value(item))"
    case .mapping(let shape): "mapping: \(shape.title.en)"
    }
  }

  private static func sentence(_ condition: Shape.Condition) -> String {
    switch condition {
    case .atMostOne(let names): "At most one of \(list(names)) stands."
    case .either(let one, let other): "Either \(one) or \(other) stands."
    case .each(let names, let needed): "Each of \(list(names)) needs \(needed)."
    case .word(let name, let word, let needed): "Where \(name) is `\(word)`, \(needed) is required."
    case .flag(let flag, let field): "Either \(field) stands, or \(flag) is `true`."
    case .alone(let name, let others):
      "Either \(name) stands alone, or all of \(list(others)) do without it."
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  @Test("Its page says what the table says")
  func page() throws {
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(Self.page.utf8).write(to: Self.file)
    }
    #expect(try String(decoding: Data(contentsOf: Self.file), as: UTF8.self) == Self.page)
  }

  @Test("The names in the manual's examples are those of the table")
  func examples() throws {
    let manual = Self.file.deletingLastPathComponent().appending(path: "content.md")
    let text = try String(contentsOf: manual, encoding: .utf8)
    let blocks = text.components(separatedBy: "```yaml\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    var named: Set<String> = []
    for line in blocks.joined().split(separator: "\n") {
      let code = line.components(separatedBy: " #")[0]
      for match in code.matches(of: /(?:^|[\s{,-])\s*([a-z][a-z-]*):(?:\s|$)/) {
        named.insert(String(match.1))
      }
    }
    let known = Set(ContentFile.allCases.flatMap { $0.shape.shapes.flatMap(\.names) })
    #expect(named.subtracting(known) == [])
    #expect(named.count > 100)
  }
}

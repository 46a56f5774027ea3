import Foundation
import JSONTree
import Languages
import Records
import Testing

@testable import Content

@Suite("JSON Schemas of the content files")
struct SchemaTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func json(_ file: ContentFile, baseURL: String? = nil) -> String {
    String(decoding: file.schema(baseURL: baseURL).bytes(), as: UTF8.self)
  }

  @Test("A schema says of each field what stands in it, in both languages")
  func whole() {
    let text =
      #"{"type":["string","number","boolean"],"pattern":"\\S","#
      + #""patternErrorMessage":"值不能为空。 The value is empty."}"#
    func field(_ name: String, _ description: String) -> String {
      #""\#(name)":{"description":"\#(description)","# + text.dropFirst()
    }
    let entry = [
      field("record", "记录，如“parks/2019”。 The record, such as parks/2019."),
      field("rule", "规则名称。 The rule's name."),
      field("field", "问题所在的字段，如“total”。 The finding's field, such as total."),
      #""values":{"description":"问题所列的各个值，次序相同。 The very values of the finding, in its order.","#
        + #""type":"array","items":\#(text)}"#,
    ].joined(separator: ",")
    let comment =
      "标识是否唯一、数值的大小关系和次序、译文、文件名、评分方案是否存在，由 gazette check 检查。 "
      + "Whether ids are unique, how numbers compare and stand in order, translations, file names "
      + "and whether a scheme exists are checked by gazette check."
    let expected =
      #"{"$schema":"http://json-schema.org/draft-07/schema#","#
      + #""$id":"https://a.example/data/schema/baseline.schema.json","$comment":"\#(comment)","#
      + #""description":"content/baseline.yaml","title":"旧数据的既有问题 Known findings of old data","#
      + #""type":"object","properties":{"findings":{"#
      + #""description":"准予保留的问题，每项一条。 The findings let in, one an item.","type":"array","#
      + #""items":{"title":"一项既有问题 A known finding","type":"object","properties":{\#(entry)},"#
      + #""required":["record","rule","field"],"additionalProperties":false},"minItems":1}},"#
      + #""required":["findings"],"additionalProperties":false}"#
    #expect(json(.baseline, baseURL: "https://a.example/") == expected)
  }

  @Test("Without a base URL a schema has no id; nothing else differs")
  func withoutBaseURL() {
    let id = #""$id":"https://a.example/data/schema/site.schema.json","#
    let with = json(.site, baseURL: "https://a.example/")
    #expect(with.contains(id))
    #expect(json(.site) == with.replacing(id, with: ""))
  }

  @Test("A field that the readers know only to refuse isn't offered")
  func refused() {
    #expect(json(.projectReport).contains(#""project":{"description":"#))
    #expect(!json(.report).contains(#""category":"#))
  }

  @Test("Words come with what they mean")
  func words() {
    let expected =
      #""kind":{"description":"变动方式。 What happened.","enum":["merged","split","renamed"],"#
      + #""enumDescriptions":["合并。 Merged.","拆分。 Split.","更名。 Renamed."]}"#
    #expect(json(.department).contains(expected))
  }

  @Test("Meanings are phrases: no full stop, no half-width mark or blank beside Chinese")
  func meanings() {
    let shapes = ContentFile.allCases.flatMap { $0.shape.shapes }
    let fields = shapes.flatMap(\.fields)
    let words = fields.flatMap { field -> [Bilingual<String>] in
      guard case .word(_, let words) = field.kind else { return [] }
      return words.map(\.meaning)
    }
    for phrase in shapes.map(\.title) + fields.map(\.meaning) + words {
      #expect(!phrase.zh.isEmpty && !phrase.en.isEmpty)
      #expect(!phrase.zh.contains { "。,;:()\" ".contains($0) }, "\(phrase.zh)")
      #expect(!phrase.en.hasSuffix("."), "\(phrase.en)")
    }
  }

  @Test("The pattern of a date takes the days that exist, from 1949 to 2199")
  func dates() throws {
    let pattern = try NSRegularExpression(pattern: ValuePattern.date)
    for year in 1948...2200 {
      for month in 0...13 {
        for day in [0, 1, 9, 10, 28, 29, 30, 31, 32] {
          let text = String(format: "%04d-%02d-%02d", year, month, day)
          let isTaken =
            pattern.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
          if isTaken != (CalendarDate(text) != nil) { Issue.record("\(text)") }
        }
      }
    }
  }

  @Test("The pattern of a whole number takes 0 to the limit", arguments: [0, 6, 9, 10, 105, 366])
  func counts(limit: Int) throws {
    let pattern = try NSRegularExpression(pattern: ValuePattern.count(upTo: limit))
    for number in 0...1100 {
      for text in ["\(number)", "0\(number)", String(format: "%09d", number)] {
        let isTaken =
          pattern.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
        if isTaken != (number <= limit) { Issue.record("\(text) up to \(limit)") }
      }
      let long = String(format: "%010d", number)
      #expect(pattern.firstMatch(in: long, range: NSRange(long.startIndex..., in: long)) == nil)
    }
  }

  @Test("Every file of content/ names its schema in its first line, by a path that leads there")
  func names() throws {
    let files = try FileManager.default.subpathsOfDirectory(
      atPath: Self.root.appending(path: "content").path
    ).filter { $0.hasSuffix(".yaml") }.sorted()
    #expect(!files.isEmpty)
    for file in files {
      let kind = try #require(SchemaAgreementTests.kind(of: "content/\(file)"), "\(file)")
      let up = String(repeating: "../", count: file.split(separator: "/").count)
      let text = try String(
        contentsOf: Self.root.appending(path: "content/\(file)"), encoding: .utf8)
      let expected = "# yaml-language-server: $schema=\(up)site/\(kind.schemaPath)"
      #expect(text.split(separator: "\n").first.map(String.init) == expected, "\(file)")
    }
  }
}

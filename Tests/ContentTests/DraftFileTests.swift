import Diagnostics
import Foundation
import Gettext
import Languages
import Records
import SeededTesting
import Testing

@testable import Content

@Suite("Records written as content files")
struct DraftFileTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What a file says, in no order: numbers by their worth, defaults left out.
  private indirect enum Said: Hashable {
    case text(String)
    case number(ExactDecimal)
    case list([Said])
    case fields([String: Said])

    init(_ node: YAMLNode, _ kind: Shape.Kind) {
      switch (node.content, kind) {
      case (.text(let text), .number): self = ExactDecimal(text).map(Said.number) ?? .text(text)
      case (.text(let text), _): self = .text(text)
      case (.list(let items), .list(let kind)): self = .list(items.map { Said($0, kind) })
      case (.list, _): self = .list([])
      case (.mapping(let entries), .mapping(let shape)):
        var fields: [String: Said] = [:]
        for entry in entries {
          guard let field = shape.field(entry.key) else { continue }
          let said = Said(entry.value, field.kind)
          let isDefault =
            said == .text("false") || (entry.key == "direction" && said == .text("higher"))
            || ([.list([]), .fields([:])].contains(said) && field.presence == .optional)
          if !isDefault { fields[entry.key] = said }
        }
        self = .fields(fields)
      case (.mapping, _): self = .fields([:])
      }
    }
  }

  /// The report a text is read as; `nil` where the reader finds fault with it.
  private func report(_ text: String, as file: ContentFile) throws -> Report? {
    let problems = Problems()
    guard let source = SourceText(Array(text.utf8), file: "f", problems: problems),
      let root = YAMLReader.root(of: source, problems: problems)
    else { return nil }
    let id = try #require(Identifier("a"))
    let reader = ReportReader(
      department: id, projectID: file == .report ? nil : id, evaluation: .unitSelf,
      year: try #require(Year("2022")), schemes: [],
      reading: Reading(problems: problems, catalogues: [try catalogue(root)]))
    let report = reader.report(root)
    let faults = problems.findings.filter {
      // A drawn file has a year, a scheme and ids of its own.
      ![
        ContentRule.yearOfFile, ContentRule.evaluationOfFile, ContentRule.unknownScheme,
        ContentRule.duplicateID, ContentRule.outlineOrder, ContentRule.figureInText,
      ].contains($0.rule)
    }
    return faults.isEmpty ? report : nil
  }

  /// English for every scalar of the file.
  private func catalogue(_ root: YAMLNode) throws -> ContentCatalogue {
    var texts: Set<String> = []
    func gather(_ node: YAMLNode) {
      switch node.content {
      case .text(let text): texts.insert(text)
      case .list(let items): for item in items { gather(item) }
      case .mapping(let entries): for entry in entries { gather(entry.value) }
      }
    }
    gather(root)
    let entries = texts.sorted().filter { !$0.isBlank }.map { text in
      "msgid \(Self.quoted(text))\nmsgstr \"x\"\n"
    }
    let po =
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
      + entries.joined(separator: "\n")
    return ContentCatalogue(Catalogue.read(Array(po.utf8), file: "en.po").value, file: "en.po")
  }

  private static func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
        "\n", with: "\\n"
      )
      .replacing("\t", with: "\\t") + "\""
  }

  private func said(_ text: String, as file: ContentFile) throws -> Said {
    let source = try #require(SourceText(Array(text.utf8), file: "f", problems: Problems()))
    let root = try #require(YAMLReader.root(of: source, problems: Problems()))
    return Said(root, .mapping(file.shape))
  }

  @Test("A report drawn at random says the same when it is written and read again")
  func roundTrip() throws {
    var written = 0
    for seed in 0..<200 as Range<UInt64> {
      var sampler = ShapeSampler(seed: seed)
      let file: ContentFile = seed % 3 == 0 ? .projectReport : .report
      let text = sampler.sample(of: file.shape).yaml(isQuoted: false)
      guard let report = try report(text, as: file) else { continue }
      let fields = DraftFields(report)
      let again = file.file(of: fields)
      #expect(try said(again.text, as: file) == said(text, as: file), "\(text)\n\(again.text)")
      #expect(try DraftFields(#require(try self.report(again.text, as: file))) == fields)
      written += 1
    }
    #expect(written > 90)
  }

  @Test("The repository's own report, written anew, says the same to the last sign")
  func ownReport() throws {
    let file = "content/departments/urban-management-inspection-brigade/2022.yaml"
    let text = try String(contentsOf: Self.root.appending(path: file), encoding: .utf8)
    let report = try #require(try report(text, as: .report))
    let again = ContentFile.report.file(
      of: DraftFields(report), heading: [ContentFile.report.schemaComment(up: "../../../")])
    #expect(try said(again.text, as: .report) == said(text, as: .report))
    #expect(again.text.hasPrefix(text.prefix { $0 != "\n" }))
    #expect(again.text.contains("        figures: { budget: 440, executed: 437.21, rate: 99.4 }\n"))
    #expect(again.text.contains("    values: ['93', '91.87']\n"))
    #expect(again.text.contains("            unit: '%'\n"))
  }

  @Test(
    "A text comes back as it was, whatever it looks like",
    arguments: [
      "甲", "93", "1.执行率情况。", "null", "Yes", "~", "- a", "a: b", "a:", "a #b", "'", "''a", "\"\\\"",
      "{a}", "[a", "> a", "| a", "%", "@a", "`a", "!a", "&a", "*a", "? a", "2022-01-01", "0x1F",
      "1e3",
      " a", "a ", "\u{3000}甲", "甲\u{3000}", "第一行\n第二行", "\n", "a\tb", "---", "…", "a,b", "😀", "#",
      "=", "<<", "：", "a\u{A0}", "1 000", ".5", "-", "",
    ])
  func anyText(_ text: String) throws {
    let fields = DraftFields([
      .init("rule", .text(text)), .init("values", .list([.text(text), .text(text)])),
      .init("explanation", .text(text)),
    ])
    let file = ContentFile.report.file(
      of: DraftFields([
        .init("notes", .list([.text(text)])), .init("acknowledgements", .list([.fields(fields)])),
      ]))
    let problems = Problems()
    let source = try #require(SourceText(Array(file.text.utf8), file: "f", problems: problems))
    let root = try #require(YAMLReader.root(of: source, problems: problems), "\(file.text)")
    var found: [String] = []
    func gather(_ node: YAMLNode) {
      switch node.content {
      case .text(let text): found.append(text)
      case .list(let items): for item in items { gather(item) }
      case .mapping(let entries): for entry in entries { gather(entry.value) }
      }
    }
    gather(root)
    #expect(found == [text, text, text, text, text], "\(file.text)")
    #expect(problems.findings == [])
  }

  @Test("What may not stand in a text is written so that the reader sees it, and nothing is hidden")
  func forbidden() throws {
    for scalar in ["\u{202E}", "\u{0}", "\u{200B}", "\u{FFFF}", "\r", "\u{2028}", "\u{FFFD}"] {
      let file = ContentFile.report.file(of: DraftFields([.init("title", .text("甲\(scalar)乙"))]))
      let problems = Problems()
      let source = try #require(SourceText(Array(file.text.utf8), file: "f", problems: problems))
      _ = YAMLReader.root(of: source, problems: problems)
      #expect(problems.findings.map(\.rule) == [ContentRule.character], "\(file.text)")
      #expect(problems.findings.map(\.place.line) == [1])
    }
  }

  @Test("An open field is a finding at its line, and a comment says what is due")
  func open() throws {
    let indicator = DraftFields([
      .init("score", .open), .init("id", .text("a")), .init("name", .text("甲")),
      .init("full", .text("5"), remark: "沿用上年\n分值", origin: "绩效指标!F5"),
      .init("actual", .open, remark: "上年为98", origin: "绩效指标!G5"), .init("sign", .open),
    ])
    let goal = DraftFields([
      .init("id", .text("g")), .init("name", .text("乙")),
      .init(
        "groups",
        .list([
          .fields(
            DraftFields([
              .init("kind", .text("output")), .init("indicators", .list([.fields(indicator)])),
            ]))
        ])),
    ])
    let file = ContentFile.report.file(
      of: DraftFields([.init("issued", .open), .init("goals", .list([.fields(goal)]))]),
      heading: ["草稿"])
    #expect(
      file.text == """
        # 草稿
        issued:  # 待填：发布日期，写作YYYY-MM-DD
        goals:
          - id: g
            name: 乙
            groups:
              - kind: output
                indicators:
                  - id: a
                    name: 甲
                    sign:  # 待填：计算符号，按原文；可用值：≥（大于或等于）、>（大于）、=（等于）、<（小于）、≤（小于或等于）
                    actual:  # 待填：实际完成值，数值；上年为98
                    full: 5  # 沿用上年 分值
                    score:  # 待填：得分

        """)
    #expect(file.origins == [12: "绩效指标!G5", 13: "绩效指标!F5"])
    let problems = Problems()
    let source = try #require(SourceText(Array(file.text.utf8), file: "f", problems: problems))
    let root = try #require(YAMLReader.root(of: source, problems: problems))
    _ = GoalReader(reading: Reading(problems: problems, catalogues: [])).goals(
      try #require(Fields(root, .report, reading: Reading(problems: problems, catalogues: [])))
        .list(
          "goals"))
    #expect(
      problems.findings.filter { $0.rule == ContentRule.emptyValue }.map(\.place.line).sorted()
        == [11, 12, 14])
  }
}

import Diagnostics
import Foundation
import JSONTree
import Languages
import Records
import SeededTesting
import Testing

@testable import Content

/// The schemas are made from the readers' table; jsonschema says whether they mean the same.
///
/// - Source: JSON Schema draft-07 (IETF draft-handrews-json-schema-validation-01, 2018).
@Suite("The JSON Schemas held against the readers", .serialized)
struct SchemaAgreementTests {
  /// What no schema says, as its comment tells; a file refused by these alone is one that a
  /// validator accepts.
  static let beyondSchema: Set<RuleName> = [
    // Between one place of the file and another.
    ContentRule.duplicateID, ContentRule.outlineOrder, ContentRule.figureInText,
    // How numbers compare.
    ContentRule.rangeOrder, ContentRule.schemeOrder,
    // The file's name, and other files.
    ContentRule.yearOfFile, ContentRule.evaluationOfFile, ContentRule.unknownScheme,
    ContentRule.missingTranslation,
    // How the file is written; a parser has done away with it.
    ContentRule.duplicateField, ContentRule.plainYAML, ContentRule.yamlSize,
  ]

  struct Case {
    let file: ContentFile
    /// Where it comes from, for the message.
    let name: String
    let text: String
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What the reader says, missing English aside: there is no catalogue.
  static func findings(of text: String, as file: ContentFile) throws -> [Finding] {
    let problems = Problems()
    let reading = Reading(
      problems: problems, catalogues: [ContentCatalogue(nil, file: "en.po")])
    let source = SourceText(Array(text.utf8), file: "f", problems: problems)
    guard let root = source.flatMap({ YAMLReader.root(of: $0, problems: problems) }) else {
      return problems.findings
    }
    let id = try #require(Identifier("a"))
    switch file {
    case .site: _ = SiteReader.site(root, reading)
    case .scheme: _ = SchemeReader.scheme(id, root, reading)
    case .department: _ = DepartmentReader(id: id, reading: reading).department(root)
    case .report, .projectReport:
      let reader = ReportReader(
        department: id, projectID: file == .report ? nil : id, evaluation: .unitSelf,
        year: try #require(Year("2022")), schemes: [], reading: reading)
      _ = reader.report(root)
    case .baseline: _ = BaselineReader(reading: reading).entries(root)
    case .waivers: _ = WaiverReader(reading: reading).waivers(root)
    case .retired: _ = RetiredReader(reading: reading).addresses(root)
    case .glossary: _ = GlossaryReader(reading: reading).glossary(root)
    }
    return problems.findings
  }

  /// How many cases the reader accepts, and each line of disagreement.
  private func disagreements(in cases: [Case]) throws -> (good: Int, lines: [String]) {
    var good = 0
    let listed = try cases.map { example in
      let findings = try Self.findings(of: example.text, as: example.file)
        .filter { !Self.beyondSchema.contains($0.rule) }
      if findings.isEmpty { good += 1 }
      let reader = findings.first.map { " (reader: \($0.rule.text))" } ?? ""
      return JSONValue.object([
        .init("schema", .string(example.file.rawValue)),
        .init("name", .string(example.name + reader)), .init("text", .string(example.text)),
        .init("isGood", .boolean(findings.isEmpty)),
      ])
    }
    let schemas = ContentFile.allCases.map {
      JSONValue.Member($0.rawValue, $0.schema(baseURL: nil))
    }
    let said = try validator(
      JSONValue.object([.init("schemas", .object(schemas)), .init("cases", .array(listed))]))
    let lines = said.split(separator: "\n").map(String.init)
    let summary = try #require(lines.last)
    print("schemas: \(cases.count) files, \(good) good: \(summary)")
    try #require(summary.contains(" agreed, \(lines.count - 1) not, "), "\(said)")
    return (good, Array(lines.dropLast()))
  }

  private func validator(_ input: JSONValue) throws -> String {
    let python = "/usr/bin/python3"
    try #require(
      FileManager.default.isExecutableFile(atPath: python),
      "\(python) is missing; scripts/setup installs it with jsonschema and yaml")
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(input.bytes()).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: python)
    process.arguments = [
      Self.root.appending(path: "Tests/ContentTests/schema_agreement.py").path
    ]
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "the validator stopped early")
    return String(decoding: said, as: UTF8.self)
  }

  @Test("Both give the same verdict on every content file of the repository")
  func repository() throws {
    let files = try ["content", "Tests"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(
        atPath: Self.root.appending(path: folder).path
      ).sorted().map { "\(folder)/\($0)" }.filter {
        $0.hasSuffix(".yaml") && $0.contains("content/")
      }
    }
    let cases = try files.compactMap { path -> Case? in
      let data = try Data(contentsOf: Self.root.appending(path: path))
      let file = try #require(Self.kind(of: path), "\(path)")
      // What isn't UTF-8 no editor hands to a schema.
      return String(data: data, encoding: .utf8).map { Case(file: file, name: path, text: $0) }
    }
    let (good, lines) = try disagreements(in: cases)
    #expect(lines == [])
    #expect(good > 100)
    #expect(good < cases.count)
  }

  static func kind(of path: String) -> ContentFile? {
    let parts = Array(path.split(separator: "/").drop { $0 != "content" }.dropFirst())
    switch (parts.first, parts.count) {
    case ("site.yaml", 1): return .site
    case ("baseline.yaml", 1): return .baseline
    case ("waivers.yaml", 1): return .waivers
    case ("retired.yaml", 1): return .retired
    case ("glossary.yaml", 1): return .glossary
    case ("schemes", 2): return .scheme
    case ("departments", 3): return parts[2] == "department.yaml" ? .department : .report
    case ("departments", 5): return .projectReport
    default: return nil
    }
  }

  @Test(
    "Both give the same verdict on files drawn at random, and spoilt",
    arguments: [1, 2, 3] as [UInt64])
  func random(seed: UInt64) throws {
    var sampler = ShapeSampler(seed: seed)
    let cases = ContentFile.allCases.flatMap { file in
      (0..<120).map { number in
        var sample = sampler.sample(of: file.shape)
        let isSpoilt = number % 4 > 0
        if isSpoilt { sample = sampler.spoil(sample) }
        let text = sample.yaml(isQuoted: Bool.random(using: &sampler.generator))
        return Case(file: file, name: "#\(number) \(text)", text: text)
      }
    }
    let (good, lines) = try disagreements(in: cases)
    #expect(lines == [])
    #expect(good > cases.count / 4)
    #expect(good < cases.count * 3 / 4)
  }

  @Test("Every field of the table is read: the reader sees its value is of the wrong kind")
  func everyField() throws {
    var cases: [Case] = []
    for file in ContentFile.allCases {
      for shape in file.shape.shapes {
        for field in shape.fields where field.presence != .refused {
          var sampler = ShapeSampler(seed: 7)
          sampler.focus = ShapeSampler.Focus(shape: shape, field: field)
          let text = sampler.sample(of: file.shape).yaml(isQuoted: false)
          let name = "\(file.rawValue) \(shape.title.en): \(field.name)"
          let rules = try Self.findings(of: text, as: file).map(\.rule)
            .filter { !Self.beyondSchema.contains($0) }
          #expect(!rules.isEmpty && Set(rules).isSubset(of: [ContentRule.wrongType]), "\(name)")
          cases.append(Case(file: file, name: name, text: text))
        }
      }
    }
    let (good, lines) = try disagreements(in: cases)
    #expect(lines == [])
    #expect(good == 0)
  }
}

extension Shape {
  /// This one and all within, each once, as its title tells.
  var shapes: [Shape] {
    var found: [Shape] = []
    var due = [self]
    while let next = due.popLast() {
      guard !found.contains(where: { $0.title == next.title }) else { continue }
      found.append(next)
      due += next.fields.reversed().filter { $0.presence != .refused }.compactMap { field in
        switch field.kind {
        case .mapping(let shape), .list(.mapping(let shape)): shape
        default: nil
        }
      }
    }
    return found
  }
}

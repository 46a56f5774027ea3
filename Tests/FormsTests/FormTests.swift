import Content
import Diagnostics
import Disk
import Foundation
import Importing
import Languages
import Records
import SeededTesting
import Testing

@testable import Forms

@Suite("A record as a workbook, and back")
struct FormTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  let department: Identifier
  let report: Report

  init() throws {
    let path = Self.root.appending(path: "content").path
    let records = try ContentFolder(path: path, fileSystem: LocalFileSystem()).read().value
    report = try #require(records?.reports.first)
    department = report.department
  }

  /// What is read out of the workbook made of `fields`.
  private func filled(_ fields: DraftFields, project: Identifier? = nil) throws -> FilledForm {
    let bytes = try Form(fields, department: department, project: project).bytes()
    let outcome = Workbook.read(bytes, file: "form.xlsx", format: .xlsx)
    #expect(outcome.findings == [])
    let workbook = try #require(outcome.value)
    return try #require(FilledForm(workbook))
  }

  @Test("The record of 2022 comes back to the last sign")
  func ownReport() throws {
    let fields = DraftFields(report)
    let form = try filled(fields)
    #expect(form.marks == [])
    #expect(form.department == department.text)
    #expect(form.project == nil)
    #expect(form.year == "2022")
    #expect(
      ContentFile.report.file(of: form.fields).text == ContentFile.report.file(of: fields).text)
  }

  @Test("So does next year's draft, with all that is open")
  func nextYear() throws {
    let fields = NextYear(try #require(Year("2023")), after: report).fields
    let form = try filled(fields)
    #expect(form.marks == [])
    #expect(form.fields.openCount == fields.openCount)
    #expect(
      ContentFile.report.file(of: form.fields.bare).text
        == ContentFile.report.file(of: fields.bare).text)
  }

  @Test("The same record gives the same bytes")
  func sameBytes() throws {
    let form = Form(DraftFields(report), department: department, project: nil)
    #expect(try form.bytes() == form.bytes())
  }

  private func fixture(_ name: String) throws -> FilledForm {
    let file = Self.root.appending(path: "Tests/FormsTests/Fixtures/\(name)")
    let outcome = Workbook.read(
      Array(try Data(contentsOf: file)), file: name, format: .xlsx)
    #expect(outcome.findings == [])
    let workbook = try #require(outcome.value)
    return try #require(FilledForm(workbook))
  }

  @Test("Opened and saved by LibreOffice, the form of 2022 is still the record")
  func savedByLibreOffice() throws {
    let form = try fixture("form-2022-libreoffice.xlsx")
    #expect(form.marks == [])
    #expect(
      ContentFile.report.file(of: form.fields).text
        == ContentFile.report.file(of: DraftFields(report)).text)
  }

  /// Filled in by Fixtures/fill.py, some cells with numbers.
  @Test("A form filled in by openpyxl is read cell by cell")
  func filledByOpenPyXL() throws {
    let form = try fixture("form-2023-openpyxl.xlsx")
    #expect(form.marks == [])
    #expect(form.year == "2023")
    #expect(form.fields.openCount == 0)
    let text = ContentFile.report.file(of: form.fields).text
    for part in [
      "\ntotal: 95.5\n", "\n  budget: 460\n  executed: 450\n  rate: 97.83\n  basic: 450\ngoals:\n",
      """
                - id: shop-front-trading
                  name: 取缔出门出窗占道经营率
                  target: 100
                  actual: 100
                  unit: '%'
                  full: 5
                  score: 5

      """,
      """
      review:
        secrecy: cleared
        privacy: cleared
        trade-secret: cleared
        basis: B
        reviewer: R
        date: 2024-03-01

      """,
    ] { #expect(text.contains(part), "\(text)") }
  }

  private static let texts = [
    "待填", "“待填”", "““待填””", "待填（文字）", "98", "98%", "95～98", "“98”", "“”", "a\nb", "\\n", "\\",
    "a\\",
    " a ", "\u{3000}甲", "=1+1", "'a", "_x0041_", "<a>&\"", "甲\t乙", "是", "产出指标", "1,000", "😀",
  ]

  @Test("Whatever a text looks like, it comes back as it was")
  func anyText() throws {
    for seed in 0..<20 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      func spoilt(_ fields: DraftFields) -> DraftFields {
        DraftFields(
          fields.fields.map { field in
            .init(field.name, spoilt(field.value, isWord: Self.isFixed(field.name)))
          })
      }
      func spoilt(_ value: DraftValue, isWord: Bool) -> DraftValue {
        switch value {
        case .text(let text):
          let isDrawn = !isWord && Int.random(in: 0..<3, using: &generator) == 0
          return .text(isDrawn ? Self.texts.randomElement(using: &generator) ?? text : text)
        case .open: return .open
        case .list(let items): return .list(items.map { spoilt($0, isWord: isWord) })
        case .fields(let fields): return .fields(spoilt(fields))
        }
      }
      let fields = spoilt(DraftFields(report))
      let form = try filled(fields)
      #expect(form.marks == [])
      #expect(
        ContentFile.report.file(of: form.fields.bare).text
          == ContentFile.report.file(of: fields).text)
    }
  }

  /// Whether a field takes only some texts.
  private static func isFixed(_ name: String) -> Bool {
    let numbers = ["target", "actual", "total", "budget", "executed", "rate", "basic", "project"]
    return [
      "id", "kind", "part", "full", "score", "deducted", "year", "evaluation", "subject", "basis",
      "unit", "values", "field",
    ].contains(name) || numbers.contains(name)
  }

  @Test("No field that a record can have is without a cell")
  func completeLayout() {
    var known = Set(FormLayout.facts)
    for table in FormLayout.tables {
      for column in table.columns {
        let path = (table.path + [column.key]).joined(separator: ".")
        switch column.kind {
        case .measure: known.formUnion(["", "-level", "-from", "-to"].map { path + $0 })
        case .parent, .information: continue
        case .text, .number, .texts: known.insert(path)
        }
      }
    }
    // The row for the whole budget, evidence of an indicator, and rows of the narrative.
    let columns = FormLayout.budget.columns.map { "budget.\($0.key)" }
    let evidence = FormLayout.evidence.columns.map { "goals.groups.indicators.evidence.\($0.key)" }
    let rows =
      ["heading", "notes", "blocks.text", "blocks.heading", "blocks.notes"]
      + StatedFigure.Fact.allCases.flatMap {
        ["figures.\($0.rawValue)", "blocks.figures.\($0.rawValue)"]
      }
    known.formUnion(columns + evidence + rows.map { "sections.\($0)" })
    #expect(ContentFile.projectReport.fieldPaths.filter { !known.contains($0) } == [])
  }

  @Test("A record with every field comes back whole")
  func everyField() throws {
    let text = """
      year: 2022
      evaluation: unit-self
      subject: project
      project: { name: A, code: c, category: transfer, nature: new, duration: one-off, competent-department: B, implementing-unit: C }
      title: T
      attachment-label: L
      place: P
      issuing-unit: I
      document-number: n
      index-number: i
      topic: O
      validity: repealed
      data-as-of: 2022-12-31
      drawn-up: 2023-01-01
      written: 2023-01-01
      approved: 2023-01-02
      issued: 2023-01-03
      valid-until: 2024-01-03
      scheme: { id: s, basis: inferred, explanation: E }
      no-total: true
      grade: G
      verification: { score: 90.5, reviewer: R, date: 2023-02-01, opinion: O }
      budget: { unit: 元, initial: 1, budget: 2.50, executed: 2, rate: 80.00, full: 10, score: 8, basic: 1, project: 1, sources: [{ kind: fiscal, initial: 1, budget: 2, executed: 2 }, { kind: other }], reason: why }
      goals:
        - id: g
          name: N
          same-as: h
          full: 90
          expected: X
          achieved: Y
          groups:
            - kind: satisfaction
              full: 1
              deducted: 0
              score: 1
              empty-rows: [ '/', 'a' ]
              indicators:
                - { id: i1, name: M, same-as: j, class: satisfaction, sign: ≥, target-from: 1, target-to: 2, initial-target-level: good, actual: 1.50, approximation: about, status: provisional, unit: '%', actual-unit: 万元, full: 10, coefficient: 0.9, core: true, deducted: 1, score: 9, verified-score: 8, reason: r, measure: m, evidence: [{ title: t, date: 2022-01-01, address: a, file: a.csv, sha256: 0f }], notes: [ n1, n2 ] }
                - { id: i2, name: M2, direction: lower, actual-level: '98', full: 1, score: 1 }
            - kind: output
              indicators: []
        - id: g2
          name: N2
          groups: []
      reason: R1
      measure: M1
      measures: [{ id: m1, text: t1 }]
      follow-ups: [{ measure: f1, status: under-way, result: r1 }]
      sections:
        - part: measures
          heading: H
          figures: { total: 93 }
          notes: [ a ]
          blocks: [{ heading: B, notes: [ b ] }, { text: C, figures: { budget: 1, rate: 2 } }]
        - part: goal-analysis
      evidence: [{ title: own }]
      review: { secrecy: cleared, privacy: in-part, trade-secret: cleared, basis: b, reviewer: r, date: 2023-01-01 }
      withheld: [{ field: total, reason: secret, explanation: e }]
      notes: [ x, y ]
      acknowledgements: [{ rule: r, field: f, values: [ '1', a ], explanation: e }]

      """
    let fields = try #require(Sample.fields(text))
    let form = try filled(fields, project: Identifier("p"))
    #expect(form.marks == [])
    #expect(form.project == "p")
    #expect(
      ContentFile.projectReport.file(of: form.fields.bare).text
        == ContentFile.projectReport.file(of: fields).text)
  }
}

/// A little YAML, as far as the sample above uses it, without the reader that the test is about.
enum Sample {
  static func fields(_ text: String) -> DraftFields? {
    var lines = text.split(separator: "\n").map { line in
      (indent: line.prefix { $0 == " " }.count, text: String(line.drop { $0 == " " }))
    }[...]
    guard case .fields(let fields) = block(&lines, 0) else { return nil }
    return fields
  }

  private static func block(_ lines: inout ArraySlice<(indent: Int, text: String)>, _ indent: Int)
    -> DraftValue
  {
    if lines.first?.text.hasPrefix("- ") == true {
      var items: [DraftValue] = []
      while let line = lines.first, line.indent == indent, line.text.hasPrefix("- ") {
        let rest = String(line.text.dropFirst(2))
        if rest.hasPrefix("{") {
          lines.removeFirst()
          items.append(flow(rest))
        } else {
          lines[lines.startIndex] = (indent + 2, rest)
          items.append(block(&lines, indent + 2))
        }
      }
      return .list(items)
    }
    var fields = DraftFields()
    while let line = lines.first, line.indent == indent {
      lines.removeFirst()
      let parts = line.text.split(separator: ":", maxSplits: 1)
      let rest = parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
      fields[String(parts[0])] =
        rest.isEmpty ? block(&lines, lines.first?.indent ?? indent) : flow(rest)
    }
    return .fields(fields)
  }

  private static func flow(_ text: String) -> DraftValue {
    var rest = Substring(text)
    return value(&rest)
  }

  private static func value(_ rest: inout Substring) -> DraftValue {
    rest = rest.drop { $0 == " " }
    switch rest.first {
    case "[":
      rest.removeFirst()
      var items: [DraftValue] = []
      while !skip("]", &rest) {
        items.append(value(&rest))
        _ = skip(",", &rest)
      }
      return .list(items)
    case "{":
      rest.removeFirst()
      var fields = DraftFields()
      while !skip("}", &rest) {
        let name = rest.prefix { $0 != ":" }
        rest = rest.dropFirst(name.count + 1)
        fields[String(name)] = value(&rest)
        _ = skip(",", &rest)
      }
      return .fields(fields)
    case "'":
      let text = rest.dropFirst().prefix { $0 != "'" }
      rest = rest.dropFirst(text.count + 2)
      return .text(String(text))
    default:
      var text = rest.prefix { !",]}".contains($0) }
      rest = rest.dropFirst(text.count)
      while text.last == " " { text.removeLast() }
      return .text(String(text))
    }
  }

  private static func skip(_ mark: Character, _ rest: inout Substring) -> Bool {
    rest = rest.drop { $0 == " " }
    guard rest.first == mark else { return false }
    rest.removeFirst()
    rest = rest.drop { $0 == " " }
    return true
  }
}

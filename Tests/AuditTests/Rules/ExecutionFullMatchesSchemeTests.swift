import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule execution-full-matches-scheme")
struct ExecutionFullMatchesSchemeTests {
  private let rule = ExecutionFullMatchesScheme()

  private func sample(full: String) throws -> RecordSample {
    try RecordSample().with("rate: 97.50", "rate: 97.50\n  full: \(full)")
  }

  @Test("The scheme's points pass, and so does a row without any")
  func passing() throws {
    #expect(try sample(full: "20.0").findings(of: rule) == [])
    #expect(try RecordSample().findings(of: rule) == [])
  }

  @Test("Other points are a warning at them", arguments: ["100", "0", "999999999999999"])
  func different(full: String) throws {
    let sample = try sample(full: full)
    let place = try sample.place("full: \(full)\n  score")
    let expected = RecordFinding(
      rule: "execution-full-matches-scheme", severity: .warning,
      summary: Bilingual(
        zh: "预算执行一栏所印分值为\(full)分，计分办法“示例评分办法”规定为20分",
        en: """
          Full score printed for execution is \(full), but the scheme 'Example scheme' gives \
          execution 20 points
          """),
      field: "budget.full", values: [full, "20"],
      place: SourcePlace(file: place.file, line: place.line, column: place.column + 6),
      notes: [
        Finding.Note(
          Bilingual(zh: "计分办法在此处规定执行分值为20分", en: "The scheme gives execution 20 points here"),
          place: try sample.place("20\ngoals", in: "schemes/tiny.yaml"))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("What is withheld isn't held against the scheme")
  func withheld() throws {
    let sample = try sample(full: "100").with(
      "review:", "withheld:\n  - field: budget.full\n    reason: pending\nreview:")
    #expect(try sample.findings(of: rule) == [])
  }
}

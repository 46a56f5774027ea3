import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule year-on-year-jump")
struct YearOnYearJumpTests {
  private let rule = YearOnYearJump()
  private static let earlier = RecordSample.earlier
  private static let reason = "            reason: 两处地块年内未交付。\n"

  /// Two years in which no indicator gives a reason.
  private func bare() throws -> RecordSample {
    try RecordSample.twoYears().with(Self.reason, "")
  }

  @Test("Figures up to twice and down to half of last year's pass, and so does a first year")
  func passing() throws {
    #expect(try RecordSample().findings(of: rule) == [])
    #expect(try bare().findings(of: rule) == [])
    let edges = try bare().with("  budget: 200\n", "  budget: 400\n")
      .with("  executed: 195\n", "  executed: 97.5\n").with("actual: 195\n", "actual: 390\n")
      .with("actual: 2.5\n", "actual: 1.25\n").with("actual: 96.5\n", "actual: 76.5\n")
    #expect(try edges.findings(of: rule) == [])
  }

  @Test("Amounts beyond that are told, in yuan whatever the unit")
  func amounts() throws {
    let sample = try bare().with("  unit: 万元\n", "  unit: 元\n")
      .with("  budget: 200\n", "  budget: 4000000.01\n")
      .with("  executed: 195\n", "  executed: 974999.99\n")
    let expected = [
      RecordFinding(
        rule: "year-on-year-jump", severity: .info,
        summary: Bilingual(
          zh: "预算数由2022年度的200万元变为4000000.01元，未说明原因",
          en: """
            Budget went from 200 (amounts in 10,000 yuan) in 2022 to 4000000.01 (amounts in yuan) \
            without a stated reason
            """),
        field: "budget.budget", values: ["4000000.01", "200"],
        place: try sample.place("4000000.01"),
        notes: [try note("  budget: 200\n", 10, in: sample)]),
      RecordFinding(
        rule: "year-on-year-jump", severity: .info,
        summary: Bilingual(
          zh: "执行数由2022年度的195万元变为974999.99元，未说明原因",
          en: """
            Executed amount went from 195 (amounts in 10,000 yuan) in 2022 to 974999.99 (amounts \
            in yuan) without a stated reason
            """),
        field: "budget.executed", values: ["974999.99", "195"],
        place: try sample.place("974999.99"),
        notes: [try note("  executed: 195\n", 12, in: sample)]),
    ]
    #expect(try sample.findings(of: rule) == expected)
  }

  @Test("An actual value beyond that is told, a rate from more than 20 points on")
  func indicators() throws {
    let sample = try bare().with("actual: 195\n", "actual: 391\n")
      .with("actual: 96.5\n", "actual: 76.49\n")
    let expected = [
      RecordFinding(
        rule: "year-on-year-jump", severity: .info,
        summary: Bilingual(
          zh: "“补植树木数量”的实际值由2022年度的195棵变为391棵，未说明原因",
          en: "'Trees replanted' went from 195 in 2022 to 391 without a stated reason"),
        field: "indicators.trees.actual", values: ["391", "195"],
        place: try sample.place("391"), notes: [try note("actual: 195\n", 8, in: sample)]),
      RecordFinding(
        rule: "year-on-year-jump", severity: .info,
        summary: Bilingual(
          zh: "“草坪完好率”的实际值由2022年度的96.5%变为76.49%，未说明原因",
          en: "'Lawns in good condition' went from 96.5% in 2022 to 76.49% without a stated reason"),
        field: "indicators.lawns.actual", values: ["76.49", "96.5"],
        place: try sample.place("76.49"), notes: [try note("actual: 96.5\n", 8, in: sample)]),
    ]
    #expect(try sample.findings(of: rule) == expected)
  }

  @Test("same-as is followed to the year before")
  func lineage() throws {
    let sample = try bare().with("actual: 195\n", "actual: 1\n")
      .with("id: trees", "id: bushes\n            same-as: trees")
    #expect(try sample.findings(of: rule).map(\.field) == ["indicators.bushes.actual"])
  }

  @Test(
    "Zero, less than zero, other units and values that aren't numbers",
    arguments: [
      ("195", "0", [["0", "195"]]), ("0", "195", []), ("0", "0", []), ("-5", "195", []),
      ("195", "-5", [["-5", "195"]]), ("-5", "-500", []),
      ("999999999999999", "0.000001", [["0.000001", "999999999999999"]]),
    ])
  func limits(before: String, now: String, values: [[String]]) throws {
    let sample = try bare().with("actual: 195\n", "actual: \(now)\n")
      .with("actual: 195\n", "actual: \(before)\n", in: Self.earlier)
    #expect(try sample.findings(of: rule).map(\.values) == values)
  }

  @Test(
    "Nothing is compared across units, or with a range, a level, what is withheld or not stated",
    arguments: [
      ("actual: 195\n            unit: 棵", "actual: 3\n            unit: 株"),
      ("unit: 棵", "unit: 棵\n            actual-unit: 株"),
      ("actual: 195\n", "actual-from: 1\n            actual-to: 2\n"),
      ("actual: 195\n", "actual-level: 良好\n"), ("            actual: 195\n", ""),
      (
        "review:\n",
        "withheld:\n  - { field: indicators.trees.actual, reason: secret }\nreview:\n"
      ),
    ])
  func incomparable(old: String, new: String) throws {
    let sample = try bare().with("actual: 195\n", "actual: 3\n", in: Self.earlier)
    #expect(try sample.with(old, new).findings(of: rule) == [])
  }

  @Test(
    "A word of explanation is enough",
    arguments: [
      ("unit: 棵", "unit: 棵\n            reason: 地块减少。"),
      ("unit: 棵", "unit: 棵\n            status: break"),
      ("sections:\n", "reason: 补植树木数量减少。\nsections:\n"),
    ])
  func explained(old: String, new: String) throws {
    let sample = try bare().with("actual: 195\n", "actual: 1\n").with(old, new)
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("A reason for the budget explains amounts, and so does one for the form")
  func explainedAmounts() throws {
    let sample = try bare().with("  budget: 200\n", "  budget: 500\n")
    #expect(try sample.findings(of: rule).count == 1)
    #expect(
      try sample.with("  basic: 120\n", "  basic: 120\n  reason: 新增任务。\n")
        .findings(of: rule) == [])
    #expect(
      try sample.with("sections:\n", "reason: 新增任务。\nsections:\n").findings(of: rule) == [])
  }

  private func note(_ text: String, _ offset: Int, in sample: RecordSample) throws -> Finding.Note {
    let place = try sample.place(text, in: Self.earlier)
    return Finding.Note(
      Bilingual(zh: "2022年度的数据在此", en: "The figure of 2022 stands here"),
      place: SourcePlace(file: place.file, line: place.line, column: place.column + offset))
  }
}

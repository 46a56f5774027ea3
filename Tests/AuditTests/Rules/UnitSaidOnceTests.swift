import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule unit-said-once")
struct UnitSaidOnceTests {
  private let rule = UnitSaidOnce()

  private func sample(_ lines: String) throws -> RecordSample {
    let indented = lines.split(separator: "\n").joined(separator: "\n            ")
    return try RecordSample().with(
      "target: 95\n            actual: 96.5\n            unit: '%'\n            full: 20",
      indented + "\n            full: 20")
  }

  @Test(
    "A unit said once passes, and so do words and a bound that is another rule's",
    arguments: [
      "target-level: ≥5处\nactual-level: 6处", "target: 5\nactual: 6\nunit: 处",
      "target-level: １５０\nactual-level: 良好\nunit: 万元", "target: 5\nactual-level: ≥5处\nunit: 处",
      "target-level: 3月底\nactual-level: 2023年3月\nunit: 天",
    ])
  func once(lines: String) throws {
    #expect(try sample(lines).findings(of: rule) == [])
  }

  @Test(
    "A unit in the value and in the column is a warning at each value",
    arguments: [("150万", "120万", "万元"), ("≥100百分比", "98％", "%"), ("1,500元", "9处", "米")])
  func twice(target: String, actual: String, unit: String) throws {
    let sample = try sample(
      "target-level: '\(target)'\nactual-level: '\(actual)'\nunit: '\(unit)'")
    func expected(_ zh: String, _ en: String, _ key: String, _ value: String) throws
      -> RecordFinding
    {
      RecordFinding(
        rule: "unit-said-once", severity: .warning,
        summary: Bilingual(
          zh: "“草坪完好率”的\(zh)“\(value)”已带单位，单位栏又写“\(unit)”，请只写一处",
          en: """
            The \(en) of 'Lawns in good condition' is printed as '\(value)' in a column of \
            '\(unit)'; state the unit once
            """),
        field: FieldPath("indicators.lawns.\(key)"), values: [value, unit],
        place: try sample.place("'\(value)'"), notes: [])
    }
    let found = try [
      expected("目标值", "target", "target", target),
      expected("实际值", "actual value", "actual", actual),
    ]
    #expect(try sample.findings(of: rule) == found)
  }

  @Test("The report of 2022 says each unit once")
  func realReport() throws {
    #expect(try RecordSample.withRealReport().findings(of: rule, year: "2022") == [])
  }
}

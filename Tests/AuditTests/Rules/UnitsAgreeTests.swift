import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule units-agree")
struct UnitsAgreeTests {
  private let rule = UnitsAgree()
  private static let lawns =
    "target: 95\n            actual: 96.5\n            unit: '%'\n            full: 20"

  private func sample(_ lines: String) throws -> RecordSample {
    let indented = lines.split(separator: "\n").joined(separator: "\n            ")
    return try RecordSample().with(Self.lawns, indented + "\n            full: 20")
  }

  private func finding(
    _ zh: String, _ en: String, values: [String], at place: SourcePlace,
    field: FieldPath = "indicators.lawns.actual"
  ) -> RecordFinding {
    RecordFinding(
      rule: "units-agree", severity: .warning, summary: Bilingual(zh: zh, en: en), field: field,
      values: values, place: place, notes: [])
  }

  @Test(
    "One unit for both passes, wherever it is printed",
    arguments: [
      "target: 5\nactual: 6\nunit: 处", "target: 5\nactual: 6\nunit: '%'\nactual-unit: ％",
      "target-level: ≥5处\nactual-level: 6处", "target: 5\nactual-level: 6处\nunit: 处",
      "target-level: 150万\nactual-level: 150万\nunit: 万元", "target-level: 5处\nactual-level: 良好",
      "target-level: 12月底\nactual-level: 11月20日", "target-level: 6月/9月\nactual-level: 5-7处",
      "actual: 3\nunit: 篇次", "target: 5\nactual: 6\nunit: 元/亩",
    ])
  func agreeing(lines: String) throws {
    #expect(try sample(lines).findings(of: rule) == [])
  }

  @Test("Two spellings of one unit are a warning", arguments: [("万", "万元"), ("平米", "平方米")])
  func spelled(target: String, actual: String) throws {
    let sample = try sample("target: 95\nactual: 96.5\nunit: \(target)\nactual-unit: \(actual)")
    let place = try sample.place("actual-unit: ")
    let expected = finding(
      "“草坪完好率”的目标值单位写作“\(target)”，实际值单位写作“\(actual)”，请统一写法",
      """
      The unit of 'Lawns in good condition' is spelled '\(target)' for the target and \
      '\(actual)' for the actual value; use one spelling
      """, values: [target, actual],
      at: SourcePlace(file: place.file, line: place.line, column: place.column + 13))
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Two units of one kind are a warning", arguments: ["元", "亿元"])
  func convertible(actual: String) throws {
    let sample = try sample("target: 95\nactual: 96.5\nunit: 万元\nactual-unit: \(actual)")
    let place = try sample.place("actual-unit: ")
    let expected = finding(
      "“草坪完好率”的目标值以“万元”计，实际值以“\(actual)”计，请统一单位",
      """
      The target of 'Lawns in good condition' is in '万元', the actual value in '\(actual)'; use \
      one unit
      """, values: ["万元", actual],
      at: SourcePlace(file: place.file, line: place.line, column: place.column + 13))
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Units of two kinds can't be compared, also behind the value")
  func incomparable() throws {
    let sample = try sample("target: 5\nactual-level: 3处\nunit: 米")
    let expected = finding(
      "“草坪完好率”的目标值以“米”计，实际值以“处”计，两者无法比较",
      """
      The target of 'Lawns in good condition' is in '米', the actual value in '处', which can't \
      be compared
      """, values: ["米", "处"], at: try sample.place("3处"))
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("百分比 isn't a unit, and neither is 万")
  func notUnits() throws {
    let percent = try sample("target: 5\nunit: 百分比")
    #expect(
      try percent.findings(of: rule) == [
        finding(
          "“草坪完好率”的单位“百分比”不是计量单位，应写作“%”",
          "'百分比' isn't a unit for 'Lawns in good condition'; write '%'", values: ["百分比", "%"],
          at: try percent.place("百分比"), field: "indicators.lawns.target")
      ])
    let magnitude = try sample("target: 20\nactual: 20\nunit: 万")
    #expect(
      try magnitude.findings(of: rule) == [
        finding(
          "“草坪完好率”的单位“万”只是数词，请写全计量单位",
          "'万' is part of a number for 'Lawns in good condition', not a unit; add the unit",
          values: ["万"], at: try magnitude.place("万\n"))
      ])
  }

  @Test("A withheld value isn't judged")
  func withheld() throws {
    let sample = try sample("target: 5\nactual-level: 3处\nunit: 米").with(
      "review:\n", "withheld:\n  - { field: indicators.lawns.actual, reason: pending }\nreview:\n")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("The report of 2022 has one unit for each of its indicators")
  func realReport() throws {
    #expect(try RecordSample.withRealReport().findings(of: rule, year: "2022") == [])
  }
}

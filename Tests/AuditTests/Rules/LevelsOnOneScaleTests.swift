import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule levels-on-one-scale")
struct LevelsOnOneScaleTests {
  private let rule = LevelsOnOneScale()

  private func sample(_ lines: String) throws -> RecordSample {
    let indented = lines.split(separator: "\n").joined(separator: "\n            ")
    return try RecordSample().with(
      "target: 95\n            actual: 96.5\n            unit: '%'\n            full: 20",
      indented + "\n            full: 20")
  }

  private func expected(
    _ zh: String, _ en: String, values: [String], at place: SourcePlace
  ) -> RecordFinding {
    RecordFinding(
      rule: "levels-on-one-scale", severity: .warning, summary: Bilingual(zh: zh, en: en),
      field: "indicators.lawns.actual", values: values, place: place, notes: [])
  }

  @Test(
    "Words of one scale pass, and so do words on none and the level of attainment",
    arguments: [
      "target-level: 满意\nactual-level: 基本满意", "target-level: 合格\nactual-level: 优秀",
      "target-level: 满意\nactual-level: 一般", "target-level: 显著提升\nactual-level: 完成",
      "target-level: 完成1部宣传片\nactual-level: 完成1部宣传片", "target-level: 满意\nactual-level: 达成年度指标",
      "target: 0\nactual-level: 无\nunit: 起", "target: 5\nactual: 6\nunit: 处", "actual-level: 完成",
      "target-from: 1\ntarget-to: 2\nactual-level: 完成\nunit: 处",
    ])
  func oneScale(lines: String) throws {
    #expect(try sample(lines).findings(of: rule) == [])
  }

  @Test("Words of two scales are a warning at the actual value")
  func twoScales() throws {
    let sample = try sample("target-level: 满意。\nactual-level: 按期 完成")
    let found = expected(
      "“草坪完好率”的目标值“满意。”与实际值“按期 完成”不属于同一评价尺度，无从比较",
      """
      The target of 'Lawns in good condition' is 'EN 满意。', the actual value 'EN 按期 完成', \
      which is on another scale
      """, values: ["满意。", "按期 完成"], at: try sample.place("按期 完成"))
    #expect(try sample.findings(of: rule) == [found])
  }

  @Test("A word where the target is a number is a warning", arguments: ["完成", "满意", "达成预期指标"])
  func wordForNumber(word: String) throws {
    let sample = try sample("target: 95\nactual-level: \(word)\nunit: '%'")
    let place = try sample.place("actual-level: ")
    let found = expected(
      "“草坪完好率”的目标值是数值“95%”，实际值是文字“\(word)”，无从比较",
      "The target of 'Lawns in good condition' is the number '95', the actual value 'EN \(word)'",
      values: ["95%", word],
      at: SourcePlace(file: place.file, line: place.line, column: place.column + 14))
    #expect(try sample.findings(of: rule) == [found])
  }

  @Test("So is a number where the target is a word of a scale")
  func numberForWord() throws {
    let sample = try sample("target-level: 满意\nactual: 999999999999999\nunit: '%'")
    let found = expected(
      "“草坪完好率”的目标值是文字“满意”，实际值是数值“999999999999999%”，无从比较",
      """
      The target of 'Lawns in good condition' is 'EN 满意', the actual value the number \
      '999999999999999'
      """, values: ["满意", "999999999999999%"], at: try sample.place("999999999999999"))
    #expect(try sample.findings(of: rule) == [found])
  }

  @Test("The report of 2022 states no target in words")
  func realReport() throws {
    #expect(try RecordSample.withRealReport().findings(of: rule, year: "2022") == [])
  }
}

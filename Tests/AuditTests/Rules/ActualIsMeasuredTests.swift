import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule actual-is-measured")
struct ActualIsMeasuredTests {
  private let rule = ActualIsMeasured()

  private func sample(_ actual: String, target: String = "sign: ≥\ntarget: 95") throws
    -> RecordSample
  {
    let indented = target.split(separator: "\n").joined(separator: "\n            ")
    return try RecordSample().with(
      "target: 95\n            actual: 96.5",
      "\(indented)\n            actual-level: '\(actual)'")
  }

  private func expected(
    _ zh: String, _ en: String, _ actual: String, in sample: RecordSample
  ) throws -> RecordFinding {
    RecordFinding(
      rule: "actual-is-measured", severity: .warning, summary: Bilingual(zh: zh, en: en),
      field: "indicators.lawns.actual", values: [actual], place: try sample.place("'\(actual)'"),
      notes: [])
  }

  @Test(
    "A number, words, or a number with an equals sign pass",
    arguments: ["96.5％", "良好", "达到预期指标", "=95％", "≥", "≥九成", "超过去年"])
  func measured(actual: String) throws {
    #expect(try sample(actual).findings(of: rule) == [])
  }

  @Test(
    "The target with its sign is a warning at the actual value",
    arguments: ["≥95%", "＞＝ 95 ％", "不低于95%", "至少95.0"])
  func repeated(actual: String) throws {
    let sample = try sample(actual)
    let found = try expected(
      "“草坪完好率”的实际值“\(actual)”照抄目标值及其符号，不是实测数值",
      """
      The actual value of 'Lawns in good condition' is 'EN \(actual)', the target with its sign, \
      not a measurement
      """, actual, in: sample)
    #expect(try sample.findings(of: rule) == [found])
    let inWords = try self.sample(
      actual, target: "target-level: \(actual.replacing("95.0", with: "95"))")
    #expect(try inWords.findings(of: rule).map(\.summary) == [found.summary])
  }

  @Test(
    "Any other bound is a warning, too", arguments: ["≥90%", "≤95%", "≥999999999999999米"])
  func bound(actual: String) throws {
    let sample = try sample(actual)
    let found = try expected(
      "“草坪完好率”的实际值“\(actual)”带有比较符号，不是实测数值",
      "The actual value of 'Lawns in good condition' is 'EN \(actual)', a bound, not a measurement",
      actual, in: sample)
    #expect(try sample.findings(of: rule) == [found])
  }

  @Test("The report of 2022 has no bound for an actual value")
  func realReport() throws {
    #expect(try RecordSample.withRealReport().findings(of: rule, year: "2022") == [])
  }
}

import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule execution-counted-once")
struct ExecutionCountedOnceTests {
  private let rule = ExecutionCountedOnce()

  private func finding(
    _ zh: String, _ en: String, values: [String], in sample: RecordSample
  ) throws -> RecordFinding {
    let place = try sample.place("score: \(values[0])\n      - kind: benefit")
    return RecordFinding(
      rule: "execution-counted-once", severity: .warning, summary: Bilingual(zh: zh, en: en),
      field: "indicators.lawns.score", values: values,
      place: SourcePlace(file: place.file, line: place.line, column: place.column + 7), notes: [])
  }

  @Test("Other indicators pass", arguments: ["草坪完好率", "预算编制完成率", "各单位预算执行率"])
  func others(name: String) throws {
    let sample = try RecordSample().with("name: 草坪完好率", "name: \(name)")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test(
    "An execution rate scored by the rate is a warning at its score", arguments: ["19.5", "19.50"])
  func counted(score: String) throws {
    let sample = try RecordSample().with("name: 草坪完好率", "name: 预算执行率")
      .with("score: 20\n", "score: \(score)\n")
    let expected = try finding(
      "“预算执行率”与预算执行情况重复计分，得\(score)分",
      "'EN 预算执行率' scores budget execution a second time, with \(score)", values: [score],
      in: sample)
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test(
    "A score that isn't the rate's is said as well",
    arguments: ["年度资金支付完成率100%", "资金执行率", "部门预算执行率"])
  func miscounted(name: String) throws {
    let sample = try RecordSample().with("name: 草坪完好率", "name: \(name)")
      .with("executed: 195\n  rate", "executed: 167\n  rate").with("score: 20\n", "score: 18\n")
    let expected = try finding(
      "“\(name)”与预算执行情况重复计分，得18分，而满分20分乘以执行率为16.70分",
      """
      'EN \(name)' scores budget execution a second time, with 18, though its full score of 20 \
      times the execution rate is 16.70
      """, values: ["18", "16.70"], in: sample)
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test(
    "Neither no budget nor the largest amounts stop it",
    arguments: [("0", "1"), ("999999999999999", "999999999999998"), ("1", "0")])
  func extremes(budget: String, executed: String) throws {
    let sample = try RecordSample().with("name: 草坪完好率", "name: 预算执行率")
      .with("budget: 200\n  executed: 195", "budget: \(budget)\n  executed: \(executed)")
    #expect(try sample.findings(of: rule).count == 1)
  }
}

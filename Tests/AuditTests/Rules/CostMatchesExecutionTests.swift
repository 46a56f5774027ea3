import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule cost-matches-execution")
struct CostMatchesExecutionTests {
  private let rule = CostMatchesExecution()

  private func sample(
    _ name: String, target: String, actual: String, unit: String = "万元"
  ) throws -> RecordSample {
    try RecordSample().with("name: 草坪完好率", "name: \(name)\n            class: cost")
      .with(
        "target: 95\n            actual: 96.5\n            unit: '%'\n            full: 20",
        "target: \(target)\n            actual: \(actual)\n            unit: \(unit)\n            full: 20"
      )
  }

  @Test(
    "A cost that was executed passes in any unit, and so does the cost of a part",
    arguments: [
      ("项目总成本", "200", "195", "万元"), ("总成本", "200", "1950000", "元"),
      ("养护费", "200", "199", "万元"), ("每棵成本", "500", "500", "元"),
      ("总成本", "200", "500", "元/棵"), ("总成本", "0.02", "0.0195", "亿元"),
    ])
  func agreeing(name: String, target: String, actual: String, unit: String) throws {
    let sample = try sample(name, target: target, actual: actual, unit: unit)
    #expect(try sample.findings(of: rule) == [])
  }

  @Test(
    "A cost for all the money that isn't the executed amount is a warning at the actual value",
    arguments: [
      ("运行维护费", "200", "200", "万元", "195", "10,000 yuan"),
      ("项目总成本", "210", "190", "万元", "195", "10,000 yuan"),
      ("总成本", "2", "999999999999999", "元", "1950000", "yuan"),
      ("总成本", "2", "0", "亿元", "0.0195", "100 million yuan"),
    ])
  func breach(
    name: String, target: String, actual: String, unit: String, executed: String, english: String
  ) throws {
    let sample = try sample(name, target: target, actual: actual, unit: unit)
    let place = try sample.place("actual: \(actual)\n            unit: \(unit)")
    let expected = RecordFinding(
      rule: "cost-matches-execution", severity: .warning,
      summary: Bilingual(
        zh: "“\(name)”完成值为\(actual)\(unit)，与执行数\(executed)\(unit)不一致",
        en: """
          'EN \(name)' has an actual value of \(actual), but \(executed) was executed (amounts in \
          \(english))
          """),
      field: "indicators.lawns.actual", values: [actual, executed],
      place: SourcePlace(file: place.file, line: place.line, column: place.column + 8),
      notes: [
        Finding.Note(
          Bilingual(zh: "执行数在此处", en: "The executed amount stands here"),
          place: try sample.place("195\n  rate"))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("An amount printed with its unit is read, too")
  func inWords() throws {
    let sample = try sample("总成本", target: "1", actual: "2").with(
      "target: 1\n            actual: 2\n", "target-level: 200万\n            actual-level: 200万\n")
    let found = try sample.findings(of: rule)
    #expect(found.map(\.values) == [["200", "195"]])
    let place = try sample.place("actual-level: ")
    #expect(
      found.map(\.place)
        == [SourcePlace(file: place.file, line: place.line, column: place.column + 14)])
    let bound = try sample.with("actual-level: 200万", "actual-level: ≤200万")
    #expect(try bound.findings(of: rule) == [])
  }

  @Test("An indicator that isn't about cost is left alone")
  func otherClass() throws {
    let sample = try sample("总成本", target: "1", actual: "2").with("class: cost", "class: quality")
    #expect(try sample.findings(of: rule) == [])
  }
}

import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule class-fits-name")
struct ClassFitsNameTests {
  private let rule = ClassFitsName()

  private func sample(_ name: String, _ filed: String) throws -> RecordSample {
    try RecordSample().with("name: 草坪完好率", "name: \(name)\n            class: \(filed)")
  }

  @Test(
    "A class the name may belong to passes",
    arguments: [
      ("项目总成本", "cost"), ("降低企业成本", "ecological"), ("减少群众办事成本", "social"),
      ("企业经营成本", "economic"), ("居民满意度", "satisfaction"), ("满意度调查次数", "quantity"),
      ("办结及时率", "timeliness"), ("救助及时率", "social"), ("草坪完好率", "quality"),
      ("整编资料审核", "satisfaction"),
      ("单位成本影响", "social"),
    ])
  func fitting(name: String, filed: String) throws {
    #expect(try sample(name, filed).findings(of: rule) == [])
  }

  @Test(
    "A cost, satisfaction or a rate in time under another class is a warning at the class",
    arguments: [
      ("对控制基建项目成本影响程度", "ecological", "生态效益指标", "ecological benefit", "cost", "成本指标"),
      ("控制项目成本", "social", "社会效益指标", "social benefit", "cost", "成本指标"),
      ("培训费用", "quantity", "数量指标", "quantity", "cost", "成本指标"),
      ("居民满意度", "social", "社会效益指标", "social benefit", "satisfaction", "满意度指标"),
      ("按期完成率", "quantity", "数量指标", "quantity", "timeliness", "时效指标"),
    ])
  func misfiled(
    name: String, filed: String, zh: String, en: String, due: String, dueZH: String
  ) throws {
    let sample = try sample(name, filed)
    let place = try sample.place("class: ")
    let expected = RecordFinding(
      rule: "class-fits-name", severity: .warning,
      summary: Bilingual(
        zh: "“\(name)”属于\(dueZH)，却列为\(zh)",
        en: "'EN \(name)' belongs to \(due) but is filed under \(en)"),
      field: "indicators.lawns.class", values: [filed, due],
      place: SourcePlace(file: place.file, line: place.line, column: place.column + 7), notes: [])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Without a class, satisfaction belongs under satisfaction or benefit")
  func unclassified() throws {
    let sample = try RecordSample().with("name: 草坪完好率", "name: 居民满意度")
    let expected = RecordFinding(
      rule: "class-fits-name", severity: .warning,
      summary: Bilingual(
        zh: "“居民满意度”属于满意度指标，却列为产出指标",
        en: "'EN 居民满意度' belongs to satisfaction but is filed under output indicators"),
      field: "indicators.lawns.class", values: ["output", "satisfaction"],
      place: try sample.place("output\n        full: 40"), notes: [])
    #expect(try sample.findings(of: rule) == [expected])
    #expect(try RecordSample().findings(of: rule) == [])
  }

  @Test("Under cost itself every name is at home")
  func cost() throws {
    let sample = try sample("生态环境成本", "ecological")
      .with("kind: output\n        full: 40", "kind: cost\n        full: 40")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("The report of 2022, with satisfaction under benefit, has no misfiled indicator")
  func realReport() throws {
    #expect(try RecordSample.withRealReport().findings(of: rule, year: "2022") == [])
  }
}

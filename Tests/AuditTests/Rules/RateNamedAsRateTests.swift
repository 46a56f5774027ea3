import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule rate-named-as-rate")
struct RateNamedAsRateTests {
  private let rule = RateNamedAsRate()

  @Test(
    "A name that tells passes",
    arguments: ["绿地率", "满意度", "绿地占比", "百分比", "客流增长", "能耗下降", "提高亩产", "完成100%"])
  func named(name: String) throws {
    let sample = try RecordSample().with("name: 草坪完好率", "name: \(name)")
    #expect(try sample.findings(of: rule) == [])
  }

  private func expected(_ name: String, field: FieldPath, in sample: RecordSample) throws
    -> RecordFinding
  {
    RecordFinding(
      rule: "rate-named-as-rate", severity: .info,
      summary: Bilingual(
        zh: "“\(name)”以百分比计，名称没有写明是什么比率",
        en: "'EN \(name)' is in per cent, but its name doesn't say what is a share of what"),
      field: field, values: [name], place: try sample.place(name), notes: [])
  }

  @Test(
    "A name that doesn't is an info at the name",
    arguments: ["取缔破损广告牌", "完成年度资料上报", "参加评比", "率先完成", "健全制度"])
  func unnamed(name: String) throws {
    let sample = try RecordSample().with("name: 草坪完好率", "name: \(name)")
    let found = try expected(name, field: "indicators.lawns.actual", in: sample)
    #expect(try sample.findings(of: rule) == [found])
  }

  @Test("Where only the target is in per cent, the info is on the target")
  func targetOnly() throws {
    let sample = try RecordSample().with("name: 草坪完好率", "name: 草皮养护")
      .with("target: 95\n            actual: 96.5\n", "target-level: ≥95％\n")
      .with("unit: '%'\n            full: 20", "unit: 处\n            full: 20")
    let found = try expected("草皮养护", field: "indicators.lawns.target", in: sample)
    #expect(try sample.findings(of: rule) == [found])
  }

  @Test("Another unit needs no such name")
  func otherUnit() throws {
    let sample = try RecordSample().with("name: 草坪完好率", "name: 草坪养护")
      .with("unit: '%'\n            full: 20", "unit: 处\n            full: 20")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("In the report of 2022 one name doesn't tell")
  func realReport() throws {
    let found = try RecordSample.withRealReport().findings(of: rule, year: "2022")
    #expect(found.map(\.values) == [["取缔破损广告牌"]])
  }
}

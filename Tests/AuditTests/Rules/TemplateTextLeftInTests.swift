import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule template-text-left-in")
struct TemplateTextLeftInTests {
  private let rule = TemplateTextLeftIn()

  private func expected(
    _ words: String, field: FieldPath, at place: SourcePlace
  ) -> RecordFinding {
    RecordFinding(
      rule: "template-text-left-in", severity: .error,
      summary: Bilingual(
        zh: "“\(words)”是模板留下的文字，请填写完整或删去",
        en: "'\(words)' is left over from the form's template; fill it in or take it out"),
      field: field, values: [words], place: place, notes: [])
  }

  @Test(
    "Text somebody wrote passes",
    arguments: [
      ("name: 补植树木数量", "name: 指标1：补植树木"), ("name: 补植树木数量", "name: 公示栏填写规范率"),
      ("name: 补植树木数量", "name: 示例区建设"), ("text: 地块交付较晚。", "text: 无"),
      ("text: 无其他材料。", "text: 略……详见附件，请填写问卷的群众共20人。"), ("text: 地块交付较晚。", "text: 李××等户型号XX-3未交付。"),
      ("text: 地块交付较晚。", "text: 账号4201XXXX项目，XXL号工装，3×5米。"),
      ("text: 地块交付较晚。", "text: 按填报说明逐项填报，打造示例工程，点击率提高。"), ("unit: 棵", "unit: 元/亩"),
      ("reason: 两处地块年内未交付。", "reason: 无"),
      ("target: 200\n            actual: 195\n            unit: 棵", "actual-level: 无"),
    ])
  func written(old: String, new: String) throws {
    let sample = try RecordSample().with(old, new)
    #expect(try sample.findings(of: rule) == [])
  }

  @Test(
    "A name that is none is an error at the name",
    arguments: ["指标2：", "指标三", "指标：", "……", "无", "—", "示例：补植树木", "（请填写指标名称）"])
  func names(name: String) throws {
    let sample = try RecordSample().with("name: 补植树木数量", "name: \(name)")
    let place = try sample.place("name: \(name)\n")
    let words = ["示例：补植树木": "示例", "（请填写指标名称）": "请填写"][name] ?? name
    let found = expected(
      words, field: "indicators.trees.name",
      at: SourcePlace(file: place.file, line: place.line, column: place.column + 6))
    #expect(try sample.findings(of: rule) == [found])
  }

  @Test(
    "A place-holder is an error wherever it stands",
    arguments: [
      ("XX项目自评", "XX"), ("约××万元未付", "××"), ("完成____项", "____"), ("××", "××"), ("ｘｘ区", "xx"),
      ("（此处填写原因）", "此处填写"), ("单击此处输入", "单击此处"), ("树木（示例）", "示例"), ("填表说明：从略", "填表说明"),
    ])
  func placeHolders(text: String, words: String) throws {
    let sample = try RecordSample().with("text: 地块交付较晚。", "text: \(text)")
      .with("reason: 两处地块年内未交付。", "reason: \(text)原因")
      .with("name: 设施安全\n", "name: \(text)\n")
    let found = try sample.findings(of: rule)
    #expect(found.map(\.field).contains("sections.problems"))
    let own = found.filter { $0.field == "sections.problems" }
    let place = try sample.place("text: \(text)")
    #expect(
      own == [
        expected(
          words, field: "sections.problems",
          at: SourcePlace(file: place.file, line: place.line, column: place.column + 6))
      ])
    #expect(found.contains { $0.field == "goals.safety.name" && $0.values == [words] })
  }

  @Test("An empty value and an empty row are an error, a long hostile text is none")
  func values() throws {
    let sample = try RecordSample()
      .with("target: 200\n            actual: 195\n            unit: 棵", "actual-level: ……")
      .with(
        "            score: 20\n      - kind: benefit",
        "            score: 20\n        empty-rows:\n          - 指标2：\n      - kind: benefit"
      )
      .with("text: 地块交付较晚。", "text: \(String(repeating: "填×_请", count: 3000))")
    #expect(
      try sample.findings(of: rule) == [
        expected("……", field: "indicators.trees.actual", at: try sample.place("……")),
        expected("指标2：", field: "goals.parks.output.empty-rows", at: try sample.place("指标2：")),
      ])
  }

  @Test("Nothing of a template is left in the report of 2022")
  func realReport() throws {
    #expect(try RecordSample.withRealReport().findings(of: rule, year: "2022") == [])
  }
}

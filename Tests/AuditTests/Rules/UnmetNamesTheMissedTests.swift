import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule unmet-names-the-missed")
struct UnmetNamesTheMissedTests {
  private let rule = UnmetNamesTheMissed()

  @Test(
    "A part that names what was missed passes, by name or by four letters of it",
    arguments: ["补植树木数量未达目标。", "补 植树木少于计划。", "树木数量不足。"])
  func named(text: String) throws {
    let sample = try RecordSample().with("text: 补植树木数量未达目标。", "text: \(text)")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("What was missed but isn't named is a warning at the part", arguments: ["无。", "树木不足。"])
  func unnamed(text: String) throws {
    let sample = try RecordSample().with("text: 补植树木数量未达目标。", "text: \(text)")
    let expected = RecordFinding(
      rule: "unmet-names-the-missed", severity: .warning,
      summary: Bilingual(
        zh: "有1项指标未达目标值，“未完成的绩效目标”部分有1项没有提到",
        en: "1 of 1 indicator below target isn't named in 'Performance targets not met'"),
      field: "sections.unmet", values: ["补植树木数量"], place: try sample.place(text),
      notes: [
        Finding.Note(
          Bilingual(zh: "“补植树木数量”未达目标值", en: "'Trees replanted' missed its target"),
          place: try sample.place("195\n            unit"))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Where nothing was missed the part may say anything")
  func nothingMissed() throws {
    let sample = try RecordSample().with("target: 200\n", "target: 195\n")
      .with("text: 补植树木数量未达目标。", "text: 无。")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("The report of 2022 names none of its six")
  func realReport() throws {
    let found = try RecordSample.withRealReport().findings(of: rule, year: "2022")
    #expect(found.map(\.values.count) == [6])
    #expect(found.map(\.notes.count) == [6])
  }
}

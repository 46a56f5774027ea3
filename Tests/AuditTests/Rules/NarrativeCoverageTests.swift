import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule narrative-coverage")
struct NarrativeCoverageTests {
  private let rule = NarrativeCoverage()

  @Test("An indicator whose words stand in a text passes, and so does one without words of its own")
  func covered() throws {
    #expect(try RecordSample().findings(of: rule) == [])
    for name in ["完成率", "草率", "率", "完成情况"] {
      let sample = try RecordSample().with("name: 草坪完好率", "name: \(name)")
      #expect(try sample.findings(of: rule) == [])
    }
  }

  @Test(
    "Indicators no text speaks of are noted at the narrative",
    arguments: ["喷泉完好率", "草坪灌溉率", "步道长度"])
  func silent(name: String) throws {
    let sample = try RecordSample().with("name: 草坪完好率", "name: \(name)")
      .with("text: 多数指标达到目标。", "text: \(name)达到目标。")
    let score = try sample.place("score: 20\n")
    let expected = RecordFinding(
      rule: "narrative-coverage", severity: .info,
      summary: Bilingual(
        zh: "文字部分没有讲到指标“\(name)”", en: "The narrative says nothing of 'EN \(name)'"),
      field: "sections", values: [name], place: try sample.place("一、自评结论"),
      notes: [
        Finding.Note(
          Bilingual(zh: "“\(name)”在此计分", en: "'EN \(name)' is scored here"),
          place: SourcePlace(file: score.file, line: score.line, column: score.column + 7))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("The report of 2022 says nothing of road greening, nor of staff in uniform")
  func realReport() throws {
    let found = try RecordSample.withRealReport().findings(of: rule, year: "2022")
    #expect(found.map(\.values) == [["道路绿化率", "人员着装到岗率"]])
  }
}

import Diagnostics
import Foundation
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule goalposts-moved")
struct GoalpostsMovedTests {
  private let rule = GoalpostsMoved()

  @Test("Two years alike and a first year have nothing to tell")
  func passing() throws {
    #expect(try RecordSample().findings(of: rule) == [])
    #expect(try RecordSample.twoYears().findings(of: rule) == [])
  }

  @Test("Everything that moved is told in one finding at the year, with both places")
  func moved() throws {
    let sample = try RecordSample.twoYears()
      .with("            target: 200\n", "            target: 210\n")
      .with("id: lawns", "id: flowers").with("name: 草坪完好率", "name: 花坛完好率")
      .with("name: 设施安全", "name: 设施运行")
    let earlier = RecordSample.earlier
    let expected = RecordFinding(
      rule: "goalposts-moved", severity: .info,
      summary: Bilingual(
        zh: "与2022年度相比：目标改名1项、新增指标1项、取消指标1项、目标值收紧1项",
        en: """
          Compared with 2022: 1 goal renamed, 1 new indicator, 1 indicator dropped, 1 target \
          tightened
          """),
      field: "goals",
      values: [
        "goals.safety.renamed", "设施运行", "设施安全",
        "indicators.trees.target-raised", "210", "200",
        "indicators.flowers.new", "花坛完好率", "indicators.lawns.dropped", "草坪完好率",
      ],
      place: try sample.place("2023\nevaluation"),
      notes: [
        note(
          "“设施安全”改名为“设施运行”", "'Safety of facilities' was renamed 'EN 设施运行'",
          try sample.place("设施运行")),
        note("2022年度在此", "Here in 2022", try sample.place("设施安全\n", in: earlier)),
        note(
          "“补植树木数量”的目标值由“200”变为“210”",
          "Target of 'Trees replanted': '200', now '210'", try sample.place("210")),
        note("2022年度在此", "Here in 2022", try sample.place("200\n            actual", in: earlier)),
        note(
          "指标“花坛完好率”为新增", "Indicator 'EN 花坛完好率' is new", try sample.place("花坛完好率")),
        note(
          "2022年度的指标“草坪完好率”未再列入",
          "Indicator 'Lawns in good condition' of 2022 is no longer there",
          try sample.place("草坪完好率", in: earlier)),
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("A target lowered without a word is left to its own rule; an explained one is told here")
  func lowered() throws {
    let sample = try RecordSample.twoYears().with("target: 3\n", "target: 4\n")
    #expect(try sample.findings(of: rule) == [])
    let explained = try sample.with("unit: 天", "unit: 天\n            reason: 人手不足。")
    #expect(
      try explained.findings(of: rule).map(\.values)
        == [["indicators.repairs.target-lowered", "4", "3"]])
    #expect(
      try explained.findings(of: rule).map(\.summary.en)
        == ["Compared with 2022: 1 target relaxed"])
  }

  @Test(
    "Points, units, signs and targets of other kinds are told as printed",
    arguments: [
      (
        "    full: 30\n    groups", "    full: 31\n    groups",
        ["goals.safety.weight-moved", "31", "30"]
      ),
      (
        "full: 10\n            score: 10", "full: 11\n            score: 10",
        ["indicators.visitors.weight-moved", "11", "10"]
      ),
      ("unit: 棵", "unit: 株", ["indicators.trees.unit-changed", "株", "棵"]),
      (
        "target: 200\n", "sign: '>'\n            target: 200\n",
        ["indicators.trees.comparison-changed", ">", "≥"]
      ),
      (
        "target: 200\n", "target-from: 190\n            target-to: 210\n",
        ["indicators.trees.target-changed", "190–210", "200"]
      ),
      ("            target: 200\n", "", ["indicators.trees.target-changed", "", "200"]),
    ])
  func kinds(old: String, new: String, values: [String]) throws {
    let sample = try RecordSample.twoYears().with(old, new)
    #expect(try sample.findings(of: rule).map(\.values) == [values])
  }

  @Test("A year with other goals throughout drops the old ones and adds the new")
  func nothingLeft() throws {
    let sample = try RecordSample.twoYears()
    let text = try #require(sample.files[RecordSample.report])
    let other = sample.adding(
      text.replacingOccurrences(of: "- id: ", with: "- id: new-"), as: RecordSample.report)
    #expect(
      try other.findings(of: rule).map(\.summary.zh)
        == ["与2022年度相比：新增目标2项、取消目标2项、新增指标4项、取消指标4项"])
  }

  private func note(_ zh: String, _ en: String, _ place: SourcePlace) -> Finding.Note {
    Finding.Note(Bilingual(zh: zh, en: en), place: place)
  }
}

import Diagnostics
import Foundation
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule copied-text")
struct CopiedTextTests {
  private let rule = CopiedText()
  private static let text =
    "全年共巡查公园绿地三百余次，发现并整改树木枯死、步道破损、座椅损坏等问题一百二十处，整改率达到预期，市民投诉明显减少"
  private static let place = "text: 资金按进度支付。"

  private func sample(_ now: String, _ before: String) throws -> RecordSample {
    try RecordSample.twoYears().with(Self.place, "text: \(now)。")
      .with(Self.place, "text: \(before)。", in: RecordSample.earlier)
  }

  /// The report of another department that says the same.
  private func twoDepartments(_ text: String, _ other: String) throws -> RecordSample {
    let sample = try RecordSample().with(Self.place, "text: \(text)。")
    let copy = try RecordSample().with(Self.place, "text: \(other)。")
    return
      try sample
      .adding("name: 园林管理所\n", as: "departments/gardens/department.yaml")
      .adding(
        #require(sample.files["departments/parks/en.po"]), as: "departments/gardens/en.po"
      )
      .adding(#require(copy.files[RecordSample.report]), as: "departments/gardens/2023.yaml")
  }

  @Test("Short texts and texts of one's own pass")
  func passing() throws {
    #expect(try RecordSample.twoYears().findings(of: rule) == [])
    #expect(
      try sample(Self.text, "本年度着重补植行道树，在新建的两处公园增设座椅和照明，并在雨季以前完成排水管道的清理和疏通工作，得到市民好评")
        .findings(of: rule) == [])
  }

  @Test("A paragraph of last year's report is a warning at it, with last year's place")
  func lastYear() throws {
    let sample = try sample(Self.text, Self.text)
    let expected = RecordFinding(
      rule: "copied-text", severity: .warning,
      summary: Bilingual(
        zh: "以“全年共巡查公园绿地三百余…”开头的一段文字与“parks/2022”的报告相同",
        en: "The paragraph '全年共巡查公园绿地三百余…' also stands in the report 'parks/2022'"),
      field: "sections.execution-rate", values: ["全年共巡查公园绿地三百余…", "parks/2022", "100%"],
      place: try sample.place(Self.text),
      notes: [
        Finding.Note(
          Bilingual(zh: "另一段文字在此", en: "The other paragraph stands here"),
          place: try sample.place(Self.text, in: RecordSample.earlier))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Blanks, marks and the year make no difference; words at the end make some")
  func nearly() throws {
    let spaced = Self.text.replacingOccurrences(of: "，", with: "， ")
    #expect(try sample(spaced, Self.text).findings(of: rule).map(\.values.last) == ["100%"])
    #expect(
      try sample("2023年" + Self.text, "2022年" + Self.text).findings(of: rule)
        .map(\.values.last) == ["100%"])
    let longer = try sample(Self.text + "，养护更加细致", Self.text).findings(of: rule)
    #expect(longer.map(\.values.last) == ["89%"])
    #expect(
      longer.map(\.summary.en)
        == ["89% of the paragraph '全年共巡查公园绿地三百余…' also stands in the report 'parks/2022'"])
  }

  @Test("A text that is brought up to date, or rewritten in part, passes")
  func rewritten() throws {
    let dated = { (first: Int, second: Int) in
      "全年巡查\(first)次，整改\(second)处，受理投诉\(first + 1)件，办结\(second + 1)件，补植树木\(first + 2)棵，修缮座椅\(second + 2)张"
    }
    #expect(try sample(dated(312, 120), dated(298, 144)).findings(of: rule) == [])
    let half = String(Self.text.prefix(30)) + "同时组织志愿者参与养护，在社区开展爱绿护绿宣传活动，市民满意"
    #expect(try sample(half, Self.text).findings(of: rule) == [])
  }

  @Test(
    "Sentences that cite a document, open a list or prompt for a text don't count",
    arguments: [
      "根据《城市绿化条例》和《公园管理办法》的规定以及上级部门有关公园绿地养护工作的统一要求和年度部署安排开展各项养护工作",
      "简要概述部门全年各项预算资金的安排和使用情况以及各项绩效目标的设定依据和年度完成情况并说明存在的问题",
      "本年度园林管理所按照年度工作计划和预算安排在公园绿地养护方面所完成的各项主要工作任务以及成效如下所列：",
    ])
  func boilerplate(text: String) throws {
    #expect(try sample(text, text).findings(of: rule) == [])
  }

  @Test("Headings don't count, and neither do the year's goals")
  func headings() throws {
    let headed = try RecordSample.twoYears().with(Self.place, "heading: \(Self.text)")
      .with(Self.place, "heading: \(Self.text)", in: RecordSample.earlier)
    #expect(try headed.findings(of: rule) == [])
    let goals = "text: 养护公园，保证设施安全。"
    let repeated = try RecordSample.twoYears().with(goals, "text: \(Self.text)")
      .with(goals, "text: \(Self.text)", in: RecordSample.earlier)
    #expect(try repeated.findings(of: rule) == [])
  }

  @Test(
    "Reasons, measures and results count as the narrative does",
    arguments: [
      ("reason: 两处地块年内未交付。", "reason: ", "indicators.trees.reason"),
      ("unit: 棵", "unit: 棵\n            measure: ", "indicators.trees.measure"),
      ("  basic: 120\n", "  basic: 120\n  reason: ", "budget.reason"),
      ("review:\n", "review:\n", "reason"), ("name: 公园养护", "name: 公园养护\n    achieved: ", ""),
    ])
  func fields(old: String, new: String, field: String) throws {
    let path = field.isEmpty ? "goals.parks.achieved" : field
    let text =
      field == "reason"
      ? "reason: \(Self.text)\nreview:\n"
      : new + Self.text
        + (old.hasSuffix("\n") ? "\n" : "")
    let sample = try RecordSample.twoYears().with(old, text)
      .with(Self.place, "text: \(Self.text)", in: RecordSample.earlier)
    #expect(try sample.findings(of: rule).map(\.field.text) == [path])
  }

  @Test("A paragraph of another department's report of the year is told in both")
  func otherDepartment() throws {
    let found = try twoDepartments(Self.text, Self.text).findings(of: rule)
    #expect(
      found.map(\.values)
        == [
          ["全年共巡查公园绿地三百余…", "parks/2023", "100%"],
          ["全年共巡查公园绿地三百余…", "gardens/2023", "100%"],
        ])
    #expect(
      found.map(\.place.file)
        == ["content/departments/gardens/2023.yaml", "content/departments/parks/2023.yaml"])
  }

  @Test("A longer paragraph that has it all isn't itself the same")
  func contained() throws {
    let longer = Self.text + "；同时组织志愿者参与养护，在社区开展爱绿护绿宣传活动，市民对公园环境的满意程度有所提升"
    let found = try twoDepartments(Self.text, longer).findings(of: rule)
    #expect(found.map(\.values.last) == ["100%"])
    #expect(found.map(\.place.file) == ["content/departments/parks/2023.yaml"])
  }

  @Test("Another year of another department isn't looked at")
  func otherYear() throws {
    let sample = try twoDepartments(Self.text, Self.text)
    let other = try #require(sample.files["departments/gardens/2023.yaml"])
    let moved = sample.adding(
      other.replacingOccurrences(of: "2023", with: "2021"), as: "departments/gardens/2021.yaml")
    let apart = moved.adding(
      other.replacingOccurrences(of: Self.text, with: "资金按进度支付"),
      as: "departments/gardens/2023.yaml")
    #expect(try apart.findings(of: rule) == [])
  }
}

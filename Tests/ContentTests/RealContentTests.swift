import Content
import Diagnostics
import Disk
import Foundation
import Languages
import Records
import Testing

@Suite("The repository's own content")
struct RealContentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func outcome() throws -> Outcome<ContentRecords> {
    let path = Self.root.appending(path: "content").path
    return try ContentFolder(path: path, fileSystem: LocalFileSystem()).read()
  }

  private func report() throws -> Report {
    let reports = try #require(try outcome().value).reports
    try #require(reports.count == 1)
    return try #require(reports.first)
  }

  @Test("It is read with no finding")
  func findings() throws {
    #expect(try outcome().findings.map { $0.text(in: .en) } == [])
  }

  @Test("The total and the budget are those printed")
  func budget() throws {
    let report = try report()
    let budget = report.budget
    #expect(report.statedTotal?.value.text == "93")
    #expect(budget.unit.value == .tenThousandYuan)
    #expect(budget.budget.value.text == "440")
    #expect(budget.executed.value.text == "437.21")
    #expect(budget.rate?.value.text == "99.4")
    #expect(budget.score == nil)
    #expect(budget.basic?.value.text == "437.21")
    #expect(budget.project?.value.text == "0")
  }

  @Test("Three goals of 30, 30 and 20 points, with the subtotals printed")
  func goals() throws {
    let goals = try report().goals
    #expect(
      goals.map { "\($0.number) \($0.name.value.zh) \($0.full?.value.text ?? "–")" }
        == ["1 市容市貌督察管理 30", "2 规划督察管理 30", "3 火车站广场管理 20"])
    let groups = goals.flatMap { goal in
      goal.groups.map { group in
        [
          "\(goal.number) \(group.kind.value)", group.full?.value.text ?? "–",
          group.deducted?.value.text ?? "–", group.score?.value.text ?? "–",
        ].joined(separator: " ")
      }
    }
    #expect(
      groups == [
        "1 output 25 4 21", "1 benefit 5 – 5", "2 output 25 2 23", "2 benefit 5 – 5",
        "3 output 15 2 13", "3 benefit 5 – 5",
      ])
  }

  @Test("Thirteen indicators: target, actual, unit, full, deducted and score as printed")
  func indicators() throws {
    let indicators = try report().goals.flatMap(\.indicators).map { indicator in
      [
        indicator.name.value.zh, text(indicator.target), text(indicator.actual),
        indicator.unit?.value.zh ?? "–", indicator.full.value.text,
        indicator.deducted?.value.text ?? "–", indicator.score.value.text,
      ].joined(separator: " ")
    }
    #expect(
      indicators == [
        "完成城区主次干道及背街小巷 – 完成 – 5 – 5",
        "取缔出门出窗占道经营率 100 98 % 5 1 4",
        "取缔破损广告牌 100 99 % 5 2 3",
        "道路绿化率 98 95 % 5 1 4",
        "人员着装到岗率 – 100 % 5 – 5",
        "市民对城区市容市貌满意度 – 基本满意 – 5 – 5",
        "完成督察面积 – 380 平方公里 15 – 15",
        "违规建筑发现率 100 98 % 10 2 8",
        "市民对发现城区违规建筑满意度 – 基本满意 – 5 – 5",
        "完成火车站广场清扫面积 – 2.8 万平方米 5 – 5",
        "火车站广场整洁率 100 98 % 5 1 4",
        "火车站广场设施设备维护率 100 95 % 5 1 4",
        "市民对火车站广场管理满意度 – 基本满意 – 5 – 5",
      ])
  }

  private func text(_ measure: Placed<Indicator.Measure>?) -> String {
    switch measure?.value {
    case .number(let number): number.text
    case .range(let low, let high): "\(low.text)–\(high.text)"
    case .level(let words): words.zh
    case nil: "–"
    }
  }

  @Test("The figures the text states are bound to it, the misprint 4337.21 among them")
  func statedFigures() throws {
    let figures = try report().sections.flatMap { section in
      (section.figures + section.blocks.flatMap(\.figures)).map {
        "\(section.part.value.rawValue) \($0.fact.rawValue) \($0.value.value.text)"
      }
    }
    #expect(
      figures == [
        "score total 93", "execution-rate budget 440", "execution-rate executed 437.21",
        "execution-rate rate 99.4", "expenditure budget 440", "expenditure executed 437.21",
        "expenditure basic 4337.21", "expenditure project 0", "execution-analysis budget 440",
        "execution-analysis executed 437.21", "execution-analysis basic 437.21",
        "execution-analysis project 0",
      ])
  }

  @Test("The report's text is whole and verbatim but for white space")
  func verbatim() throws {
    let report = try report()
    var texts = [report.publication.attachmentLabel, report.publication.title].compactMap(\.self)
    for section in report.sections {
      texts += [section.heading].compactMap(\.self) + section.blocks.map(\.text)
    }
    let printed = try String(
      contentsOf: Self.root.appending(path: "Tests/SiteBuildTests/Fixtures/report-2022.zh.txt"),
      encoding: .utf8
    ).split(separator: "\n").map { $0.filter { !$0.isWhitespace } }.joined()
    let recorded = texts.map { $0.value.zh.filter { !$0.isWhitespace } }.joined()
    // Compared here: the whole of both texts would drown the one place where they part.
    if recorded != printed {
      let common = recorded.commonPrefix(with: printed)
      let theirs = printed.dropFirst(common.count).prefix(20)
      let ours = recorded.dropFirst(common.count).prefix(20)
      Issue.record("after “\(common.suffix(20))”, printed “\(theirs)”, recorded “\(ours)”")
    }
    #expect(printed.count > 3_000)
  }
}

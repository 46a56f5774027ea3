import Diagnostics
import Foundation
import Languages
import Records
import SeededTesting
import Testing

@testable import Importing

@Suite("A summary in prose becomes a record")
struct SummaryTests {
  private func handMade() throws -> String {
    let path = "content/departments/urban-management-inspection-brigade/2022.yaml"
    return try String(contentsOf: ReadRecord.root.appending(path: path), encoding: .utf8)
  }

  private func source() throws -> String {
    String(decoding: try Fixture.bytes(of: "report.txt"), as: UTF8.self)
  }

  /// The report that a draft makes once an editor has said what only an editor can.
  private func report(of file: ForeignFile, year: String) throws -> Report {
    let draft = try #require(file.draft)
    let yaml = draft.completed()
    let outcome = try ReadRecord.outcome(yaml, year: year)
    #expect(outcome.findings.map { $0.text(in: .en) } == [])
    return try #require(outcome.report)
  }

  @Test(
    "The report of 2022 gives the record that was made by hand, field for field",
    arguments: ["report.txt", "report.docx"])
  func real(name: String) throws {
    let expected = try #require(try ReadRecord.outcome(try handMade(), year: "2022").report)
    let file = ForeignFile(try Fixture.bytes(of: name), file: name)
    #expect(try report(of: file, year: "2022").differences(from: expected) == [])
    #expect(file.draft?.unplaced == [])
  }

  @Test("Every character of the report is accounted for, and most of them stand in the draft")
  func account() throws {
    let text = try source()
    let file = ForeignFile(try Fixture.bytes(of: "report.txt"), file: "report.txt")
    let count = try #require(file.count)
    #expect(count.total == text.unicodeScalars.count)
    let visible = text.unicodeScalars.count { !$0.properties.isWhitespace }
    #expect(count.unplaced == 0)
    #expect(count.placed >= visible)
    let document = ForeignFile(try Fixture.bytes(of: "report.docx"), file: "report.docx")
    // A document has no line feeds of its own.
    #expect(document.count?.placed == count.placed)
    #expect(document.count?.unplaced == 0)
  }

  @Test("What the importer concluded from the report is told, and all that is open")
  func findings() throws {
    let file = ForeignFile(try Fixture.bytes(of: "report.txt"), file: "report.txt")
    #expect(
      file.findings.map { $0.text(in: .zh) } == [
        "report.txt: warning: 请核对“basic”：文中先后为4337.21、437.21，草稿取437.21 [import-differing]",
        "report.txt: info: 请确认“市民对城区市容市貌满意度”的分值5分：原文没有写，取自本组满分的余数"
          + " [import-inferred]",
        "report.txt: info: 请确认“市民对发现城区违规建筑满意度”的分值5分：原文没有写，取自本组满分的余数"
          + " [import-inferred]",
        "report.txt: info: 请确认“市民对火车站广场管理满意度”的分值5分：原文没有写，取自本组满分的余数"
          + " [import-inferred]",
        "report.txt: info: 请确认评分方案并写明依据：各目标分值合计80分，草稿推断为“hubei-20-80”"
          + " [import-inferred]",
        "report.txt: warning: 请在草稿中补齐公开前的审查（review）：文件中没有 [import-open]",
      ])
  }

  @Test("A draft as it is can't be published: what is open refuses it")
  func refused() throws {
    let file = ForeignFile(try Fixture.bytes(of: "report.txt"), file: "report.txt")
    let yaml = try #require(file.draft).yaml(from: "report.txt", up: nil)
    let outcome = try ReadRecord.outcome(yaml, year: "2022")
    #expect(outcome.report == nil)
    // The scheme's explanation and the six fields of the review.
    #expect(outcome.findings.map(\.rule.text) == [String](repeating: "empty-value", count: 7))
  }

  @Test(
    "With every number, name and heading changed, the record changes with it",
    arguments: 1...12)
  func variant(seed: UInt64) throws {
    var variant = ReportVariant(seed: seed, source: try source(), record: try handMade())
    variant.change()
    let year = variant.year
    let expected = try #require(
      try ReadRecord.outcome(variant.record, year: year).report)
    let file = ForeignFile(Array(variant.source.utf8), file: "v.txt")
    var draft = try #require(file.draft)
    // The weights don't add up to 80 any more, so nothing can be inferred from them.
    #expect(draft.schemeID == nil)
    draft.schemeID = "hubei-20-80"
    draft.schemeBasis = .inferred
    let yaml = draft.completed()
    let outcome = try ReadRecord.outcome(yaml, year: year)
    #expect(outcome.findings.map { $0.text(in: .en) } == [])
    #expect(outcome.report?.differences(from: expected) == [])
    #expect(draft.unplaced == [])
    #expect(file.count?.total == variant.source.unicodeScalars.count)
  }

  @Test("What stands before the first heading and isn't the title is unplaced, with its line")
  func unplaced() {
    let text = "附件2\n2023年度园林局部门整体绩效自评结果\n联系人见封底\n一、自评结论\n（一）自评得分90分\n"
    let file = ForeignFile(Array(text.utf8), file: "a.txt")
    #expect(file.draft?.attachmentLabel == "附件2")
    #expect(file.draft?.title == "2023年度园林局部门整体绩效自评结果")
    #expect(file.draft?.year == Year("2023"))
    #expect(file.draft?.total == ExactDecimal(90))
    #expect(file.draft?.unplaced == [DraftRest(place: "a.txt:3", text: "联系人见封底")])
    #expect(file.count?.unplaced == 6)
    #expect(
      file.findings.first
        == Finding(
          rule: ImportRule.unplaced, severity: .warning,
          summary: Bilingual(
            zh: "请录入相应的字段，或确认无须公开：“联系人见封底”未归位",
            en: "put '联系人见封底' into its field, or see that it needn't be published: it has no"
              + " place in the draft"),
          place: SourcePlace(file: "a.txt", line: 3)))
  }

  @Test("A file without any of the headings is all unplaced")
  func noHeading() {
    let file = ForeignFile(Array("会议通知\n请准时参加。".utf8), file: "a.txt")
    #expect(file.draft?.unplaced.map(\.text) == ["会议通知", "请准时参加。"])
    #expect(file.findings.first?.rule == ImportRule.open)
    #expect(file.count == CharacterCount(placed: 0, consumed: 1, unplaced: 10))
  }

  @Test(
    "A clause becomes an indicator",
    arguments: [
      (
        "违规建筑发现率98%（目标值100%，满分10分，扣2分）得8分",
        "违规建筑发现率 actual 98 target 100 % full 10 deducted 2 score 8"
      ),
      (
        "取缔破损广告牌达９９％(目标值100%,满分5分,扣2分)得3分",
        "取缔破损广告牌 actual 99 target 100 % full 5 deducted 2 score 3"
      ),
      ("人员着装到岗率100%，得满分5分", "人员着装到岗率 actual 100 % full 5 score 5"),
      ("完成督察面积380平方公里，得满分15分", "完成督察面积 actual 380 平方公里 full 15 score 15"),
      ("市民满意度：基本满意，得分5分", "市民满意度 actual 基本满意 score 5"),
      ("完成主次干道，得满分5分", "完成主次干道 actual 完成 full 5 score 5"),
      ("投诉件（目标值≤10件，实际完成8件，分值5分）得5分", "投诉件 actual 8 target 10 件 full 5 score 5"),
      ("查处违法建设、管理公厕约30余处，得满分5分", "查处违法建设、管理公厕 actual 30 处 full 5 score 5"),
    ])
  func clauses(clause: String, expected: String) throws {
    let indicator = try #require(IndicatorClause.indicator(clause))
    var parts = [indicator.name]
    func add(_ name: String, _ measure: DraftMeasure?) {
      switch measure {
      case .number(let number): parts.append("\(name) \(number.text)")
      case .level(let level): parts.append("\(name) \(level)")
      case nil: break
      }
    }
    add("actual", indicator.actual)
    add("target", indicator.target)
    parts += [indicator.unit].compactMap { $0 }
    parts += indicator.full.map { ["full \($0.text)"] } ?? []
    parts += indicator.deducted.map { ["deducted \($0.text)"] } ?? []
    parts += indicator.score.map { ["score \($0.text)"] } ?? []
    #expect(parts.joined(separator: " ") == expected)
  }

  @Test(
    "What states no points is no indicator",
    arguments: ["", "（）", "分", "得分", "绿化率98%", "（满分5分）得5分", "得满分999999999999999999分"])
  func noClauses(clause: String) {
    #expect(IndicatorClause.indicator(clause) == nil)
  }
}

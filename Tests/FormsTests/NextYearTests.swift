import Content
import Diagnostics
import Disk
import DiskTesting
import Foundation
import Languages
import Records
import Testing

@testable import Forms

@Suite("The record of a year out of the one before")
struct NextYearTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let brigade = "urban-management-inspection-brigade"

  /// A copy of the repository's own content.
  private let folder: TemporaryFolder
  private let content: String

  init() throws {
    folder = try TemporaryFolder()
    content = folder.path("content")
    try FileManager.default.copyItem(
      atPath: Self.root.appending(path: "content").path, toPath: content)
  }

  private func read() throws -> Outcome<ContentRecords> {
    try ContentFolder(path: content, fileSystem: LocalFileSystem()).read()
  }

  private func start(
    _ year: String, of department: String = brigade, after earlier: String? = nil
  ) throws -> YearStart {
    let records = try #require(try read().value)
    return try YearStart(
      try #require(Year(year)), of: try #require(Identifier(department)),
      after: earlier.flatMap { Year($0) }, in: records)
  }

  private func write(_ text: String, to path: String) throws {
    let file = URL(filePath: "\(content)/\(path)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test("Ids, names, weights and targets of 2022 stand in 2023; what the year brings is open")
  func ownReport() throws {
    let drafts = try start("2023").drafts
    #expect(drafts.map(\.path) == ["departments/\(Self.brigade)/2023.yaml"])
    let draft = try #require(drafts.first)
    let text = draft.text.text
    #expect(
      text.hasPrefix(
        """
        # yaml-language-server: $schema=../../../site/data/schema/report.schema.json
        # 草稿，由2022年度记录生成。标“待填”的各行填好之后才能发布；填好一项，可以删去其后的说明。
        year: 2023
        evaluation: unit-self
        subject: whole-department
        title: 2023年度城管督察大队部门整体绩效自评结果
        attachment-label: 附件1：
        scheme:
          id: hubei-20-80  # 沿用2022年度，请核对
          basis: inferred
          explanation:  # 待填：说明；推断的方案必填
        total:  # 待填：报告所载总分
        budget:
          unit: 万元
          budget:  # 待填：预算数；另列年初预算数的，为全年预算数
          executed:  # 待填：执行数
          rate:  # 待填：执行率，百分数，按原文位数；没有的删去此行
          basic:  # 待填：基本支出；没有的删去此行
          project:  # 待填：项目支出；没有的删去此行
        goals:
          - id: city-appearance
            name: 市容市貌督察管理
            full: 30
            groups:
              - kind: output
                full: 25
                deducted:  # 待填：扣分小计；没有的删去此行
                score:  # 待填：得分小计；没有的删去此行
                indicators:
                  - id: main-roads-back-streets
                    name: 完成城区主次干道及背街小巷
                    actual-level:  # 待填：实际完成值，用文字表示
                    full: 5
                    score:  # 待填：得分
                  - id: shop-front-trading
                    name: 取缔出门出窗占道经营率
                    target: 100  # 沿用2022年度，请核对
                    actual:  # 待填：实际完成值，数值
                    unit: '%'
                    full: 5
                    deducted:  # 待填：扣分；没有的删去此行
                    score:  # 待填：得分

        """), "\(text)")
    for figure in ["437.21", "99.4", "11起"] { #expect(!text.contains(figure)) }
  }

  @Test("What 2022 promised in words is asked about, paragraph by paragraph")
  func questions() throws {
    let text = try #require(try start("2023").drafts.first).text.text
    let asked = text.split(separator: "\n").filter { $0.contains("是否落实？2022年度提出：") }
    #expect(asked.count == 2)
    #expect(asked.allSatisfy { $0.hasPrefix("      - text:  # 待填：段落文字；是否落实？") })
    #expect(text.contains("heading:  # 待填：原文标题；上年为“（一）部门整体绩效自评得分 93 分”\n"))
  }

  @Test("Every open field is a finding at its line, and nothing of the draft is published")
  func refused() throws {
    let draft = try #require(try start("2023").drafts.first)
    try write(draft.text.text, to: draft.path)
    let open = draft.text.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains("# 待填：") }.map { $0.offset + 1 }
    let outcome = try read()
    let empty = outcome.findings.filter { $0.rule == "empty-value" }
    #expect(empty.allSatisfy { $0.severity == .error && $0.place.file.hasSuffix("/2023.yaml") })
    #expect(empty.map(\.place.line).sorted() == open)
    #expect(draft.fields.openCount == open.count)
    #expect(open.count > 60)
  }

  @Test("A measure under an id is a question of its own, and so is one that was under way")
  func followUps() throws {
    let report = "departments/\(Self.brigade)/2022.yaml"
    let text = try String(contentsOfFile: "\(content)/\(report)", encoding: .utf8)
    let more = """
      measures:
        - id: new-rules
          text: Write new rules
      follow-ups:
        - measure: old-rules
          status: under-way
          result: Half of it
        - measure: older-rules
          status: done

      """
    try write(text + more, to: report)
    let draft = try #require(try start("2023").drafts.first)
    #expect(
      draft.text.text.contains(
        """
        measures:
          - id:  # 待填：措施标识，报告内唯一
            text:  # 待填：措施内容
        follow-ups:
          - measure: new-rules  # 2022年度：Write new rules
            status:  # 待填：落实状态；可用值：done（已完成）、under-way（进行中）、dropped（不再实施）
            result:  # 待填：落实结果；没有的删去此行
          - measure: old-rules  # 2022年度：Half of it
            status:  # 待填：落实状态；可用值：done（已完成）、under-way（进行中）、dropped（不再实施）
            result:  # 待填：落实结果；没有的删去此行
        sections:

        """))
  }

  @Test("A year that can't be started says what to do instead")
  func failures() throws {
    func failure(_ body: () throws -> YearStart) throws -> String? {
      do { _ = try body() } catch let failure as YearStartFailure { return failure.text.en }
      return nil
    }
    #expect(
      try failure { try start("2023", of: "urban-management-inspection-brigad") }
        == "give another department: there is no 'urban-management-inspection-brigad'; did you mean "
        + "'urban-management-inspection-brigade'?")
    #expect(
      try failure { try start("2022") }
        == "give one of these years with --from: 2022; 'urban-management-inspection-brigade' has no "
        + "record of an earlier year that can be read")
    #expect(
      try failure { try start("2023", after: "2021") }
        == "give one of these years with --from: 2022; 'urban-management-inspection-brigade' has no "
        + "record of 2021 that can be read")
    #expect(
      try failure { try start("2022", after: "2022") }
        == "give an earlier year with --from: 2022 isn't before 2022")
    try FileManager.default.removeItem(
      atPath: "\(content)/departments/\(Self.brigade)/2022.yaml")
    #expect(
      try failure { try start("2023") }
        == "record a year first (gazette import): 'urban-management-inspection-brigade' has no "
        + "record that can be read")
  }

  @Test("Years on, nothing is lost that lasts, and nothing stays that doesn't")
  func lasting() throws {
    let draft = try #require(try start("2030", after: "2022").drafts.first)
    let records = try #require(try read().value)
    let last = try #require(records.reports.first)
    #expect(draft.fields.mappings("goals").map { $0.text("id") } == last.goals.map(\.id.value.text))
    let indicators = draft.fields.mappings("goals").flatMap { $0.mappings("groups") }
      .flatMap { $0.mappings("indicators") }
    #expect(indicators.map { $0.text("id") } == last.indicators.map(\.id.value.text))
    #expect(indicators.map { $0.text("full") } == last.indicators.map(\.full.value.text))
    #expect(draft.fields["notes"] == nil)
    #expect(draft.fields["acknowledgements"] == nil)
  }
}

import Content
import Diagnostics
import Disk
import Foundation
import Languages
import Records
import Testing

@testable import Importing

/// One of the six published forms, with the record that was entered by hand.
struct PublishedForm: Sendable, CustomTestStringConvertible {
  let name: String
  let record: String
  let year: String
  /// What the form doesn't state and an editor has to: full scores, in order.
  var fulls: [String] = []

  var testDescription: String { name }

  static let all = [
    PublishedForm(
      name: "huanggang", record: "huanggang-soil-research/soil-monitoring", year: "2020",
      fulls: ["10", "10", "20", "20", "20"]),
    PublishedForm(name: "huangshi", record: "huangshi-housing/sponge-city", year: "2022"),
    PublishedForm(name: "ezhou", record: "ezhou-approval/citizen-centre", year: "2021"),
    PublishedForm(name: "chizhou", record: "chizhou-tangxi/commissioned-work", year: "2022"),
    PublishedForm(name: "tianchang", record: "tianchang-water/flood-drought-defence", year: "2022"),
    PublishedForm(
      name: "zhongjiang", record: "zhongjiang-water/irrigation-water-pricing", year: "2022"),
  ]

  /// The draft once an editor has added what the form doesn't state.
  func completed(_ draft: DraftReport) -> String {
    var yaml = draft.completed()
    for full in fulls {
      if let open = yaml.firstRange(of: "full:  # 待填：分值") {
        yaml.replaceSubrange(open, with: "full: \(full)")
      }
    }
    return yaml
  }
}

@Suite("A form becomes a record")
struct FormTests {
  private static let examples = ReadRecord.root.path + "/Tests/AuditTests/Fixtures/Examples/content"

  private func expected(_ form: PublishedForm) throws -> Report {
    let records = try ContentFolder(path: Self.examples, fileSystem: LocalFileSystem()).read()
    return try #require(
      records.value?.reports.first { report in
        "\(report.department.text)/\(report.project?.id.text ?? "")" == form.record
      })
  }

  @Test(
    "The six published forms give the records that were entered by hand, in each kind of file",
    arguments: PublishedForm.all, ["xlsx", "docx", "ods"])
  func published(form: PublishedForm, ending: String) throws {
    let name = "\(form.name).\(ending)"
    let file = ForeignFile(try Fixture.bytes(of: name), file: name)
    let draft = try #require(file.draft)
    let outcome = try ReadRecord.outcome(form.completed(draft), year: form.year, project: true)
    #expect(outcome.findings.map { $0.text(in: .en) } == [])
    let report = try #require(outcome.report)
    let differences = report.differences(from: try expected(form))
    #expect(differences == [])
  }

  @Test(
    "As text between commas too, where a blank cell goes on with the one above",
    arguments: [
      (
        "chizhou",
        "output/合规性, class=quality, actual=“达成预期指标”, direction=higher, full=8, score=8"
      ),
      (
        "zhongjiang",
        "benefit/改善状况, class=social, target=“显著提升”, actual=“显著提升”, direction=higher, full=10,"
          + " score=10"
      ),
    ])
  func delimited(name: String, line: String) throws {
    let form = try #require(PublishedForm.all.first { $0.name == name })
    let file = ForeignFile(try Fixture.bytes(of: "\(name).csv"), file: "\(name).csv")
    let draft = try #require(file.draft)
    let outcome = try ReadRecord.outcome(form.completed(draft), year: form.year, project: true)
    let report = try #require(outcome.report)
    let differences = report.differences(from: try expected(form))
    #expect(differences.filter { $0.hasPrefix("+") } == ["+ goals[0].\(line)"])
  }

  @Test("What a form doesn't state is told in Chinese, with what to do")
  func openFields() throws {
    let name = "huanggang.xlsx"
    let file = ForeignFile(try Fixture.bytes(of: name), file: name)
    let lacking = ["监测数据必须合格", "取得2018-2022监测资料", "整编资料审核", "监测数据资料整编", "完成年度资料上报"]
    let told = [
      "huanggang.xlsx#自评表!B5: warning: 请改正后录入：“1、上级专项□ 2、本级专项□”没有选中唯一的一项"
        + " [import-value]",
      "huanggang.xlsx: info: 请确认评分方案并写明依据：按表格式样，草稿推断为“hubei-20-80” [import-inferred]",
      "huanggang.xlsx#自评表!B5: warning: 请录入相应的字段，或确认无须公开：“1、上级专项□ 2、本级专项□”未归位"
        + " [import-unplaced]",
      "huanggang.xlsx#自评表!A18: warning: 请录入相应的字段，或确认无须公开：“备注1：预算数为调整后财政资金”未归位"
        + " [import-unplaced]",
    ]
    let open = lacking.map {
      "huanggang.xlsx: warning: 请在草稿中补齐指标“\($0)”的分值（full）：文件中没有 [import-open]"
    }
    let review = "huanggang.xlsx: warning: 请在草稿中补齐公开前的审查（review）：文件中没有 [import-open]"
    #expect(file.findings.map { $0.text(in: .zh) } == told + open + [review])
    #expect(file.count == CharacterCount(placed: 218, consumed: 180, unplaced: 30))
    #expect(
      file.draft?.unplaced == [
        DraftRest(place: "huanggang.xlsx#自评表!B5", text: "1、上级专项□ 2、本级专项□"),
        DraftRest(place: "huanggang.xlsx#自评表!A18", text: "备注1：预算数为调整后财政资金"),
      ])
  }

  @Test("What an import couldn't place refuses the record, entry by entry")
  func unplaced() throws {
    let name = "huanggang.xlsx"
    let file = ForeignFile(try Fixture.bytes(of: name), file: name)
    let yaml = try #require(file.draft).yaml(from: name, up: nil)
    let outcome = try ReadRecord.outcome(yaml, year: "2020", project: true)
    #expect(outcome.report == nil)
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let entries = lines.indices.filter { lines[$0].hasPrefix("  - place: ") }.map { $0 + 1 }
    let summaries = [
      Bilingual(
        zh: "请将“1、上级专项□ 2、本级专项□”（huanggang.xlsx#自评表!B5）录入相应的字段，或确认无须公开，然后删去此条",
        en: "enter '1、上级专项□ 2、本级专项□' (huanggang.xlsx#自评表!B5) where it belongs, or see that it"
          + " needn't be published, and strike it here"),
      Bilingual(
        zh: "请将“备注1：预算数为调整后财政资金”（huanggang.xlsx#自评表!A18）录入相应的字段，或确认无须公开，然后删去此条",
        en: "enter '备注1：预算数为调整后财政资金' (huanggang.xlsx#自评表!A18) where it belongs, or see that it"
          + " needn't be published, and strike it here"),
    ]
    #expect(
      outcome.findings.filter { $0.rule.text == "unplaced" }
        == zip(entries, summaries).map { line, summary in
          Finding(
            rule: "unplaced", severity: .error, summary: summary,
            place: SourcePlace(
              file: "content/departments/d/projects/p/2020.yaml", line: line, column: 5))
        })
  }

  @Test("Units said twice and 百分比 are told in English, with what to do")
  func units() throws {
    func findings(_ name: String) throws -> [String] {
      ForeignFile(try Fixture.bytes(of: name), file: name).findings.map { $0.text(in: .en) }
    }
    let ezhou = try findings("ezhou.xlsx")
    #expect(
      ezhou.first
        == "ezhou.xlsx#自评表!C7: info: check the unit: the head says '万元' and the cell again '150万'"
        + " [import-unit]")
    let chizhou = try findings("chizhou.xlsx")
    #expect(
      chizhou.contains(
        "chizhou.xlsx#自评表!E11: info: check the unit: 百分比 is taken as printed; units usually say %"
          + " [import-unit]"))
  }
}

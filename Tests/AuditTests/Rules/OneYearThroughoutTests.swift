import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule one-year-throughout")
struct OneYearThroughoutTests {
  private let rule = OneYearThroughout()
  private static let title = "title: 2023年度园林管理所部门整体绩效自评结果"

  private func expected(
    _ zh: String, _ en: String, _ year: String, field: FieldPath, at place: SourcePlace
  ) -> RecordFinding {
    RecordFinding(
      rule: "one-year-throughout", severity: .error,
      summary: Bilingual(
        zh: "\(zh)写的是“\(year)年度”，本记录的评价年度是2023年，请核对",
        en: """
          \(en) names '\(year)' as the year evaluated, but the record is of 2023; check both
          """),
      field: field, values: [year, "2023"], place: place, notes: [])
  }

  @Test(
    "A title of the right year, of none or of no one year passes",
    arguments: [
      "部门整体绩效自评结果", "2024年公开2023年度绩效自评结果", "二〇二三年度自评", "２０２３ 年度自评", "2022—2023年度自评",
      "2022年度和2023年度自评", "2022年度专项资金2023年绩效自评", "12022年度编号", "9999年度",
    ])
  func titles(title: String) throws {
    let sample = try RecordSample().with(Self.title, "title: \(title)")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test(
    "A title of another year is an error at the title",
    arguments: ["2022年度园林管理所自评结果", "项目自评表（2022年度）", "二○二二年度自评", "２０２２ 年度自评"])
  func wrongTitle(title: String) throws {
    let sample = try RecordSample().with(Self.title, "title: \(title)")
    let found = expected("标题", "The title", "2022", field: "title", at: try sample.place(title))
    #expect(try sample.findings(of: rule) == [found])
  }

  @Test("A heading, a text and a goal that name another year are each an error")
  func elsewhere() throws {
    let sample = try RecordSample()
      .with("heading: （一）自评得分99分", "heading: （一）2022年度部门整体绩效自评得分99分")
      .with("text: 养护公园，保证设施安全。", "text: 所里2022年度绩效目标是养护公园。")
      .with("name: 设施安全\n", "name: 2022年度绩效目标2\n")
    let found = [
      expected(
        "绩效目标", "A goal", "2022", field: "goals.safety.name",
        at: try sample.place("2022年度绩效目标2")),
      expected(
        "小标题", "A heading", "2022", field: "sections.score",
        at: try sample.place("（一）2022年度部门整体绩效自评得分99分")),
      expected(
        "正文", "The text", "2022", field: "sections.annual-goals",
        at: try sample.place("所里2022年度绩效目标是养护公园。")),
    ]
    #expect(try sample.findings(of: rule) == found)
  }

  @Test(
    "What is said of other years passes",
    arguments: [
      ("text: 上年意见已经落实。", "text: 2022年度绩效目标已经完成。"), ("heading: 改进措施", "heading: 2024年度绩效目标安排"),
      ("text: 草坪养护良好，", "text: 与2022年度绩效目标相比，"), ("text: 草坪养护良好，", "text: 完成2022年度结转项目，"),
      ("text: 对照目标逐项核对。", "text: 按2024年度预算编制要求核对。"), ("name: 补植树木数量", "name: 完成2022年度审计"),
      ("heading: 执行情况", "heading: 2022年度遗留问题"),
    ])
  func otherYears(old: String, new: String) throws {
    let sample = try RecordSample().with(old, new)
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("The report of 2022 names its year alone")
  func realReport() throws {
    #expect(try RecordSample.withRealReport().findings(of: rule, year: "2022") == [])
  }
}

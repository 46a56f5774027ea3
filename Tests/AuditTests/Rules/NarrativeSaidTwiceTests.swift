import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule narrative-said-twice")
struct NarrativeSaidTwiceTests {
  private let rule = NarrativeSaidTwice()

  private func sample(_ first: String, _ later: String) throws -> RecordSample {
    try RecordSample().with("text: 资金按进度支付。", "text: \(first)")
      .with("text: 多数指标达到目标。", "text: \(later)")
  }

  @Test(
    "What agrees passes, and what only sounds alike",
    arguments: [
      ("开展安全隐患巡查50次。", "全年开展安全隐患巡查50次。"), ("开展安全隐患巡查50余次。", "开展安全隐患巡查53次。"),
      ("清理绿地淤泥面积2.8万平方米。", "清理绿地淤泥面积28000平方米。"), ("巡查50次。", "巡查45次。"),
      ("2022年，开展安全隐患巡查50次。", "2023年，开展安全隐患巡查45次。"),
    ])
  func passes(first: String, later: String) throws {
    #expect(try sample(first, later).findings(of: rule) == [])
  }

  @Test("Two values for one thing are a warning at the later text")
  func twice() throws {
    let sample = try sample("开展“平安”公园安全隐患巡查50余次。", "共开展“平安”公园安全隐患巡查45次。")
    let expected = RecordFinding(
      rule: "narrative-said-twice", severity: .warning,
      summary: Bilingual(
        zh: "“开展‘平安’公园安全隐患巡查”在此处为“45次”，在前文中为“50余次”",
        en: """
          '开展‘平安’公园安全隐患巡查' is '45次' here but '50余次' where the report states it first
          """),
      field: "sections.goal-analysis", values: ["45次", "50余次"],
      place: try sample.place("共开展"),
      notes: [
        Finding.Note(
          Bilingual(zh: "此处为“50余次”", en: "Stated as '50余次' here"),
          place: try sample.place("开展“平安”公园安全隐患巡查50余次"))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("A plan isn't held against its result, nor one goal against another")
  func unlike() throws {
    let planned = try RecordSample()
      .with("text: 养护公园，保证设施安全。", "text: 开展安全隐患巡查60次。")
      .with("text: 多数指标达到目标。", "text: 开展安全隐患巡查50次。")
      .with("text: 提前落实地块。", "text: 开展安全隐患巡查70次。")
      .with("text: 上年意见已经落实。", "text: 开展安全隐患巡查40次。")
    #expect(try planned.findings(of: rule) == [])
    let goals = try RecordSample()
      .with(
        "    name: 公园养护\n    full: 50\n",
        "    name: 公园养护\n    full: 50\n    achieved: 开展安全隐患巡查20次\n"
      )
      .with(
        "    name: 设施安全\n    full: 30\n",
        "    name: 设施安全\n    full: 30\n    achieved: 开展安全隐患巡查30次\n")
    #expect(try goals.findings(of: rule) == [])
  }

  @Test("The report of 2022 contradicts itself only where the record states the figures")
  func realReport() throws {
    #expect(try RecordSample.withRealReport().findings(of: rule, year: "2022") == [])
  }

  @Test("Many statements are each held against the first")
  func hostile() throws {
    let later = (1...100).map { "开展安全隐患巡查\($0)次。" }.joined()
    #expect(try sample("开展安全隐患巡查1次。", later).findings(of: rule).count == 99)
  }
}

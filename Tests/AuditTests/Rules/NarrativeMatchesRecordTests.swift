import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule narrative-matches-record")
struct NarrativeMatchesRecordTests {
  private let rule = NarrativeMatchesRecord()

  private func sample(
    _ words: String, for old: String = "多数指标达到目标。"
  ) throws -> RecordSample {
    try RecordSample().with("text: \(old)", "text: \(words)")
  }

  @Test(
    "What agrees passes, and so does what isn't plainly about a record",
    arguments: [
      "多数指标达到目标。", "草坪完好率96.5%（目标值95%，满分20分）得20分。", "草坪完好率达到97%。", "草坪完好率95%以上。",
      "草坪完好率约97%。", "目标：草坪完好率95%。", "补植树木数量195棵，满分20分，扣0.5分，得19.5分。",
      "补植树木数量0.0195万棵。", "全市草坪完好率80%。", "草坪完好率较上年提高5%。", "草坪完好率提高到80%。",
      "上年草坪完好率80%。", "2022年草坪完好率80%。", "2022年，草坪完好率80%。", "1至6月，草坪完好率80%。",
      "草坪完好率80个。", "草坪完好率，80%。", "甲处草坪完好率80%；乙处草坪完好率99%。",
      "甲处：补植树木数量100棵；乙处：补植树木数量95棵。", "报修处理时限2.5天，得30分。", "预算数1万元。",
    ])
  func passes(words: String) throws {
    #expect(try sample(words).findings(of: rule) == [])
  }

  @Test("A number under an indicator's name that is neither its actual value nor its target")
  func value() throws {
    let sample = try sample("同时，草坪完好率达到97.5%，游客满意度92%。")
    let expected = RecordFinding(
      rule: "narrative-matches-record", severity: .error,
      summary: Bilingual(
        zh: "“草坪完好率”在文字中为97.5%，表中所列为96.5%、95%",
        en: "'Lawns in good condition' is 97.5% in the text but 96.5% and 95% in the tables"),
      field: "sections.goal-analysis", values: ["97.5%", "96.5%", "95%"],
      place: try sample.place("同时，草坪"),
      notes: [
        Finding.Note(
          Bilingual(zh: "指标列于此处", en: "The indicator stands here"),
          place: try sample.place("96.5\n"))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Amounts in other units are converted before they are compared")
  func units() throws {
    let sample = try RecordSample().with("unit: 棵", "unit: 平方米")
    let right = try sample.with("text: 多数指标达到目标。", "text: 补植树木数量0.0195万平方米。")
    #expect(try right.findings(of: rule) == [])
    let wrong = try sample.with("text: 多数指标达到目标。", "text: 补植树木数量0.0196万平方米。")
    #expect(
      try wrong.findings(of: rule).map(\.summary.en) == [
        """
        'Trees replanted' is '0.0196万平方米' in the text but '195平方米' and '200平方米' in the tables
        """
      ])
  }

  @Test(
    "Points behind an indicator's name are those of the table",
    arguments: [
      ("满分25分", "满分", "full score", "25", "20", "20\n            deducted"),
      ("扣1分", "扣分", "deduction", "1", "0.5", "0.5\n            score"),
      ("得18分", "得分", "score", "18", "19.5", "19.5\n            reason"),
    ])
  func points(
    words: String, zh: String, en: String, said: String, recorded: String, at: String
  ) throws {
    let sample = try sample("补植树木数量195棵（目标值200棵），\(words)。")
    let expected = RecordFinding(
      rule: "narrative-matches-record", severity: .error,
      summary: Bilingual(
        zh: "“补植树木数量”的\(zh)在文字中为\(said)分，表中所列为\(recorded)分",
        en: "The \(en) of 'Trees replanted' is \(said) in the text but \(recorded) in the tables"),
      field: "sections.goal-analysis", values: [said, recorded],
      place: try sample.place("补植树木数量195"),
      notes: [
        Finding.Note(
          Bilingual(zh: "此处为\(recorded)分", en: "Stated as \(recorded) here"),
          place: try sample.place(at))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("得满分 states the full score and the score")
  func fullMarks() throws {
    let found = try sample("补植树木数量195棵，得满分20分。").findings(of: rule)
    #expect(found.map(\.values) == [["20", "19.5"]])
  }

  @Test(
    "Facts of the budget in their own parts are the recorded ones",
    arguments: [
      ("预算数201万元。", "budget", ["201万元", "200万元"]),
      ("执行数196万元。", "executed", ["196万元", "195万元"]),
      ("执行率98.2%。", "rate", ["98.2%", "97.50%"]), ("基本支出总额1.2亿元。", "basic", ["1.2亿元", "120万元"]),
      ("项目支出0万元。", "project", ["0万元", "75万元"]), ("部门整体绩效自评得分98分。", "total", ["98分", "99分"]),
    ])
  func facts(words: String, fact: String, values: [String]) throws {
    let found = try sample(words, for: "资金按进度支付。").findings(of: rule)
    #expect(found.map(\.values) == [values])
    #expect(found.map(\.field.text) == ["sections.execution-rate.\(fact)"])
  }

  @Test("A fact that differs is an error at the text, with the recorded one beside it")
  func fact() throws {
    let sample = try sample("预算数201万元，执行数195万元。", for: "资金按进度支付。")
    let expected = RecordFinding(
      rule: "narrative-matches-record", severity: .error,
      summary: Bilingual(
        zh: "预算数在文字中为201万元，表中所列为200万元",
        en: "Budget is 201 in the text but 200 in the tables (amounts in 10,000 yuan)"),
      field: "sections.execution-rate.budget", values: ["201万元", "200万元"],
      place: try sample.place("预算数201"),
      notes: [
        Finding.Note(
          Bilingual(zh: "此处为200万元", en: "Stated as 200 here"),
          place: try sample.place("200\n  executed"))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test(
    "Facts said more coarsely, of projects, of other years or as figures pass",
    arguments: [
      "预算数200万元，执行数195万元，执行率97.5%。", "预算数0.02亿元，执行率98%，部门整体绩效自评得分99分。",
      "养护项目预算数10万元，执行数9万元。", "2022年，预算数150万元。", "预算数约200万元。", "预算数200万元，预算数10万元。",
      "预算数200%，执行率97.5元。",
    ])
  func passingFacts(words: String) throws {
    #expect(try sample(words, for: "资金按进度支付。").findings(of: rule) == [])
    let stated = try sample(
      "预算数150万元。\n        figures: { budget: 150 }", for: "资金按进度支付。")
    #expect(try stated.findings(of: rule) == [])
  }

  @Test("A coarser amount agrees with the table: 89.97 with 89.974")
  func coarser() throws {
    let sample = try sample("执行数89.97万元。", for: "资金按进度支付。")
      .with("executed: 195\n", "executed: 89.974\n")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("The report of 2022 gives in prose what its tables give")
  func realReport() throws {
    #expect(try RecordSample.withRealReport().findings(of: rule, year: "2022") == [])
    let wrong = try RecordSample.withRealReport()
      .with("，扣2分）得3分", "，扣1分）得4分", in: RecordSample.realReport)
      .with("完成督察面积380平方公里", "完成督察面积390平方公里", in: RecordSample.realReport)
    #expect(
      try wrong.findings(of: rule, year: "2022").map(\.values)
        == [["1", "2"], ["4", "3"], ["390平方公里", "380平方公里"]])
  }

  @Test("Names of general words, of whole classes and of blanks tie nothing")
  func hostile() throws {
    for name in ["完好率", "数量指标", "率", "草"] {
      let sample = try sample("\(name)1%。").with("name: 草坪完好率", "name: \(name)")
      #expect(try sample.findings(of: rule) == [])
    }
    let many = String(repeating: "草坪完好率999999999999999%，", count: 500)
    #expect(try sample(many).findings(of: rule).count == 1)
  }
}

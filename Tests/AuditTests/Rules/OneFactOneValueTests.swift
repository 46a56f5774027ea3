import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule one-fact-one-value")
struct OneFactOneValueTests {
  private let rule = OneFactOneValue()

  @Test("Facts that agree pass, and so does a report without sections")
  func agreeing() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    #expect(SampleReports.faultless.with { $0.sections = [] }.findings(of: rule) == [])
  }

  @Test("A total in a heading that isn't the report's is an error at the heading")
  func total() {
    let draft = SampleReports.faultless.with { $0.sections[0].heading = [(.total, "85.5")] }
    let expected = RecordFinding(
      rule: "one-fact-one-value", severity: .error,
      summary: Bilingual(
        zh: "总分在“自评得分”部分中为85.5分，在自评结果中为86分",
        en: "Total score is 85.5 in 'Self-evaluation score' but 86 in the report's result"),
      field: "sections.score.total", values: ["85.5", "86"],
      place: draft.place("sections.score.heading.total"),
      notes: [
        Finding.Note(
          Bilingual(zh: "此处为86分", en: "Stated as 86 here"), place: draft.place("total"))
      ])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test(
    "An amount that differs is named in the report's unit of money",
    arguments: [
      (.yuan, "元", "yuan"), (.tenThousandYuan, "万元", "10,000 yuan"),
      (.hundredMillionYuan, "亿元", "100 million yuan"),
    ] as [(Money.Unit, String, String)])
  func amounts(unit: Money.Unit, zh: String, en: String) {
    let draft = SampleReports.faultless.with {
      $0.budget.unit = unit
      $0.sections[1].blocks = [[(.budget, "2000")]]
    }
    let expected = RecordFinding(
      rule: "one-fact-one-value", severity: .error,
      summary: Bilingual(
        zh: "预算数在“执行率情况”部分中为2000\(zh)，在预算执行数据中为200\(zh)",
        en: "Budget is 2000 in 'Execution rate' but 200 in the budget figures (amounts in \(en))"),
      field: "sections.execution-rate.budget", values: ["2000", "200"],
      place: draft.place("sections.execution-rate.1.budget"),
      notes: [
        Finding.Note(
          Bilingual(zh: "此处为200\(zh)", en: "Stated as 200 here"),
          place: draft.place("budget.budget"))
      ])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test(
    "Two rates agree when one rate can be rounded to both",
    arguments: [
      ("99.37", "99.4", true), ("99.37", "99", true), ("99.37", "99.37", true),
      ("99.37", "99.5", false), ("99.37", "99.36", false), ("99.449", "99.4", true),
      // 99.449 is printed both ways.
      ("99.45", "99.4", true), ("99.45", "99.5", true), ("99.45", "99.3", false),
      ("99.4", "99.45", true), ("99.45", "99.6", false), ("0.000001", "0", true),
    ] as [(ExactDecimal, ExactDecimal, Bool)])
  func rates(own: ExactDecimal, text: ExactDecimal, agree: Bool) {
    let draft = SampleReports.brigade.with {
      $0.budget.rate = own
      $0.sections = [ReportDraft.Section(part: .executionRate, blocks: [[(.rate, text)]])]
    }
    let summary = Bilingual(
      zh: "执行率在“执行率情况”部分中为\(text.text)%，在预算执行数据中为\(own.text)%",
      en: """
        Execution rate is \(text.text)% in 'Execution rate' but \(own.text)% in the budget figures
        """)
    #expect(draft.findings(of: rule).map(\.summary) == (agree ? [] : [summary]))
  }

  @Test("A fact the report's own figures lack is held against the first text that states it")
  func firstText() {
    let draft = SampleReports.faultless.with {
      $0.budget.basic = nil
      $0.sections[1].blocks = [[(.basic, "60")], [(.basic, "61")]]
      $0.sections[2].blocks = [[(.basic, "62")]]
    }
    let found = draft.findings(of: rule)
    #expect(found.map(\.values) == [["61", "60"], ["62", "60"]])
    #expect(
      found.map(\.field)
        == ["sections.execution-rate.basic", "sections.expenditure.basic"])
    #expect(
      found.map(\.notes.first?.place)
        == Array(repeating: draft.place("sections.execution-rate.1.basic"), count: 2))
    #expect(
      found.last?.summary
        == Bilingual(
          zh: "基本支出在“部门支出情况”部分中为62万元，在“执行率情况”部分中为60万元",
          en: """
            Basic expenditure is 62 in 'Departmental expenditure' but 60 in 'Execution rate' \
            (amounts in 10,000 yuan)
            """))
  }

  @Test("A heading and a text of one part that are both wrong are two findings at one field")
  func headingAndText() {
    let draft = SampleReports.faultless.with {
      $0.sections = [
        ReportDraft.Section(
          part: .expenditure, heading: [(.project, "-999999999999999")],
          blocks: [[(.project, "999999999.999999")]])
      ]
    }
    let found = draft.findings(of: rule)
    #expect(found.map(\.field) == Array(repeating: "sections.expenditure.project", count: 2))
    #expect(found.map(\.values) == [["-999999999999999", "40"], ["999999999.999999", "40"]])
  }
}

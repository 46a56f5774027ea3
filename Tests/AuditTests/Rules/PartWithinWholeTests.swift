import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule part-within-whole")
struct PartWithinWholeTests {
  private let rule = PartWithinWhole()

  @Test("Parts no larger than the executed amount pass, even one as large as it")
  func within() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    let whole = SampleReports.faultless.with {
      $0.budget.basic = "100.00"
      $0.budget.project = nil
    }
    #expect(whole.findings(of: rule) == [])
  }

  @Test(
    "A part larger than the executed amount is an error at the part",
    arguments: [
      (.basic, "基本支出", "Basic expenditure"), (.project, "项目支出", "Project expenditure"),
    ] as [(StatedFigure.Fact, String, String)])
  func larger(fact: StatedFigure.Fact, zh: String, en: String) {
    let draft = SampleReports.faultless.with {
      $0.sections[2].blocks = [[(.executed, "100"), (fact, "100.01")]]
    }
    let key = fact.rawValue
    let expected = RecordFinding(
      rule: "part-within-whole", severity: .error,
      summary: Bilingual(
        zh: "“部门支出情况”部分中的\(zh)100.01万元，大于同处公布的执行数100万元",
        en: """
          \(en) 100.01 in 'Departmental expenditure' is larger than the executed amount 100 it is \
          part of (amounts in 10,000 yuan)
          """),
      field: FieldPath("sections.expenditure.\(key)"), values: ["100.01", "100"],
      place: draft.place("sections.expenditure.1.\(key)"),
      notes: [
        Finding.Note(
          Bilingual(zh: "此处的执行数为100万元", en: "Executed amount 100 stands here"),
          place: draft.place("sections.expenditure.1.executed"))
      ])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("The report's own figures are checked too")
  func ownFigures() {
    let draft = SampleReports.faultless.with {
      $0.budget.unit = .yuan
      $0.budget.executed = "-999999999999999"
      $0.budget.basic = "-99999999999999.0"
      $0.budget.project = nil
    }
    let found = draft.findings(of: rule)
    #expect(found.map(\.field) == ["budget.basic"])
    #expect(
      found.map(\.summary)
        == [
          Bilingual(
            zh: "预算执行数据中的基本支出-99999999999999.0元，大于同处公布的执行数-999999999999999元",
            en: """
              Basic expenditure -99999999999999.0 in the budget figures is larger than the \
              executed amount -999999999999999 it is part of (amounts in yuan)
              """)
        ])
  }

  @Test("A part and a whole that stand apart, one in a heading and one in a text, aren't compared")
  func apart() {
    let draft = SampleReports.faultless.with {
      $0.sections = [
        ReportDraft.Section(
          part: .expenditure, heading: [(.executed, "100")], blocks: [[(.basic, "4337.21")]])
      ]
    }
    #expect(draft.findings(of: rule) == [])
  }
}

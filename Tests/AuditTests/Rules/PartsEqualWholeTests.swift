import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule parts-equal-whole")
struct PartsEqualWholeTests {
  private let rule = PartsEqualWhole()

  @Test("Parts that add up pass with whatever zeros")
  func right() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    let zeros = SampleReports.faultless.with { $0.budget.executed = "100.000" }
    #expect(zeros.findings(of: rule) == [])
  }

  @Test(
    "Parts that don't add up are an error at the executed amount, by how much either way",
    arguments: [
      ("60.5", "100.5", "0.5"), ("59.50", "99.5", "0.5"), ("-40", "0", "100"),
    ] as [(ExactDecimal, String, String)])
  func wrong(basic: ExactDecimal, sum: String, difference: String) {
    let draft = SampleReports.faultless.with { $0.budget.basic = basic }
    let expected = RecordFinding(
      rule: "parts-equal-whole", severity: .error,
      summary: Bilingual(
        zh: """
          预算执行数据中的执行数100万元，与基本支出\(basic.text)万元、项目支出40万元之和\(sum)万元\
          相差\(difference)万元
          """,
        en: """
          Executed amount 100 in the budget figures differs by \(difference) from \(sum), the sum \
          of basic expenditure \(basic.text) and project expenditure 40 (amounts in 10,000 yuan)
          """),
      field: "budget.executed", values: ["100", sum], place: draft.place("budget.executed"),
      notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("Each text is checked by itself")
  func texts() {
    let draft = SampleReports.faultless.with {
      $0.sections[2].blocks.append([(.executed, "100"), (.basic, "0"), (.project, "0")])
    }
    let found = draft.findings(of: rule)
    #expect(found.map(\.field) == ["sections.expenditure.executed"])
    #expect(found.map(\.place) == [draft.place("sections.expenditure.2.executed")])
    #expect(
      found.map(\.summary)
        == [
          Bilingual(
            zh: """
              “部门支出情况”部分中的执行数100万元，与基本支出0万元、项目支出0万元之和0万元相差100万元
              """,
            en: """
              Executed amount 100 in 'Departmental expenditure' differs by 100 from 0, the sum of \
              basic expenditure 0 and project expenditure 0 (amounts in 10,000 yuan)
              """)
        ])
  }

  @Test("Two of the three are not enough to judge, nor are three scattered over heading and text")
  func incomplete() {
    let draft = SampleReports.faultless.with {
      $0.budget.project = nil
      $0.sections = [
        ReportDraft.Section(
          part: .expenditure, heading: [(.executed, "100")],
          blocks: [[(.basic, "1"), (.project, "1")]])
      ]
    }
    #expect(draft.findings(of: rule) == [])
  }

  @Test("The largest amounts are added up exactly")
  func limits() {
    let draft = SampleReports.faultless.with {
      $0.budget.executed = "-999999999999999"
      $0.budget.basic = "999999999999999"
      $0.budget.project = "999999999.999999"
    }
    #expect(
      draft.findings(of: rule).map(\.values)
        == [["-999999999999999", "1000000999999998.999999"]])
  }
}

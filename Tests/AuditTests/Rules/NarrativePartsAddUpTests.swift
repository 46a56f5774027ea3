import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule narrative-parts-add-up")
struct NarrativePartsAddUpTests {
  private let rule = NarrativePartsAddUp()

  private func sample(_ words: String) throws -> RecordSample {
    try RecordSample().with("text: 对照目标逐项核对。", "text: \(words)")
  }

  @Test(
    "Parts within their whole and sums that are right pass",
    arguments: [
      "对照目标逐项核对。", "全年巡查50次，其中夜间20次。", "全年巡查50次，其中白天30次、夜间15次。",
      "费用90万元=30+30+30。", "费用90万元，其中30+30+29.99。", "全年巡查50余次，其中夜间30余次、周末20余次。",
      // One person can be counted twice.
      "培训50人，其中党员30人、妇女25人。",
    ])
  func passes(words: String) throws {
    #expect(try sample(words).findings(of: rule) == [])
  }

  @Test("Parts that come to more than their whole are an error at the text")
  func exceeds() throws {
    let sample = try sample("全年巡查50次，其中白天30次、夜间25次。")
    let place = try sample.place("全年巡查50次")
    let expected = RecordFinding(
      rule: "narrative-parts-add-up", severity: .error,
      summary: Bilingual(
        zh: "所列各部分合计55次，超过总数50次",
        en: "The parts listed come to '55次', more than the whole of '50次'"),
      field: "sections.process", values: ["50次", "55次"], place: place,
      notes: [
        Finding.Note(
          Bilingual(zh: "所列各部分为“30次”“25次”", en: "The parts are '30次', '25次'"), place: place)
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("A sum written out that is wrong is an error, in a goal's text too")
  func sum() throws {
    let sample = try RecordSample().with(
      "    name: 公园养护\n    full: 50\n",
      "    name: 公园养护\n    full: 50\n    achieved: 89.97万元=30+30+29.99\n")
    let place = try sample.place("89.97万元")
    let expected = RecordFinding(
      rule: "narrative-parts-add-up", severity: .error,
      summary: Bilingual(
        zh: "算式所列各项合计89.99万元，与所称的89.97万元不符",
        en: """
          The sum written out comes to 89.99, not to 89.97 as stated (amounts in 10,000 yuan)
          """),
      field: "goals.parks.achieved", values: ["89.97万元", "89.99万元"], place: place,
      notes: [
        Finding.Note(
          Bilingual(zh: "所列各项为“30”“30”“29.99”", en: "The terms are '30', '30', '29.99'"),
          place: place)
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("A single part that is more than the whole is an error of people too")
  func people() throws {
    let found = try sample("培训50人，其中党员60人、妇女25人。").findings(of: rule)
    #expect(found.map(\.values) == [["50人", "85人"]])
  }

  @Test("Figures that the record states are left to the rules about those")
  func stated() throws {
    let text = "      - text: 预算200万元，执行195万元，其中基本支出120万元，项目支出75万元。\n"
    let figures = "        figures: { budget: 200, executed: 195, basic: 120, project: 75 }"
    let wrong = text.replacing("120万元", with: "1120万元")
    let stated = try RecordSample().with(text, wrong)
      .with(figures, figures.replacing("basic: 120", with: "basic: 1120"))
    #expect(try stated.findings(of: rule) == [])
    let unstated = try RecordSample().with(text + figures, wrong)
    #expect(try unstated.findings(of: rule).map(\.values) == [["195万元", "1195万元"]])
  }

  @Test("A list without end is cut off, and its finding quotes eight parts")
  func hostile() throws {
    let parts = String(repeating: "甲处9999万元，", count: 300)
    let found = try sample("费用共9亿元，其中\(parts)余略。").findings(of: rule)
    #expect(found.map(\.values) == [["9亿元", "255.9744亿元"]])
    let listed = Array(repeating: "“9999万元”", count: 8).joined()
    #expect(found.first?.notes.first?.summary.zh == "所列各部分为\(listed)等")
  }

  @Test("What isn't disclosed isn't judged")
  func withheld() throws {
    let sample = try sample("全年巡查50次，其中白天30次、夜间25次。")
      .with("review:\n", "withheld:\n  - field: sections.process\n    reason: pending\nreview:\n")
    #expect(try sample.findings(of: rule) == [])
  }
}

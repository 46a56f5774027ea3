import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule narrative-parts-fall-short")
struct NarrativePartsFallShortTests {
  private let rule = NarrativePartsFallShort()

  private func sample(_ words: String) throws -> RecordSample {
    try RecordSample().with("text: 对照目标逐项核对。", "text: \(words)")
  }

  @Test(
    "Lists that make up their whole, open lists and what other rules judge pass",
    arguments: [
      "对照目标逐项核对。", "全年巡查50次，其中白天30次、夜间20次。", "全年巡查50次，其中夜间20次。",
      "全年巡查50次，其中白天30次、夜间10次等。", "全年巡查50次，其中白天30次、夜间25次。", "费用90万元=30+30+20。",
      "全年巡查50余次，其中白天30次、夜间25次。",
    ])
  func passes(words: String) throws {
    #expect(try sample(words).findings(of: rule) == [])
  }

  @Test("A complete list that comes to less is a warning at the text")
  func short() throws {
    let sample = try sample("费用50.5万元，其中人员经费30万元、公用经费10万元。")
    let place = try sample.place("费用50.5万元")
    let expected = RecordFinding(
      rule: "narrative-parts-fall-short", severity: .warning,
      summary: Bilingual(
        zh: "所列各部分合计40万元，少于总数50.5万元；如未列全，请补列或写明“等”",
        en: """
          The parts listed come to 40, less than the whole of 50.5 (amounts in 10,000 yuan); if \
          some are left out, list them or say so with '等'
          """),
      field: "sections.process", values: ["50.5万元", "40万元"], place: place,
      notes: [
        Finding.Note(
          Bilingual(zh: "所列各部分为“30万元”“10万元”", en: "The parts are '30万元', '10万元'"),
          place: place)
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Numbers of the utmost size are judged")
  func hostile() throws {
    let words = "费用999999999999999万元，其中人员0.000001元、公用0.000001元。"
    #expect(
      try sample(words).findings(of: rule).map(\.values)
        == [["999999999999999万元", "0.0000000002万元"]])
  }
}

import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule reason-says-nothing")
struct ReasonSaysNothingTests {
  private let rule = ReasonSaysNothing()
  private static let reason = "reason: 两处地块年内未交付。"

  private func expected(
    _ zh: String, _ en: String, _ word: String, field: FieldPath, at place: SourcePlace
  ) -> RecordFinding {
    RecordFinding(
      rule: "reason-says-nothing", severity: .warning,
      summary: Bilingual(
        zh: "\(zh)只写“\(word)”，请具体说明", en: "\(en) given is only 'EN \(word)'; be specific"),
      field: field, values: [word], place: place, notes: [])
  }

  @Test("A reason in words passes", arguments: ["无地块可用。", "暂无资金。", "同上年一样，地块未交付。"])
  func told(reason: String) throws {
    let sample = try RecordSample().with(Self.reason, "reason: \(reason)")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test(
    "A reason that says nothing is a warning at the reason", arguments: ["无", "暂 无。", "同上", "——"])
  func empty(word: String) throws {
    let sample = try RecordSample().with(
      Self.reason, "reason: \(word)\n            measure: \(word)")
    let found = [
      expected(
        "“补植树木数量”扣0.5分，原因", "'Trees replanted' lost 0.5 points, but the reason", word,
        field: "indicators.trees.reason", at: try place("reason: ", in: sample)),
      expected(
        "“补植树木数量”扣0.5分，改进措施", "'Trees replanted' lost 0.5 points, but the improvement measure",
        word, field: "indicators.trees.measure", at: try place("measure: ", in: sample)),
    ]
    #expect(try sample.findings(of: rule) == found)
  }

  @Test("So is one for the whole form, or for money that wasn't spent")
  func whole() throws {
    let sample = try RecordSample().with(
      "  project: 75\ngoals:", "  project: 75\n  reason: 略\ngoals:"
    )
    .with("review:\n", "measure: 不适用\nreview:\n")
    let money = try place("  reason: 略", in: sample)
    let found = [
      expected(
        "预算没有全部执行，原因", "Part of the budget wasn't spent, but the reason", "略",
        field: "budget.reason",
        at: SourcePlace(file: money.file, line: money.line, column: money.column - 1)),
      expected(
        "各项指标共扣0.5分，改进措施", "The indicators lost 0.5 points in all, but the improvement measure",
        "不适用", field: "measure", at: try place("measure: ", in: sample)),
    ]
    #expect(try sample.findings(of: rule) == found)
  }

  @Test("Where nothing was lost, none is an answer")
  func nothingLost() throws {
    let sample = try RecordSample()
      .with(
        "            score: 20\n      - kind: benefit",
        "            score: 20\n            reason: 无\n      - kind: benefit")
    #expect(try sample.findings(of: rule) == [])
  }

  private func place(_ text: String, in sample: RecordSample) throws -> SourcePlace {
    let place = try sample.place(text)
    let width = text.hasSuffix(" ") ? text.unicodeScalars.count : 11
    return SourcePlace(file: place.file, line: place.line, column: place.column + width)
  }

  @Test("The report of 2022 gives no reasons, so none that say nothing")
  func realReport() throws {
    #expect(try RecordSample.withRealReport().findings(of: rule, year: "2022") == [])
  }
}

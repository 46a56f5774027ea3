import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule lowered-target-explained")
struct LoweredTargetExplainedTests {
  private let rule = LoweredTargetExplained()
  private static let reason = "            reason: 两处地块年内未交付。\n"
  private static let target = "            target: 200\n"

  /// The target of an indicator that gives no reason made easier.
  private func lowered() throws -> RecordSample {
    try RecordSample.twoYears().with(Self.target, "            target: 190\n")
      .with(Self.reason, "")
  }

  @Test("Targets that stay or are raised pass, and so does a first year")
  func passing() throws {
    #expect(try RecordSample().findings(of: rule) == [])
    #expect(try RecordSample.twoYears().findings(of: rule) == [])
    let raised = try RecordSample.twoYears().with(Self.target, "            target: 210\n")
      .with(Self.reason, "")
    #expect(try raised.findings(of: rule) == [])
  }

  @Test("A lowered target without a word is a warning at the target")
  func breach() throws {
    let sample = try lowered()
    let expected = RecordFinding(
      rule: "lowered-target-explained", severity: .warning,
      summary: Bilingual(
        zh: "“补植树木数量”的目标值由2022年度的200棵放宽为190棵，未说明原因",
        en: """
          The target of 'Trees replanted' was relaxed from 200 in 2022 to 190 without a stated \
          reason
          """),
      field: "indicators.trees.target", values: ["190", "200"],
      place: try sample.place("190"),
      notes: [
        Finding.Note(
          Bilingual(zh: "2022年度的目标值在此", en: "The target of 2022 stands here"),
          place: try sample.place("200\n            actual", in: RecordSample.earlier))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("A higher ceiling is a lowered target")
  func reverse() throws {
    let sample = try RecordSample.twoYears().with("target: 3\n", "target: 3.5\n")
    #expect(try sample.findings(of: rule).map(\.values) == [["3.5", "3"]])
    #expect(
      try sample.findings(of: rule).map(\.summary.zh)
        == ["“报修处理时限”的目标值由2022年度的3天放宽为3.5天，未说明原因"])
  }

  @Test(
    "Any word on the indicator explains it",
    arguments: [
      ("unit: 棵", "unit: 棵\n            reason: 地块减少。"),
      ("unit: 棵", "unit: 棵\n            notes:\n              - 地块减少。"),
      ("unit: 棵", "unit: 棵\n            status: break"),
      ("unit: 棵", "unit: 棵\n            status: definition-differs"),
      ("sections:\n", "reason: 补植树木数量因地块减少而调整。\nsections:\n"),
    ])
  func explained(old: String, new: String) throws {
    #expect(try lowered().with(old, new).findings(of: rule) == [])
  }

  @Test(
    "A target at the start of the year, a reason for others and an estimate don't",
    arguments: [
      ("unit: 棵", "unit: 棵\n            initial-target: 200"),
      ("unit: 棵", "unit: 棵\n            status: estimated"),
      ("sections:\n", "reason: 草坪受灾。\nsections:\n"),
      ("unit: 棵", "unit: 棵\n            measure: 提前落实地块。"),
    ])
  func unexplained(old: String, new: String) throws {
    #expect(try lowered().with(old, new).findings(of: rule).map(\.values) == [["190", "200"]])
  }
}

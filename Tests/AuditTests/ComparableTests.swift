import Languages
import Records
import Testing

@testable import Audit

@Suite("Indicators of two years")
struct ComparableTests {
  /// The ids of this year's indicators whose figures can't stand beside last year's.
  private func incomparable(in sample: RecordSample) throws -> [String] {
    try sample.goalposts().indicators.compactMap { pair in
      guard let later = pair.later, let earlier = pair.earlier else { return nil }
      return later.isComparable(with: earlier) ? nil : later.id.value.text
    }
  }

  @Test(
    "can be compared in one unit, with one sign and one direction",
    arguments: [
      ("unit: 棵", "unit: 棵", []),
      ("unit: 棵", "unit: 株", ["trees"]),
      ("actual: 96.5\n            unit: '%'", "actual: 96.5\n            unit: 百分比", []),
      ("            target: 200\n", "            sign: '>'\n            target: 200\n", ["trees"]),
      ("            target: 200\n", "            sign: ≥\n            target: 200\n", []),
      ("            direction: lower\n", "", ["repairs"]),
      ("            target: 200\n", "            target: -999999999999999\n", []),
    ] as [(String, String, [String])])
  func comparable(old: String, new: String, expected: [String]) throws {
    #expect(try incomparable(in: RecordSample.twoYears().with(old, new)) == expected)
  }

  @Test("are counted by what moved, goals first, and not at all when nothing did")
  func counts() throws {
    #expect(try RecordSample.twoYears().goalposts().counts == [])
    let moved = try RecordSample.twoYears().with(
      "            target: 200\n", "            target: 150\n"
    )
    .with("name: 设施安全", "name: 设施与安全").with("unit: 天", "unit: 小时")
    #expect(
      try moved.goalposts().counts == [
        Bilingual(zh: "目标改名1项", en: "1 goal renamed"),
        Bilingual(zh: "目标值放宽1项", en: "1 target relaxed"),
        Bilingual(zh: "计量单位变更1项", en: "unit of 1 indicator changed"),
      ])
  }
}

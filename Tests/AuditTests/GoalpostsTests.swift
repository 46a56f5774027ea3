import Records
import Testing

@testable import Audit

@Suite("The ledger of goalposts")
struct GoalpostsTests {
  private static let target = "            target: 200\n"

  private func moves(of sample: RecordSample) throws -> [String] {
    let ledger = try sample.goalposts()
    let goals = ledger.goals.map { line($0.later?.id.value, $0.earlier?.id.value, $0.moves) }
    let indicators = ledger.indicators
      .map { line($0.later?.id.value, $0.earlier?.id.value, $0.moves) }
    return (goals + indicators).compactMap(\.self)
  }

  private func line(
    _ later: Identifier?, _ earlier: Identifier?, _ moves: [Goalposts.Move]
  ) -> String? {
    guard !moves.isEmpty else { return nil }
    return "\(later?.text ?? "-") \(earlier?.text ?? "-"): "
      + moves.map(\.rawValue).joined(separator: " ")
  }

  @Test("Two years that are alike have every goal and indicator in pairs, and nothing moved")
  func same() throws {
    let ledger = try RecordSample.twoYears().goalposts()
    #expect(ledger.goals.map { $0.later?.id.value.text } == ["parks", "safety"])
    #expect(ledger.goals.map { $0.earlier?.id.value.text } == ["parks", "safety"])
    let ids = ["trees", "lawns", "visitors", "repairs"]
    #expect(ledger.indicators.map { $0.later?.id.value.text } == ids)
    #expect(ledger.indicators.map { $0.earlier?.id.value.text } == ids)
    #expect(try moves(of: RecordSample.twoYears()) == [])
  }

  @Test(
    "A target is lowered when it is easier to reach, and compared only where it can be",
    arguments: [
      (target, "            target: 200.00\n", []),
      (target, "            target: 199.999999\n", ["trees trees: target-lowered"]),
      (target, "            target: 201\n", ["trees trees: target-raised"]),
      (target, "            target: 0\n", ["trees trees: target-lowered"]),
      (target, "            target: -999999999999999\n", ["trees trees: target-lowered"]),
      ("target: 3\n", "target: 4\n", ["repairs repairs: target-lowered"]),
      ("target: 3\n", "target: 2\n", ["repairs repairs: target-raised"]),
      (
        target, "            target-from: 200\n            target-to: 200\n",
        ["trees trees: target-changed"]
      ),
      (target, "            target-level: 良好\n", ["trees trees: target-changed"]),
      (target, "", ["trees trees: target-changed"]),
      (
        target, "            sign: ≤\n            target: 150\n",
        ["trees trees: target-changed comparison-changed"]
      ),
      (target, "            sign: '>'\n" + target, ["trees trees: comparison-changed"]),
      (target, "            sign: ≥\n" + target, []),
    ] as [(String, String, [String])])
  func targets(old: String, new: String, expected: [String]) throws {
    #expect(try moves(of: RecordSample.twoYears().with(old, new)) == expected)
  }

  @Test("A number in another unit isn't compared, but per cent is one unit however it is written")
  func units() throws {
    let other = try RecordSample.twoYears().with("unit: 棵", "unit: 株")
      .with(Self.target, "            target: 2\n")
    #expect(try moves(of: other) == ["trees trees: unit-changed"])
    let same = try RecordSample.twoYears().with(
      "actual: 96.5\n            unit: '%'", "actual: 96.5\n            unit: 百分比")
    #expect(try moves(of: same) == [])
  }

  @Test("Levels in words are compared as they are written in Chinese")
  func levels() throws {
    let level = "            target-level: 良好\n            actual-level: 良好\n"
    let sample = try RecordSample.twoYears()
      .with(Self.target + "            actual: 195\n            unit: 棵\n", level)
    let both = try sample.with(
      Self.target + "            actual: 195\n            unit: 棵\n", level,
      in: RecordSample.earlier)
    #expect(try moves(of: both) == [])
    #expect(
      try moves(of: both.with("target-level: 良好", "target-level: 优秀"))
        == ["trees trees: target-changed"])
  }

  @Test("Names, points and what is withheld")
  func others() throws {
    let sample = try RecordSample.twoYears()
    #expect(
      try moves(of: sample.with("name: 公园养护", "name: 公园管护")) == ["parks parks: renamed"])
    #expect(
      try moves(of: sample.with("name: 草坪完好率", "name: 草坪良好率"))
        == ["lawns lawns: renamed"])
    let points = "            full: 10\n            score: 10"
    #expect(
      try moves(of: sample.with(points, "            full: 12\n            score: 10"))
        == ["visitors visitors: weight-moved"])
    // A goal without printed points has those of its indicators.
    #expect(try moves(of: sample.with("    full: 50\n", "")) == [])
    #expect(
      try moves(of: sample.with("    full: 50\n", "    full: 51\n"))
        == ["parks parks: weight-moved"])
    let withheld = "withheld:\n  - { field: indicators.trees.target, reason: secret }\nreview:\n"
    #expect(try moves(of: sample.with(Self.target, "").with("review:\n", withheld)) == [])
  }

  @Test("Another id is a new one and a dropped one, unless same-as says which it was")
  func lineage() throws {
    let other = try RecordSample.twoYears().with("id: trees", "id: bushes")
    #expect(try moves(of: other) == ["bushes -: new", "- trees: dropped"])
    let same = try RecordSample.twoYears()
      .with("id: trees", "id: bushes\n            same-as: trees")
      .with(Self.target, "            target: 190\n")
    #expect(try moves(of: same) == ["bushes trees: target-lowered"])
    let goal = try RecordSample.twoYears().with("id: safety", "id: upkeep\n    same-as: safety")
    #expect(try moves(of: goal) == [])
  }

  @Test("Where two claim one, same-as counts before the id, and the first before the others")
  func claims() throws {
    let sample = try RecordSample.twoYears()
      .with("id: lawns", "id: lawns\n            same-as: trees")
      .with("id: visitors", "id: guests\n            same-as: trees")
    #expect(
      try moves(of: sample)
        == [
          "trees -: new", "lawns trees: renamed unit-changed", "guests -: new",
          "- lawns: dropped", "- visitors: dropped",
        ])
  }

  @Test("A same-as that leads nowhere pairs nothing")
  func nowhere() throws {
    let sample = try RecordSample.twoYears()
      .with("id: trees", "id: trees\n            same-as: hedges")
    #expect(try moves(of: sample) == ["trees -: new", "- trees: dropped"])
  }
}

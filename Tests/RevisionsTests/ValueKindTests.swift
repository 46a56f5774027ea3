import Diagnostics
import Languages
import Records
import Revisions
import Testing

@Suite("Values held against each other")
struct ValueKindTests {
  @Test(
    "Numbers are the same by worth, texts letter by letter",
    arguments: [
      (ValueKind.points, "4", "4.0", true), (.points, "4", "4.01", false),
      (.measure, "2..4", "2.0..4", true), (.measure, "2..4", "2", false),
      (.measure, "完成", "完成", true), (.measure, "完成", "4", false),
      (.text, "4", "4.0", false), (.money, nil, nil, true), (.money, "0", nil, false),
      (.points, "999999999999999999", "999999999999999999.0", false),
    ] as [(ValueKind, String?, String?, Bool)])
  func same(kind: ValueKind, left: String?, right: String?, isSame: Bool) {
    #expect(kind.isSame(left, right) == isSame)
    #expect(kind.isSame(right, left) == isSame)
  }

  @Test("Only fields that are published are known by their path")
  func paths() throws {
    for path in [
      "", ".", "goals", "goals.", "goals.a.", "indicators.a.score.x", "budget.sources.fiscal",
      "budget.sources.none.budget", "goals.A", "notes",
    ] {
      #expect(RevisedField(FieldPath(path)) == nil, "'\(path)'")
    }
    let score = try #require(RevisedField(FieldPath("indicators.trees.score")))
    #expect(score.isMaterial && !score.isRow && score.label.zh == "得分")
    let row = try #require(RevisedField(FieldPath("goals.parks")))
    #expect(row.isRow && row.kind == .text)
    let source = try #require(RevisedField(FieldPath("budget.sources.carried-over.executed")))
    #expect(source.subject == .source(.carriedOver) && source.kind == .money)
  }
}

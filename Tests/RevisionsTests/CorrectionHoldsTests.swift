import Diagnostics
import Languages
import Records
import Revisions
import Testing

@Suite("Corrections held against their record")
struct CorrectionHoldsTests {
  private func findings(_ corrections: String) throws -> [String] {
    let sample = try Sample(corrections: corrections)
    return CorrectionHolds().findings(in: try sample.values).map { finding in
      "\(finding.summary.en) @ \(sample.lines[finding.place.line - 1].drop { $0 == " " })"
    }
  }

  private static func entry(
    kind: String = "correction", _ field: String, old: String? = nil, new: String? = nil,
    date: String = "2024-05-01"
  ) -> String {
    """
      - kind: \(kind)
        date: \(date)
        field: \(field)
    \(old.map { "    old: \($0)\n" } ?? "")\(new.map { "    new: \($0)\n" } ?? "")    reason: A slip.
        approved-by: Head

    """
  }

  @Test("Entries that follow on from each other and end at the record pass")
  func pass() throws {
    let chain =
      Self.entry("total", old: "97", new: "98") + Self.entry("total", old: "98", new: "99.0")
      + Self.entry(kind: "update", "issued", new: "2024-04-20")
      + Self.entry(kind: "withdrawal", "grade", old: "A")
      + Self.entry(kind: "method", "total.computed", old: "98", new: "97")
    #expect(try findings(chain) == [])
    #expect(try findings(Self.entry("indicators.trees.target", old: "1..2", new: "200")) == [])
  }

  @Test("A field that isn't published is named, with the one that was meant")
  func unknown() throws {
    #expect(
      try findings(
        Self.entry("totl", old: "1", new: "2")
          + Self.entry("indicators.trees.scores", old: "1", new: "2")
          + Self.entry("indicators..score", old: "1", new: "2")) == [
          "'totl' isn't a published value; did you mean 'total'? @ field: totl",
          """
          'indicators.trees.scores' isn't a published value; did you mean \
          'indicators.trees.score'? @ field: indicators.trees.scores
          """,
          """
          'indicators..score' isn't a published value; did you mean 'indicators.trees.score'? \
          @ field: indicators..score
          """,
        ])
  }

  @Test("An entry that changes nothing, or whose kind and values disagree, is an error")
  func kinds() throws {
    #expect(
      try findings(
        Self.entry("total", old: "99", new: "99.00") + Self.entry("title")
          + Self.entry(kind: "withdrawal", "budget.basic", old: "100", new: "120")
          + Self.entry("budget.project", old: "much", new: "75")) == [
          "The old value and the new one are the same @ new: 99.00",
          "The old value and the new one are the same @ field: title",
          "A correction without a new value is a 'withdrawal' @ - kind: correction",
          "A 'withdrawal' has no new value @ - kind: withdrawal",
          "'much' isn't a number, as 'budget.project' is @ old: much",
          """
          The correction's new value is 'not stated', but the record's title is \
          '2023年度园林管理所部门整体绩效自评结果' @ field: title
          """,
        ])
  }

  @Test("A gap between two entries, a wrong end and dates out of order are errors")
  func chain() throws {
    #expect(
      try findings(
        Self.entry("total", old: "97", new: "98", date: "2024-05-02")
          + Self.entry("total", old: "97", new: "98.5")) == [
          "The date '2024-05-01' is before '2024-05-02' of the correction above it @ date: 2024-05-01",
          "The old value '97' isn't '98', the new one of the correction before @ old: 97",
          "The correction's new value is '98.5', but the record's total is '99' @ new: 98.5",
        ])
  }

  @Test("A field as long as a page doesn't hold the check up")
  func hostile() throws {
    let long = String(repeating: "indicators.", count: 20_000)
    let found = try findings(Self.entry(long, old: "1", new: "2"))
    #expect(found.count == 1 && (found.first?.utf8.count ?? 0) < 400_000)
  }
}

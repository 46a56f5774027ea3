import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule same-as-exists")
struct SameAsExistsTests {
  private let rule = SameAsExists()

  private func sample(_ id: String, sameAs: String) throws -> RecordSample {
    try RecordSample.twoYears().with("id: trees", "id: \(id)\n            same-as: \(sameAs)")
  }

  @Test("Without same-as, with the own id, or with one that is free, all is well")
  func passing() throws {
    #expect(try RecordSample.twoYears().findings(of: rule) == [])
    #expect(try sample("bushes", sameAs: "trees").findings(of: rule) == [])
    #expect(try sample("trees", sameAs: "trees").findings(of: rule) == [])
  }

  @Test("Where the year before isn't recorded there is nothing to hold it against")
  func firstYear() throws {
    let sample = try RecordSample().with("id: trees", "id: bushes\n            same-as: hedges")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("An id the year before hasn't is an error at it, with the one probably meant")
  func missing() throws {
    let sample = try sample("bushes", sameAs: "tree")
    let expected = RecordFinding(
      rule: "same-as-exists", severity: .error,
      summary: Bilingual(
        zh: "2022年度没有指标“tree”，是否应为“trees”？",
        en: "'tree' isn't an indicator of 2022; did you mean 'trees'?"),
      field: "indicators.bushes.same-as", values: ["tree"],
      place: SourcePlace(
        file: "content/departments/parks/2023.yaml",
        line: try sample.place("same-as: tree").line,
        column: try sample.place("same-as: tree").column + 9),
      notes: [])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("A goal's same-as names a goal, not an indicator")
  func goal() throws {
    let sample = try RecordSample.twoYears().with("id: safety", "id: upkeep\n    same-as: repairs")
    #expect(
      try sample.findings(of: rule).map(\.summary)
        == [Bilingual(zh: "2022年度没有目标“repairs”", en: "'repairs' isn't a goal of 2022")])
  }

  @Test("One that had its id the year before can't have been another")
  func needless() throws {
    let sample = try sample("trees", sameAs: "lawns").with("id: lawns", "id: meadows")
    let place = try sample.place("same-as: lawns")
    let expected = RecordFinding(
      rule: "same-as-exists", severity: .error,
      summary: Bilingual(
        zh: "指标“trees”在2022年度即用此标识，不应再以“same-as”指向“lawns”",
        en: "The indicator 'trees' had this id in 2022 already; take out same-as 'lawns'"),
      field: "indicators.trees.same-as", values: ["lawns"],
      place: SourcePlace(file: place.file, line: place.line, column: place.column + 9),
      notes: [
        Finding.Note(
          Bilingual(zh: "2022年度在此", en: "Here in 2022"),
          place: try sample.place("trees", in: RecordSample.earlier))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("Two that name one are an error at the second")
  func twice() throws {
    let sample = try sample("bushes", sameAs: "trees")
      .with("id: lawns", "id: meadows\n            same-as: trees # again")
    let place = try sample.place("trees # again")
    let first = try sample.place("same-as: trees\n")
    let expected = RecordFinding(
      rule: "same-as-exists", severity: .error,
      summary: Bilingual(
        zh: "“meadows”指向的“trees”已由指标“bushes”对应",
        en: "'meadows' claims 'trees', which the indicator 'bushes' claims too"),
      field: "indicators.meadows.same-as", values: ["trees"], place: place,
      notes: [
        Finding.Note(
          Bilingual(zh: "“bushes”在此", en: "'bushes' stands here"),
          place: SourcePlace(file: first.file, line: first.line, column: first.column + 9))
      ])
    #expect(try sample.findings(of: rule) == [expected])
  }

  @Test("One that has the id by itself comes before any that claims it, wherever it stands")
  func taken() throws {
    let after = try RecordSample.twoYears()
      .with("id: lawns", "id: meadows\n            same-as: trees")
    #expect(try after.findings(of: rule).map(\.field) == ["indicators.meadows.same-as"])
    let before = try sample("bushes", sameAs: "lawns")
    #expect(try before.findings(of: rule).map(\.field) == ["indicators.bushes.same-as"])
  }
}

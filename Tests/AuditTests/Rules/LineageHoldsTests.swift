import Diagnostics
import Languages
import Records
import Testing

@testable import Audit
@testable import Confidentiality

@Suite("The rule lineage-holds")
struct LineageHoldsTests {
  private static let file = "departments/parks/department.yaml"

  private func sample(_ history: String) throws -> RecordSample {
    try RecordSample().adding("name: 园林管理所\n" + history, as: Self.file)
  }

  private func findings(_ sample: RecordSample) throws -> [Finding] {
    LineageHolds().findings(in: try sample.contentRecords())
  }

  private func finding(
    _ zh: String, _ en: String, _ place: SourcePlace, noting other: SourcePlace? = nil
  ) -> Finding {
    Finding(
      rule: "lineage-holds", severity: .error, summary: Bilingual(zh: zh, en: en), place: place,
      notes: other.map {
        [
          Finding.Note(
            Bilingual(zh: "与此处的记载不符", en: "It contradicts what is recorded here"), place: $0)
        ]
      } ?? [])
  }

  @Test(
    "A history in order passes, with departments outside this site, and one that goes on",
    arguments: [
      "",
      "former-names:\n  - name: 园林处\n    until: 2010-12-31\n  - name: 园林站\n    until: 2019-03-31\n",
      "events:\n  - { kind: merged, date: 2019-04-01, from: [municipal-gardens], into: [parks] }\n",
      "events:\n  - { kind: split, date: 2019-04-01, from: [parks], into: [parks, zoo-service] }\n",
      "events:\n  - { kind: renamed, date: 2019-04-01, from: [parks], into: [parks] }\n"
        + "  - { kind: merged, date: 2019-04-01, from: [zoo-service], into: [parks] }\n",
      // The year it ended may still be reported, and that it begins again.
      "events:\n  - { kind: merged, date: 2023-01-01, from: [parks], into: [municipal-gardens] }\n",
      "events:\n  - { kind: merged, date: 2020-01-01, from: [parks], into: [municipal-gardens] }\n"
        + "  - { kind: split, date: 2021-01-01, from: [municipal-gardens], into: [parks] }\n",
    ])
  func passing(history: String) throws {
    #expect(try findings(sample(history)) == [])
  }

  @Test("Former names out of order, or of one day, are an error at the later date")
  func names() throws {
    let sample = try sample(
      "former-names:\n  - name: 园林处\n    until: 2019-03-31\n  - name: 园林站\n    until: 2010-12-31\n")
    let expected = finding(
      "曾用名“园林站”的停用日期“2010-12-31”不晚于前一曾用名的“2019-03-31”，请按先后排列",
      """
      Former name 'EN 园林站' was in use until '2010-12-31', which isn't after '2019-03-31' of the \
      name before it; put the oldest first
      """,
      try sample.place("2010-12-31", in: Self.file),
      noting: try sample.place("2019-03-31", in: Self.file))
    #expect(try findings(sample) == [expected])
  }

  @Test("Events out of order are an error at the later date")
  func order() throws {
    let sample = try sample(
      "events:\n  - { kind: renamed, date: 2019-04-01, from: [parks], into: [parks] }\n"
        + "  - { kind: renamed, date: 2018-04-01, from: [parks], into: [parks] }\n")
    let expected = finding(
      "沿革日期“2018-04-01”早于前一条的“2019-04-01”，请按先后排列",
      "Event of '2018-04-01' is before '2019-04-01' of the one above it; put the oldest first",
      try sample.place("2018-04-01", in: Self.file),
      noting: try sample.place("2019-04-01", in: Self.file))
    #expect(try findings(sample) == [expected])
  }

  @Test("An id that looks like a slip is an error, and so is an event of others")
  func unknown() throws {
    let sample = try sample(
      "events:\n  - { kind: merged, date: 2019-04-01, from: [gardens], into: [park] }\n")
    #expect(
      try findings(sample) == [
        finding(
          "没有部门“park”，是否应为“parks”？", "There is no department 'park'; did you mean 'parks'?",
          try sample.place("park]", in: Self.file)),
        finding(
          "“2019-04-01”的沿革没有涉及本部门“parks”",
          "Event of '2019-04-01' doesn't concern this department, 'parks'",
          try sample.place("merged", in: Self.file)),
      ])
  }

  @Test("A department on both sides of a merger is an error at the side before")
  func itself() throws {
    let sample = try sample(
      "events:\n  - { kind: merged, date: 2019-04-01, from: [gardens, parks], into: [parks] }\n")
    let expected = finding(
      "部门“parks”不能并入自身，请从“from”中删去",
      "'parks' can't be merged into itself; take it out of 'from'",
      try sample.place("parks],", in: Self.file),
      noting: try sample.place("parks] }", in: Self.file))
    #expect(try findings(sample) == [expected])
  }

  @Test("A report of a year after its department ended is an error at its year")
  func late() throws {
    let sample = try sample(
      "events:\n  - { kind: merged, date: 2022-12-31, from: [parks], into: [municipal-gardens] }\n")
    let expected = finding(
      "部门“parks”已于“2022-12-31”撤并，不应再有2023年度的报告",
      "'parks' ended on '2022-12-31' and can't have a report of 2023",
      try sample.place("2023\nevaluation"), noting: try sample.place("2022-12-31", in: Self.file))
    #expect(try findings(sample) == [expected])
  }

  @Test("The end counts wherever it is recorded: in the file of the department that took over too")
  func recordedElsewhere() throws {
    let parks = try RecordSample()
    let catalogue = try #require(parks.files["departments/parks/en.po"])
    let sample = parks.adding(catalogue, as: "departments/green/en.po").adding(
      "name: 园林局\nevents:\n  - { kind: merged, date: 2022-06-30, from: [parks], into: [green] }\n",
      as: "departments/green/department.yaml")
    #expect(
      try findings(sample).map(\.summary.en)
        == ["'parks' ended on '2022-06-30' and can't have a report of 2023"])
  }

  @Test("An event without departments concerns nobody, and no departments break no rule")
  func empty() throws {
    let site = try sample("").contentRecords().site
    let place = SourcePlace(file: "f", line: 3, column: 11)
    let event = Department.Event(
      kind: Placed(.merged, at: place),
      date: Placed(try #require(CalendarDate("2019-04-01")), at: place), from: [], into: [],
      basis: nil)
    let department = Department(
      id: Placed("parks", at: place), name: Text(Bilingual(zh: "园林", en: "Parks"), at: place),
      description: nil, events: [event])
    let found = [[department], []].map { departments in
      LineageHolds().findings(
        in: ContentRecords(
          site: site, schemes: [], departments: departments, reports: [], pages: []))
    }
    let expected = finding(
      "“2019-04-01”的沿革没有涉及本部门“parks”",
      "Event of '2019-04-01' doesn't concern this department, 'parks'", place)
    #expect(found == [[expected], []])
  }

  @Test("The auditor refuses what doesn't hold")
  func refused() throws {
    let sample = try sample(
      "events:\n  - { kind: merged, date: 2022-12-31, from: [parks], into: [municipal-gardens] }\n")
    let outcome = Auditor().audit(ClearedRecords(try sample.contentRecords()))
    #expect(outcome.value == nil)
    #expect(outcome.findings.map(\.rule) == [LineageHolds.name])
  }
}

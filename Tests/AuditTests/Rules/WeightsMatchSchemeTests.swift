import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule weights-match-scheme")
struct WeightsMatchSchemeTests {
  private let rule = WeightsMatchScheme()

  private func finding(_ sum: String, in draft: ReportDraft, at place: SourcePlace)
    -> RecordFinding
  {
    RecordFinding(
      rule: "weights-match-scheme", severity: .error,
      summary: Bilingual(
        zh: "各目标满分合计\(sum)分，计分办法“预算执行20分、绩效目标80分”规定为80分",
        en: """
          The full scores of the goals sum to \(sum), but the scheme 'Budget execution 20 points, \
          performance targets 80 points' gives goals 80 points
          """),
      field: "goals", values: [sum, "80"], place: place,
      notes: [
        Finding.Note(
          Bilingual(zh: "计分办法在此处规定目标分值为80分", en: "The scheme gives goals 80 points here"),
          place: draft.place("scheme:goals-weight"))
      ])
  }

  @Test("Goals worth what the scheme gives pass")
  func right() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    #expect(SampleReports.brigade.findings(of: rule) == [])
  }

  @Test(
    "Goals worth more or less are an error at the first goal's full score",
    arguments: [
      ("50.5", "80.5"), ("-50", "-20"), ("999999999999999", "1000000000000029"),
    ] as [(ExactDecimal, String)])
  func wrong(full: ExactDecimal, sum: String) {
    let draft = SampleReports.faultless.with { $0[goal: "streets"].full = full }
    #expect(
      draft.findings(of: rule)
        == [finding(sum, in: draft, at: draft.place("goals.streets.full"))])
  }

  @Test("A report without goals is an error at its start")
  func empty() {
    let draft = SampleReports.faultless.with { $0.goals = [] }
    #expect(
      draft.findings(of: rule)
        == [finding("0", in: draft, at: SourcePlace(file: "2022.yaml", line: 1))])
  }

  @Test(
    "A scheme that isn't recorded refuses the report, with the near miss if there is one",
    arguments: [
      ("hubei-20-08", "，是否应为“hubei-20-80”？", "; did you mean 'hubei-20-80'?"), ("national", "", ""),
    ] as [(Identifier, String, String)])
  func unknownScheme(id: Identifier, zh: String, en: String) {
    let draft = SampleReports.faultless.with { $0.schemeID = id }
    let expected = Finding(
      rule: "weights-match-scheme", severity: .error,
      summary: Bilingual(
        zh: "“\(id.text)”不是已登记的计分办法\(zh)", en: "'\(id.text)' isn't a recorded scheme\(en)"),
      place: draft.place("scheme.id"))
    #expect(draft.audited.value == nil)
    #expect(draft.audited.findings == [expected])
  }
}

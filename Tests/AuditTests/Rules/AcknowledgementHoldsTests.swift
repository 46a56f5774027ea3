import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule acknowledgement-holds")
struct AcknowledgementHoldsTests {
  private typealias Acknowledgement = ReportDraft.Acknowledgement

  /// A report whose total is an error of `total-equals-scores` alone.
  private func report(_ acknowledgements: [Acknowledgement]) -> ReportDraft {
    SampleReports.faultless.with {
      $0.total = "90"
      $0.sections[0].heading = [(.total, "90")]
      $0.acknowledgements = acknowledgements
    }
  }

  private let known = Acknowledgement(
    rule: "total-equals-scores", field: "total", values: ["90", "86"])

  private func finding(
    _ zh: String, _ en: String, at place: SourcePlace, notes: [Finding.Note] = []
  ) -> Finding {
    Finding(
      rule: "acknowledgement-holds", severity: .error, summary: Bilingual(zh: zh, en: en),
      place: place, notes: notes)
  }

  private func refusals(of draft: ReportDraft) -> [Finding] {
    draft.audited.findings.filter { $0.rule == "acknowledgement-holds" }
  }

  @Test("An acknowledged error is published as a note with its explanation")
  func holds() {
    let draft = report([known])
    #expect(draft.audited.findings == [])
    let note = draft.notes.first
    #expect(draft.notes.count == 1)
    #expect(note?.severity == .error)
    #expect(note?.explanation?.value == Bilingual(zh: "已知", en: "Known"))
    #expect(note?.explanation?.place == draft.place("acknowledgements.1.explanation"))
  }

  @Test("An acknowledged warning is published with its explanation and stays among the findings")
  func warning() {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].reason = nil
      $0.acknowledgements = [
        Acknowledgement(
          rule: "lost-points-need-reason", field: "indicators.swept.reason", values: ["1"])
      ]
    }
    #expect(draft.audited.findings.map(\.rule) == ["lost-points-need-reason"])
    #expect(draft.notes.map(\.explanation?.value.en) == ["Known"])
  }

  @Test("Without an acknowledgement the error refuses the report")
  func unacknowledged() {
    #expect(report([]).audited.value == nil)
    #expect(report([]).audited.findings.map(\.rule) == ["total-equals-scores"])
  }

  @Test(
    "A rule that doesn't exist is named, with the near miss if there is one",
    arguments: [
      (
        "total-equal-scores", "，是否应为“total-equals-scores”？", "; did you mean 'total-equals-scores'?"
      ),
      ("no-such-thing", "", ""),
    ] as [(RuleName, String, String)])
  func unknownRule(rule: RuleName, zh: String, en: String) {
    var wrong = known
    wrong.rule = rule
    let draft = report([wrong])
    let expected = finding(
      "“\(rule.text)”不是审核规则\(zh)", "'\(rule.text)' isn't a rule\(en)",
      at: draft.place("acknowledgements.1.rule"))
    #expect(refusals(of: draft) == [expected])
    #expect(draft.audited.findings.map(\.rule).contains("total-equals-scores"))
  }

  @Test("A finding that is gone voids its acknowledgement")
  func gone() {
    let draft = SampleReports.faultless.with { $0.acknowledgements = [known] }
    let expected = finding(
      "规则“total-equals-scores”在“total”没有发现问题，说明已无所指",
      "'total-equals-scores' finds nothing at 'total' to acknowledge",
      at: draft.place("acknowledgements.1.field"))
    #expect(draft.audited.findings == [expected])
    #expect(draft.audited.value == nil)
  }

  @Test("A field that is nearly the finding's is named with it")
  func nearlyTheField() {
    var wrong = known
    wrong.field = "totals"
    let draft = report([wrong])
    let expected = finding(
      "规则“total-equals-scores”在“totals”没有发现问题，说明已无所指，是否应为“total”？",
      "'total-equals-scores' finds nothing at 'totals' to acknowledge; did you mean 'total'?",
      at: draft.place("acknowledgements.1.field"))
    #expect(refusals(of: draft) == [expected])
  }

  @Test(
    "Values that changed, to the last digit, void the acknowledgement and are told",
    arguments: [
      ["90", "86.0"], ["86", "90"], ["90"], ["90", "86", "4"],
    ])
  func changed(values: [String]) {
    var wrong = known
    wrong.values = values
    let draft = report([wrong])
    let list = "[" + values.joined(separator: ", ") + "]"
    let expected = finding(
      "对“total”的说明所列数值为“\(list)”，审核发现的数值为“[90, 86]”",
      "Acknowledged values '\(list)' at 'total' are no longer those found: '[90, 86]'",
      at: draft.place("acknowledgements.1.values.1"))
    #expect(refusals(of: draft) == [expected])
  }

  @Test("No values at all are told at the field")
  func noValues() {
    var wrong = known
    wrong.values = []
    let draft = report([wrong])
    let expected = finding(
      "对“total”的说明所列数值为“[]”，审核发现的数值为“[90, 86]”",
      "Acknowledged values '[]' at 'total' are no longer those found: '[90, 86]'",
      at: draft.place("acknowledgements.1.field"))
    #expect(refusals(of: draft) == [expected])
  }

  @Test("A heading and a text that are both wrong need an acknowledgement each")
  func twoAtOneField() {
    let one = Acknowledgement(
      rule: "one-fact-one-value", field: "sections.score.total", values: ["85", "86"])
    let draft = SampleReports.faultless.with {
      $0.sections[0] = ReportDraft.Section(
        part: .score, heading: [(.total, "85")], blocks: [[(.total, "87")]])
      $0.acknowledgements = [one]
    }
    #expect(draft.audited.findings.map(\.place) == [draft.place("sections.score.1.total")])

    let stale = draft.with { $0.acknowledgements[0].values = ["84", "86"] }
    let expected = finding(
      "对“sections.score.total”的说明所列数值为“[84, 86]”，审核发现的数值为“[85, 86]”“[87, 86]”",
      """
      Acknowledged values '[84, 86]' at 'sections.score.total' are no longer those found: \
      '[85, 86]', '[87, 86]'
      """, at: stale.place("acknowledgements.1.values.1"))
    #expect(refusals(of: stale) == [expected])
  }

  @Test("The same acknowledgement twice is an error at the second")
  func duplicate() {
    let draft = report([known, known])
    let expected = finding(
      "对规则“total-equals-scores”在“total”的发现重复作了说明",
      "'total-equals-scores' at 'total' is acknowledged twice with the same values",
      at: draft.place("acknowledgements.2.rule"),
      notes: [
        Finding.Note(
          Bilingual(zh: "首次说明在此处", en: "First acknowledged here"),
          place: draft.place("acknowledgements.1.rule"))
      ])
    #expect(draft.audited.findings == [expected])
  }

  @Test("What this rule finds can't be acknowledged")
  func itself() {
    let draft = SampleReports.faultless.with {
      $0.acknowledgements = [
        Acknowledgement(rule: "acknowledgement-holds", field: "total", values: [])
      ]
    }
    let expected = finding(
      "规则“acknowledgement-holds”的发现不能以说明放行",
      "'acknowledgement-holds' can't be acknowledged",
      at: draft.place("acknowledgements.1.rule"))
    #expect(draft.audited.findings == [expected])
  }

  @Test("A hundred stale acknowledgements are a hundred findings")
  func many() {
    let draft = report(
      (1...100).map {
        Acknowledgement(rule: "total-equals-scores", field: "total", values: ["\($0)"])
      })
    #expect(refusals(of: draft).count == 100)
  }
}

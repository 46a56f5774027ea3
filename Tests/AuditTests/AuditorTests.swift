import Audit
import Diagnostics
import Languages
import Records
import Testing

@Suite("The auditor")
struct AuditorTests {
  private let known: [(rule: RuleName, field: String, values: [String])] = [
    ("total-equals-scores", "total", ["93", "91.87"]),
    ("total-within-reach", "total", ["93", "92"]),
    ("one-fact-one-value", "sections.expenditure.basic", ["4337.21", "437.21"]),
    ("part-within-whole", "sections.expenditure.basic", ["4337.21", "437.21"]),
    ("parts-equal-whole", "sections.expenditure.executed", ["437.21", "4337.21"]),
  ]

  private func outcome(_ acknowledgements: [Acknowledgement]) -> Outcome<AuditedRecords> {
    let text = SampleReport.text("site")
    return Auditor().audit(
      ContentRecords(
        site: Site(
          name: text, description: text, publisher: text, publisherNote: nil, baseURL: nil,
          date: nil),
        schemes: [SampleReport.scheme], departments: [],
        reports: [SampleReport.report(acknowledgements: acknowledgements)], pages: []))
  }

  private var acknowledgements: [Acknowledgement] {
    let place = SampleReport.place(950)
    return known.map { rule, field, values in
      Acknowledgement(
        rule: Placed(rule, at: place), field: Placed(FieldPath(field), at: place),
        values: values.map { Placed($0, at: place) }, explanation: SampleReport.text("known"))
    }
  }

  @Test("Without acknowledgements exactly the five known errors refuse the 2022 report")
  func refused() {
    let outcome = outcome([])
    #expect(outcome.value == nil)
    #expect(
      outcome.findings.filter { $0.severity == .error }.map(\.rule).sorted()
        == known.map(\.rule).sorted())
  }

  @Test("With its five acknowledgements the 2022 report has 21 data notes, errors first")
  func notes() throws {
    let outcome = outcome(acknowledgements)
    let notes = try #require(outcome.value?.reports.first?.notes)
    #expect(notes.map(\.number) == Array(1...21))
    for (note, known) in zip(notes, known) {
      #expect(note.rule == known.rule)
      #expect(note.field.text == known.field)
      #expect(note.values == known.values)
      #expect(note.explanation?.value.en == "known")
    }
    let inverted = notes.filter { $0.rule == "larger-shortfall-costs-more" }
    #expect(inverted.map(\.values) == [["1", "40"]])
    #expect(inverted.first?.notes.count == 5)
    #expect(notes.last?.values == ["8", "0.85"])
  }
}

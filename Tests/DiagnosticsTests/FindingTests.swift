import Diagnostics
import Languages
import Testing

@Suite("Finding")
struct FindingTests {
  private func finding(
    _ file: String, _ line: Int, _ column: Int, rule: RuleName = "a-rule", en: String = "x",
    severity: Severity = .error, notes: [Finding.Note] = []
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, summary: Bilingual(zh: "甲", en: en),
      place: SourcePlace(file: file, line: line, column: column), notes: notes)
  }

  @Test("Is printed as place, severity, summary and rule, then its notes")
  func text() {
    let finding = finding(
      "content/a.yaml", 3, 7, en: "'93' isn't 91.87", severity: .warning,
      notes: [
        Finding.Note(Bilingual(zh: "此处", en: "here"), place: SourcePlace(file: "b.po", line: 2)),
        Finding.Note(Bilingual(zh: "另", en: "and")),
      ])
    #expect(
      finding.text(in: .en) == """
        content/a.yaml:3:7: warning: '93' isn't 91.87 [a-rule]
        b.po:2: note: here
        content/a.yaml:3:7: note: and
        """)
    #expect(
      finding.text(in: .zh) == """
        content/a.yaml:3:7: warning: 甲 [a-rule]
        b.po:2: note: 此处
        content/a.yaml:3:7: note: 另
        """)
  }

  @Test("Is sorted by place, then rule, then the English words")
  func order() {
    let sorted = [
      finding("B", 9, 9), finding("a", 0, 0), finding("a", 2, 1), finding("a", 2, 10),
      finding("a", 10, 1, rule: "a"), finding("a", 10, 1, rule: "b", en: "x"),
      finding("a", 10, 1, rule: "b", en: "y"), finding("中", 1, 1),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }
}

@Suite("SourcePlace")
struct SourcePlaceTests {
  @Test(
    "Leaves out what isn't known",
    arguments: [(0, 0, "a/b"), (0, 5, "a/b"), (4, 0, "a/b:4"), (4, 5, "a/b:4:5")])
  func text(line: Int, column: Int, expected: String) {
    #expect(SourcePlace(file: "a/b", line: line, column: column).text == expected)
  }
}

@Suite("Severity")
struct SeverityTests {
  @Test("An error weighs more than a warning, a warning more than an info")
  func order() {
    #expect(Severity.allCases.sorted() == [.info, .warning, .error])
    #expect(Severity.allCases.map(\.word) == ["error", "warning", "info"])
  }
}

import Diagnostics
import Languages
import Testing

@Suite("Outcome")
struct OutcomeTests {
  private func finding(_ severity: Severity, line: Int = 1) -> Finding {
    Finding(
      rule: "r", severity: severity, summary: Bilingual(zh: "甲", en: "x"),
      place: SourcePlace(file: "f", line: line, column: 1))
  }

  @Test("Keeps its value beside warnings, sorted")
  func warnings() {
    let outcome = Outcome(7, findings: [finding(.warning, line: 2), finding(.info)])
    #expect(outcome.value == 7)
    #expect(outcome.findings == [finding(.info), finding(.warning, line: 2)])
  }

  @Test("Has no value beside an error")
  func errors() {
    let outcome = Outcome(7, findings: [finding(.warning), finding(.error, line: 2)])
    #expect(outcome.value == nil)
    #expect(outcome.findings == [finding(.warning), finding(.error, line: 2)])
  }

  @Test("A stage that returns nothing without saying why has broken its promise")
  func silence() async {
    await #expect(processExitsWith: .failure) { _ = Outcome<Int>(nil, findings: []) }
  }
}

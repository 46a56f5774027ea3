import Languages
import Records
import Testing

@Suite("The outline of the form")
struct OutlinePartTests {
  @Test("Each part stands on its level, in the form's order")
  func levels() {
    let outline = OutlinePart.allCases.map { "\($0.level) \($0.rawValue)" }
    #expect(
      outline == [
        "1 conclusion", "2 score", "2 attainment", "3 execution-rate", "3 achieved", "3 unmet",
        "2 problems", "2 next-steps", "3 measures", "3 budget-link", "1 evidence", "2 situation",
        "3 expenditure", "3 annual-goals", "2 process", "2 analysis", "3 execution-analysis",
        "3 goal-analysis", "2 last-year", "2 other-evidence",
      ])
  }

  @Test("No part stands more than one level under the one before it")
  func steps() {
    let levels = OutlinePart.allCases.map(\.level)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test("Each part's key is an identifier, and its name stands in both languages without a number")
  func names() {
    for part in OutlinePart.allCases {
      #expect(Identifier(part.rawValue) != nil)
      #expect(!part.name.zh.isEmpty)
      #expect(part.name.en.first?.isUppercase == true)
    }
  }
}

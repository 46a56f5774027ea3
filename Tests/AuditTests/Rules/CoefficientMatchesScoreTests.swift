import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule coefficient-matches-score")
struct CoefficientMatchesScoreTests {
  private let rule = CoefficientMatchesScore()

  /// What an indicator prints, and the score it ought to have.
  private struct Row {
    let full: ExactDecimal
    let coefficient: ExactDecimal?
    let score: ExactDecimal
    var due = ""

    var draft: ReportDraft {
      SampleReports.faultless.with {
        $0[indicator: "swept"].full = full
        $0[indicator: "swept"].coefficient = coefficient
        $0[indicator: "swept"].score = score
      }
    }
  }

  @Test("The product rounded to the score's decimals passes, and so does a rounded coefficient")
  func passing() {
    let rows = [
      Row(full: "20", coefficient: "0.95", score: "19"),
      Row(full: "20", coefficient: "1", score: "20.00"),
      Row(full: "15", coefficient: "0.9747", score: "14.62"),
      Row(full: "15", coefficient: "0.97", score: "14.62"),
      Row(full: "0", coefficient: "0.5", score: "0"),
      Row(full: "20", coefficient: nil, score: "3"),
    ]
    for row in rows { #expect(row.draft.findings(of: rule) == [], "\(row)") }
  }

  @Test("Another score is a warning at it")
  func different() throws {
    let rows = [
      Row(full: "20", coefficient: "0.9", score: "19", due: "18"),
      Row(full: "20", coefficient: "1", score: "19.5", due: "20"),
      Row(full: "15", coefficient: "0.97", score: "14.7", due: "14.55"),
      Row(full: "0", coefficient: "1", score: "5", due: "0"),
      Row(
        full: "999999999999999", coefficient: "999999999999999", score: "0",
        due: "999999999999998000000000000001"),
      Row(
        full: "999999999.999999", coefficient: "-999999999.999999", score: "1",
        due: "-999999999999998000.000000000001"),
    ]
    for row in rows {
      let coefficient = try #require(row.coefficient).text
      let (full, score, draft) = (row.full.text, row.score.text, row.draft)
      let expected = RecordFinding(
        rule: "coefficient-matches-score", severity: .warning,
        summary: Bilingual(
          zh: "“道路清扫率”得\(score)分，而分值\(full)分乘以得分系数\(coefficient)为\(row.due)分",
          en: """
            The score of 'Street sweeping rate' is \(score), but its full score of \(full) times \
            the coefficient \(coefficient) is \(row.due)
            """),
        field: "indicators.swept.score", values: [score, row.due],
        place: draft.place("indicators.swept.score"),
        notes: [
          Finding.Note(
            Bilingual(zh: "得分系数在此处", en: "The coefficient stands here"),
            place: draft.place("indicators.swept.coefficient"))
        ])
      #expect(draft.findings(of: rule) == [expected])
    }
  }
}

import Records
import Scoring
import Testing

@Suite("The computation of a report")
struct ComputationTests {
  @Test("The 2022 report gives its golden values")
  func goldenValues() throws {
    let scored = ScoredReport(SampleReport.report(), scheme: SampleReport.scheme)
    let computation = scored.computation
    #expect(computation.rate?.text == "99.37")
    #expect(computation.executionScore?.text == "19.87")
    #expect(computation.goalsScore.text == "72")
    #expect(computation.goalsFull.text == "80")
    #expect(computation.pointsLost.text == "8")
    #expect(computation.total?.text == "91.87")
    #expect(computation.highestTotal.text == "92")
    #expect(computation.formulaGoals.text == "79.15")
    #expect(computation.formulaTotal?.text == "99.02")
    #expect(computation.indicators.compactMap(\.formulaLost).sum().text == "0.85")
  }
}

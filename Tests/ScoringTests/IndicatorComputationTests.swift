import Records
import Testing

@testable import Scoring

@Suite("The computation of an indicator")
struct IndicatorComputationTests {
  private func computation(
    target: String, actual: String, full: String = "10", score: String = "7",
    _ direction: Indicator.Direction = .higherIsBetter, places: Int = 2,
    reverse: Scheme.ReverseFormula = .ratio
  ) -> IndicatorComputation {
    let figures = SampleReport.Figures(
      target: target, actual: actual, full: full, score: score, direction: direction)
    return IndicatorComputation(
      of: SampleReport.indicator(figures), by: SampleReport.scheme(places: places, reverse: reverse)
    )
  }

  @Test(
    "Where more is better the formula gives the share of the target that was reached",
    arguments: [
      ("100", "98", "9.80", "2.00"), ("100", "100", "10.00", "0.00"),
      ("100", "100.01", "10.00", "0.00"), ("100", "250", "10.00", "0.00"),
      ("100", "0", "0.00", "100.00"), ("100", "-50", "0.00", "150.00"), ("3", "1", "3.33", "66.67"),
      ("3", "2", "6.67", "33.33"), ("2000", "1", "0.01", "99.95"), ("2001", "1", "0.00", "99.95"),
    ])
  func higher(target: String, actual: String, score: String, shortfall: String) {
    let computation = computation(target: target, actual: actual)
    #expect(computation.formulaScore?.text == score)
    #expect(computation.shortfall?.text == shortfall)
    #expect(computation.lost.text == "3")
  }

  @Test(
    "Where less is better it gives the share of the actual value that was allowed",
    arguments: [
      ("10", "12.5", "8.00", "25.00"), ("10", "10", "10.00", "0.00"),
      ("10", "10.000001", "10.00", "0.00"), ("10", "0", "10.00", "0.00"),
      ("10", "-5", "10.00", "0.00"), ("10", "20", "5.00", "100.00"),
      ("10", "1000000", "0.00", "9999900.00"), ("3", "4.5", "6.67", "50.00"),
    ])
  func lower(target: String, actual: String, score: String, shortfall: String) {
    let computation = computation(target: target, actual: actual, .lowerIsBetter)
    #expect(computation.formulaScore?.text == score)
    #expect(computation.shortfall?.text == shortfall)
  }

  @Test(
    "Under a linear scheme what exceeds the target is taken off, and twice the target gives nothing",
    arguments: [
      ("10", "12.5", "7.50"), ("10", "10", "10.00"), ("10", "0", "10.00"), ("10", "20", "0.00"),
      ("10", "19.999", "0.00"), ("10", "19.9", "0.10"), ("10", "1000000", "0.00"),
      ("3", "4", "6.67"), ("0", "1", "0.00"), ("0", "0", "10.00"),
    ])
  func linear(target: String, actual: String, score: String) {
    let computation = computation(
      target: target, actual: actual, .lowerIsBetter, reverse: .linear)
    #expect(computation.formulaScore?.text == score)
  }

  @Test(
    "A zero target is met or missed, and no shortfall is a share of it",
    arguments: [
      ("0", .higherIsBetter, "10.00"), ("5", .higherIsBetter, "10.00"),
      ("-0.000001", .higherIsBetter, "0.00"), ("0", .lowerIsBetter, "10.00"),
      ("-5", .lowerIsBetter, "10.00"), ("0.000001", .lowerIsBetter, "0.00"),
    ] as [(String, Indicator.Direction, String)])
  func zeroTarget(actual: String, direction: Indicator.Direction, score: String) {
    let computation = computation(target: "0.0", actual: actual, direction)
    #expect(computation.formulaScore?.text == score)
    #expect(computation.shortfall == nil)
  }

  @Test(
    "A negative target has a shortfall and no formula",
    arguments: [
      ("-12", .higherIsBetter, "20.00"), ("-8", .higherIsBetter, "0.00"),
      ("-8", .lowerIsBetter, "20.00"), ("-12", .lowerIsBetter, "0.00"),
    ] as [(String, Indicator.Direction, String)])
  func negativeTarget(actual: String, direction: Indicator.Direction, shortfall: String) {
    let computation = computation(target: "-10", actual: actual, direction)
    #expect(computation.formulaScore == nil)
    #expect(computation.formulaLost == nil)
    #expect(computation.shortfall?.text == shortfall)
  }

  @Test(
    "Without two numbers there is nothing to compute but the points lost",
    arguments: [("", "98"), ("100", ""), ("", ""), ("100", "完成"), ("满意", "98"), ("满意", "满意")])
  func incomparable(target: String, actual: String) {
    let computation = computation(target: target, actual: actual)
    #expect(computation.formulaScore == nil)
    #expect(computation.formulaLost == nil)
    #expect(computation.shortfall == nil)
    #expect(computation.lost.text == "3")
  }

  @Test(
    "The formula's score has the scheme's decimals, half away from zero",
    arguments: [(0, "10"), (1, "9.7"), (2, "9.69"), (3, "9.694"), (6, "9.693878")])
  func places(places: Int, score: String) {
    let computation = computation(target: "98", actual: "95", places: places)
    #expect(computation.formulaScore?.text == score)
  }

  @Test("A score above the full score has lost less than nothing")
  func overFull() {
    #expect(computation(target: "100", actual: "98", score: "10.5").lost.text == "-0.5")
  }

  @Test("At the limits of what is read the formula is bounded, and nothing overflows")
  func limits() throws {
    let numbers = [
      "999999999999999", "999999999.999999", "1", "0.000001", "0", "-0.000001",
      "-999999999.999999", "-999999999999999",
    ]
    let zero = ExactDecimal(0)
    for direction in Indicator.Direction.allCases {
      for target in numbers {
        for actual in numbers {
          for full in numbers {
            let computation = computation(
              target: target, actual: actual, full: full, score: "-999999999.999999", direction,
              places: 6)
            #expect(
              computation.lost == SampleReport.decimal(full) + SampleReport.decimal(numbers[1]))
            #expect((computation.formulaScore == nil) == target.hasPrefix("-"))
            guard let score = computation.formulaScore, !full.hasPrefix("-") else { continue }
            #expect((zero...SampleReport.decimal(full)).contains(score))
          }
        }
      }
    }
  }
}

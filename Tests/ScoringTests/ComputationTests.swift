import Records
import Testing

@testable import Scoring

@Suite("The computation of a report")
struct ComputationTests {
  private typealias Figures = SampleReport.Figures

  /// The figures of the 2022 report of the city inspection brigade.
  private static let goals2022: [[Figures]] = [
    [
      Figures(target: "", actual: "完成", full: "5", score: "5"),
      Figures(target: "100", actual: "98", full: "5", score: "4"),
      Figures(target: "100", actual: "99", full: "5", score: "3"),
      Figures(target: "98", actual: "95", full: "5", score: "4"),
      Figures(target: "", actual: "100", full: "5", score: "5"),
      Figures(target: "", actual: "基本满意", full: "5", score: "5"),
    ],
    [
      Figures(target: "", actual: "380", full: "15", score: "15"),
      Figures(target: "100", actual: "98", full: "10", score: "8"),
      Figures(target: "", actual: "基本满意", full: "5", score: "5"),
    ],
    [
      Figures(target: "", actual: "2.8", full: "5", score: "5"),
      Figures(target: "100", actual: "98", full: "5", score: "4"),
      Figures(target: "100", actual: "95", full: "5", score: "4"),
      Figures(target: "", actual: "基本满意", full: "5", score: "5"),
    ],
  ]

  private func computation(
    of report: Report, by scheme: Scheme = SampleReport.scheme()
  ) -> Computation {
    ScoredReport(report, scheme: scheme).computation
  }

  private func execution(
    _ executed: String, of budget: String, weight: String = "20", places: Int = 2
  ) -> Computation {
    computation(
      of: SampleReport.report(budget: budget, executed: executed),
      by: SampleReport.scheme(execution: weight, places: places))
  }

  @Test("The 2022 report gives its golden values")
  func goldenValues() throws {
    let computation = computation(of: SampleReport.report(goals: Self.goals2022))
    #expect(computation.rate?.text == "99.37")
    #expect(computation.executionScore?.text == "19.87")
    #expect(computation.goalsScore.text == "72")
    #expect(computation.goalsFull.text == "80")
    #expect(computation.pointsLost.text == "8")
    #expect(computation.total?.text == "91.87")
    #expect(computation.highestTotal.text == "92")
    #expect(computation.formulaGoals.text == "79.15")
    #expect(computation.formulaTotal?.text == "99.02")
    #expect(computation.goals.map(\.id.text) == ["goal-1", "goal-2", "goal-3"])
    #expect(computation.goals.map(\.full.text) == ["30", "30", "20"])
    #expect(computation.goals.map(\.score.text) == ["26", "28", "18"])
    #expect(computation.goals.map(\.lost.text) == ["4", "2", "2"])
    #expect(
      computation.indicators.map(\.lost.text)
        == ["0", "1", "2", "1", "0", "0", "0", "2", "0", "0", "1", "1", "0"])
    #expect(
      computation.indicators.map(\.shortfall?.text) == [
        nil, "2.00", "1.00", "3.06", nil, nil, nil, "2.00", nil, nil, "2.00", "5.00", nil,
      ])
    #expect(
      computation.indicators.map(\.formulaLost?.text) == [
        nil, "0.10", "0.05", "0.15", nil, nil, nil, "0.20", nil, nil, "0.10", "0.25", nil,
      ])
  }

  @Test(
    "The rate and the score for execution have the scheme's decimals, half away from zero",
    arguments: [
      (0, "99", "20"), (1, "99.4", "19.9"), (2, "99.37", "19.87"), (3, "99.366", "19.873"),
      (6, "99.365909", "19.873182"),
    ])
  func places(places: Int, rate: String, score: String) {
    let computation = execution("437.21", of: "440", places: places)
    #expect(computation.rate?.text == rate)
    #expect(computation.executionScore?.text == score)
  }

  @Test(
    "The score for execution stays between nothing and its weight",
    arguments: [
      ("440", "100.00", "20.00"), ("440.01", "100.00", "20.00"), ("880", "200.00", "20.00"),
      ("999999999999999", "227272727272727.05", "20.00"), ("0", "0.00", "0.00"),
      ("-0.01", "0.00", "0.00"), ("-440", "-100.00", "0.00"), ("0.01", "0.00", "0.00"),
      ("0.11", "0.03", "0.01"), ("0.10", "0.02", "0.00"),
    ])
  func bounds(executed: String, rate: String, score: String) {
    let computation = execution(executed, of: "440")
    #expect(computation.rate?.text == rate)
    #expect(computation.executionScore?.text == score)
  }

  @Test("The score is taken from the amounts, not from the rounded rate")
  func fromAmounts() {
    // From 99.4 % it would be 19.88.
    #expect(execution("437.21", of: "440").executionScore?.text == "19.87")
    // 66.67 % of 20 points would be 13.334.
    #expect(execution("2", of: "3", places: 3).executionScore?.text == "13.333")
  }

  @Test(
    "Without a budget above zero there is no rate, no score for it and no total",
    arguments: ["0", "0.00", "-0.000001", "-440"])
  func noBudget(budget: String) {
    let computation = computation(
      of: SampleReport.report(budget: budget, goals: Self.goals2022))
    #expect(computation.rate == nil)
    #expect(computation.executionScore == nil)
    #expect(computation.total == nil)
    #expect(computation.formulaTotal == nil)
    #expect(computation.goalsScore.text == "72")
    #expect(computation.highestTotal.text == "92")
    #expect(computation.formulaGoals.text == "79.15")
  }

  @Test("A report without goals, or goals without indicators, scores for execution alone")
  func noGoals() {
    for goals in [[], [[], []]] as [[[SampleReport.Figures]]] {
      let computation = computation(of: SampleReport.report(goals: goals))
      #expect(computation.goalsScore.text == "0")
      #expect(computation.goalsFull.text == "0")
      #expect(computation.total?.text == "19.87")
      #expect(computation.highestTotal.text == "20")
      #expect(computation.indicators == [])
      #expect(computation.goals.map(\.full.text) == goals.map { _ in "0" })
    }
  }

  @Test(
    "The rate of a budget can be asked for with other decimals than the scheme's",
    arguments: [(0, "99"), (1, "99.4"), (6, "99.365909")])
  func rate(places: Int, rate: String) {
    let budget = SampleReport.report().budget
    #expect(Computation.rate(of: budget, places: places)?.text == rate)
  }

  @Test("At the limits of what is read the score for execution is exact, and nothing overflows")
  func limits() throws {
    #expect(
      execution("0.000001", of: "999999999.999999", weight: "999999999999999", places: 6)
        .executionScore?.text == "1.000000")
    #expect(
      execution("999999999.999998", of: "999999999.999999", weight: "999999999999999", places: 6)
        .executionScore?.text == "999999999999998.000000")
    let numbers = [
      "999999999999999", "999999999999998", "999999999.999999", "1", "0.000001", "0", "-0.000001",
      "-999999999.999999", "-999999999999999",
    ]
    let zero = ExactDecimal(0)
    for weight in numbers where !weight.hasPrefix("-") {
      for budget in numbers {
        for executed in numbers {
          for places in [0, 6] {
            let computation = execution(executed, of: budget, weight: weight, places: places)
            guard SampleReport.decimal(budget) > zero else {
              #expect(computation.executionScore == nil)
              continue
            }
            let score = try #require(computation.executionScore)
            let highest = SampleReport.decimal(weight).rounded(to: places)
            #expect((zero...highest).contains(score))
          }
        }
      }
    }
  }
}

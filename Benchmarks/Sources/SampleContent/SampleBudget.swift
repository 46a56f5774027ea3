/// The money of a report, in units of 10,000 yuan.
struct SampleBudget {
  let executionPoints: Int
  let budget: Decimal
  let executed: Decimal
  /// Spent on projects; the rest is basic expenditure.
  let project: Decimal

  var basic: Decimal { executed - project }
  var rate: Decimal { Decimal(100, times: executed.hundredths, over: budget.hundredths) }
  var score: Decimal {
    Decimal(executionPoints, times: executed.hundredths, over: budget.hundredths)
  }

  /// A project's: 91 to 100 per cent are spent.
  static func ofProject(_ generator: inout SplitMix64) -> SampleBudget {
    let budget = generator.number(2_000...90_000)
    let executed = Decimal(hundredths: budget - budget * generator.number(0...90) / 1_000)
    return SampleBudget(
      executionPoints: 10, budget: Decimal(hundredths: budget), executed: executed,
      project: executed)
  }

  /// A department's: its projects and its basic expenditure.
  static func ofDepartment(
    _ projects: [SampleBudget], _ generator: inout SplitMix64
  ) -> SampleBudget {
    let basic = generator.number(30_000...400_000)
    let spent = basic - basic * generator.number(0...40) / 1_000
    let project = projects.map(\.executed).sum
    return SampleBudget(
      executionPoints: 20,
      budget: projects.map(\.budget).sum + Decimal(hundredths: basic),
      executed: project + Decimal(hundredths: spent), project: project)
  }
}

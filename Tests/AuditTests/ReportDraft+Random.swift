import Languages
import Records
import Scoring
import SeededTesting

extension ReportDraft {
  /// A report that obeys the scheme, of 1 to 4 goals, drawn from `generator`.
  ///
  /// Everything is printed that can be, so that a fault can be planted anywhere; targets, actuals
  /// and reasons are left out here and there, which no rule calls an error.
  static func random(_ generator: inout SeededGenerator) -> ReportDraft {
    let budget = generator.decimal(hundredths: 1...10_000_000)
    let executed = generator.decimal(hundredths: 0...12_000_000)
    let basic = generator.decimal(hundredths: 0...Int(executed.coefficient))
    let weights = parts(of: 8_000, count: .random(in: 1...4, using: &generator), &generator)
    let goals = weights.enumerated().map { Goal.random($1, number: $0 + 1, &generator) }
    var draft = ReportDraft(
      total: "0",
      budget: Budget(
        budget: budget, executed: executed, basic: basic, project: executed - basic),
      goals: goals)
    let computation = draft.scored.computation
    guard let rate = computation.rate, let score = computation.executionScore,
      let total = computation.total
    else { preconditionFailure("a budget above zero has a rate, a score and a total") }
    draft.budget.rate = rate
    draft.budget.score = score
    draft.total = total
    let rounded = Computation.rate(of: draft.scored.report.budget, places: 1) ?? rate
    draft.sections = [
      Section(part: .score, heading: [(.total, total)]),
      Section(
        part: .executionRate,
        blocks: [[(.budget, budget), (.executed, executed), (.rate, rounded)]]),
      Section(
        part: .expenditure,
        blocks: [[(.executed, executed), (.basic, basic), (.project, executed - basic)]]),
      Section(
        part: .executionAnalysis,
        prose: [
          "预算数\(budget.text)万元，执行数\(executed.text)万元，执行率\(rounded.text)%。"
        ]),
      Section(part: .process, prose: [.patrols(&generator), .training(&generator)]),
    ]
    return draft
  }

  /// `whole` hundredths cut into `count` parts, each above zero.
  fileprivate static func parts(
    of whole: Int, count: Int, _ generator: inout SeededGenerator
  ) -> [Int] {
    var rest = whole
    return (1...count).map { number in
      let left = count - number
      let part = left == 0 ? rest : Int.random(in: 1...(rest - left), using: &generator)
      rest -= part
      return part
    }
  }
}

extension String {
  /// A whole with its parts, which make it up.
  fileprivate static func patrols(_ generator: inout SeededGenerator) -> String {
    let day = Int.random(in: 1...5_000, using: &generator)
    let night = Int.random(in: 1...5_000, using: &generator)
    return "全年巡查\(day + night)次，其中白天巡查\(day)次、夜间巡查\(night)次。"
  }

  /// A sum written out, which is right.
  fileprivate static func training(_ generator: inout SeededGenerator) -> String {
    let terms = (0..<3).map { _ in generator.decimal(hundredths: 1...1_000_000) }
    return "培训支出\(terms.sum().text)万元=\(terms.map(\.text).joined(separator: "+"))。"
  }
}

extension ReportDraft.Goal {
  fileprivate static func random(
    _ hundredths: Int, number: Int, _ generator: inout SeededGenerator
  ) -> ReportDraft.Goal {
    let kinds = IndicatorGroup.Kind.allCases.shuffled(using: &generator)
    let count = min(hundredths, Int.random(in: 1...kinds.count, using: &generator))
    let weights = ReportDraft.parts(of: hundredths, count: count, &generator)
    let groups = zip(kinds, weights).map { kind, weight in
      ReportDraft.Group.random(weight, kind: kind, goal: number, &generator)
    }
    return ReportDraft.Goal(
      id: Identifier(stringLiteral: "g\(number)"),
      name: Bilingual(zh: "目标\(number)", en: "Goal \(number)"),
      full: ExactDecimal(coefficient: Int128(hundredths), scale: 2), groups: groups)
  }
}

extension ReportDraft.Group {
  fileprivate static func random(
    _ hundredths: Int, kind: IndicatorGroup.Kind, goal: Int, _ generator: inout SeededGenerator
  ) -> ReportDraft.Group {
    let count = min(hundredths, Int.random(in: 1...4, using: &generator))
    let weights = ReportDraft.parts(of: hundredths, count: count, &generator)
    let indicators = weights.enumerated().map { index, weight in
      ReportDraft.Indicator.random(weight, id: "g\(goal)-\(kind.rawValue)-\(index)", &generator)
    }
    return ReportDraft.Group(
      kind: kind, full: indicators.map(\.full).sum(),
      deducted: indicators.compactMap(\.deducted).sum(), score: indicators.map(\.score).sum(),
      indicators: indicators)
  }
}

extension ReportDraft.Indicator {
  fileprivate static func random(
    _ hundredths: Int, id: String, _ generator: inout SeededGenerator
  ) -> ReportDraft.Indicator {
    let full = ExactDecimal(coefficient: Int128(hundredths), scale: 2)
    let deducted = generator.decimal(hundredths: 0...hundredths)
    let directions = Indicator.Direction.allCases
    return ReportDraft.Indicator(
      id: Identifier(stringLiteral: id), name: Bilingual(zh: id, en: id),
      target: measure(&generator), actual: measure(&generator),
      direction: directions[Int.random(in: directions.indices, using: &generator)], full: full,
      deducted: deducted, score: full - deducted,
      reason: Bool.random(using: &generator) ? Bilingual(zh: "原因", en: "A reason") : nil)
  }

  private static func measure(_ generator: inout SeededGenerator) -> Indicator.Measure? {
    switch Int.random(in: 0...5, using: &generator) {
    case 0: nil
    case 1: .level(Bilingual(zh: "完成", en: "Completed"))
    default: .number(generator.decimal(hundredths: -1_000...100_000))
    }
  }
}

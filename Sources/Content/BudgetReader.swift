import Diagnostics
import Records

/// Reads the money of a report.
struct BudgetReader {
  let reading: Reading

  func budget(_ node: YAMLNode) -> BudgetExecution? {
    guard let fields = Fields(node, .budget, reading: reading) else { return nil }
    let unit = fields.word("unit", as: Money.Unit.self)
    let initial = fields.number("initial")
    let budget = fields.number("budget")
    let executed = fields.number("executed")
    let rate = fields.number("rate")
    let full = fields.number("full")
    let score = fields.number("score")
    let basic = fields.number("basic")
    let project = fields.number("project")
    var seen: [String: SourcePlace] = [:]
    var sources: [FundSource] = []
    for node in fields.list("sources") {
      if let source = source(node, &seen) { sources.append(source) }
    }
    let reason = fields.text("reason")
    guard let unit, let budget, let executed else { return nil }
    return BudgetExecution(
      unit: unit, initial: initial, budget: budget, executed: executed, rate: rate, full: full,
      score: score, basic: basic, project: project, sources: sources, reason: reason)
  }

  private func source(_ node: YAMLNode, _ seen: inout [String: SourcePlace]) -> FundSource? {
    guard let fields = Fields(node, .fundSource, reading: reading) else { return nil }
    let kind = fields.word("kind", as: FundSource.Kind.self)
    if let kind {
      reading.problems.unique(
        kind.value.rawValue, at: kind.place, in: &seen, ContentRule.duplicateID)
    }
    let initial = fields.number("initial")
    let budget = fields.number("budget")
    let executed = fields.number("executed")
    return kind.map {
      FundSource(kind: $0, initial: initial, budget: budget, executed: executed)
    }
  }
}

import Diagnostics
import Records

/// Reads the money of a report.
struct BudgetReader {
  let reading: Reading

  func budget(_ node: YAMLNode) -> BudgetExecution? {
    let names = [
      "unit", "initial", "budget", "executed", "rate", "full", "score", "basic", "project",
      "sources", "reason",
    ]
    guard let fields = Fields(node, names: names, reading: reading) else { return nil }
    let unit = fields.word("unit", as: Money.Unit.self)
    let initial = fields.number("initial", .optional)
    let budget = fields.number("budget")
    let executed = fields.number("executed")
    let rate = fields.number("rate", .optional)
    let full = fields.number("full", .optional)
    let score = fields.number("score", .optional)
    let basic = fields.number("basic", .optional)
    let project = fields.number("project", .optional)
    var seen: [String: SourcePlace] = [:]
    var sources: [FundSource] = []
    for node in fields.list("sources", .optional) {
      if let source = source(node, &seen) { sources.append(source) }
    }
    let reason = fields.text("reason", .optional)
    guard let unit, let budget, let executed else { return nil }
    return BudgetExecution(
      unit: unit, initial: initial, budget: budget, executed: executed, rate: rate, full: full,
      score: score, basic: basic, project: project, sources: sources, reason: reason)
  }

  private func source(_ node: YAMLNode, _ seen: inout [String: SourcePlace]) -> FundSource? {
    let names = ["kind", "initial", "budget", "executed"]
    guard let fields = Fields(node, names: names, reading: reading) else { return nil }
    let kind = fields.word("kind", as: FundSource.Kind.self)
    if let kind {
      reading.problems.unique(
        kind.value.rawValue, at: kind.place, in: &seen, ContentRule.duplicateID)
    }
    let initial = fields.number("initial", .optional)
    let budget = fields.number("budget", .optional)
    let executed = fields.number("executed", .optional)
    return kind.map {
      FundSource(kind: $0, initial: initial, budget: budget, executed: executed)
    }
  }
}

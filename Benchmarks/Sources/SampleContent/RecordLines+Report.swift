extension RecordLines {
  /// The record as a file of content/.
  init(of report: SampleReport) {
    let year = report.year
    add(0, "year", "\(year)")
    add(0, "evaluation", "unit-self")
    add(0, "subject", report.project == nil ? "whole-department" : "project")
    if let project = report.project {
      add(0, "project")
      add(1, "name", project.name)
      add(1, "category", "department-budget")
      add(1, "nature", "continuing")
      add(1, "duration", "recurrent")
      add(1, "implementing-unit", report.department.name)
    }
    add(0, "title", report.title)
    add(0, "issuing-unit", report.department.name)
    add(0, "written", "\(year + 1)-02-20")
    add(0, "approved", "\(year + 1)-03-16")
    add(0, "issued", "\(year + 1)-04-08")
    add(0, "scheme")
    add(1, "id", report.scheme)
    add(1, "basis", "stated")
    add(0, "review")
    for key in ["secrecy", "privacy", "trade-secret"] { add(1, key, "cleared") }
    add(
      1, "basis",
      Phrase("本单位信息公开审查制度", "The unit's own rules on review before disclosure"))
    add(1, "reviewer", Phrase("本单位公开审查岗", "The unit's reviewer before disclosure"))
    add(1, "date", "\(year + 1)-03-28")
    add(0, "total", report.total.text)
    addBudget(report.budget, isProject: report.project != nil)
    add(0, "goals")
    for goal in report.goals { addGoal(goal) }
    add(0, "measure", report.measure)
    if let prose = report.prose { addSections(of: report, prose) }
    add(0, "evidence")
    for evidence in report.evidence {
      addItem(1, "title", evidence)
      add(2, "date", "\(year + 1)-01-12")
    }
  }

  private mutating func addBudget(_ budget: SampleBudget, isProject: Bool) {
    add(0, "budget")
    add(1, "unit", "万元")
    add(1, "initial", budget.budget.text)
    add(1, "budget", budget.budget.text)
    add(1, "executed", budget.executed.text)
    add(1, "rate", budget.rate.text)
    add(1, "full", "\(budget.executionPoints)")
    add(1, "score", budget.score.text)
    if !isProject {
      add(1, "basic", budget.basic.text)
      add(1, "project", budget.project.text)
    }
    add(1, "sources")
    // A quarter comes from money carried over.
    let carried = (
      budget: Decimal(hundredths: budget.budget.hundredths / 4),
      executed: Decimal(hundredths: budget.executed.hundredths / 4)
    )
    addSource(
      "fiscal", budget: budget.budget - carried.budget, executed: budget.executed - carried.executed
    )
    addSource("carried-over", budget: carried.budget, executed: carried.executed)
  }

  private mutating func addSource(_ kind: String, budget: Decimal, executed: Decimal) {
    addItem(2, "kind", kind)
    add(3, "initial", budget.text)
    add(3, "budget", budget.text)
    add(3, "executed", executed.text)
  }

  private mutating func addGoal(_ goal: SampleGoal) {
    addItem(1, "id", goal.id)
    add(2, "name", goal.name)
    add(2, "full", "\(goal.full)")
    add(2, "expected", goal.expected)
    add(2, "achieved", goal.achieved)
    add(2, "groups")
    for group in goal.groups {
      addItem(3, "kind", group.kind)
      add(4, "full", "\(group.full)")
      if group.deducted.hundredths > 0 { add(4, "deducted", group.deducted.text) }
      add(4, "score", group.score.text)
      add(4, "indicators")
      for indicator in group.indicators { addIndicator(indicator) }
    }
  }

  private mutating func addIndicator(_ indicator: SampleIndicator) {
    addItem(5, "id", indicator.id)
    add(6, "name", indicator.name)
    add(6, "class", indicator.kind)
    switch indicator.measure {
    case .level(let level):
      add(6, "target-level", level)
      add(6, "actual-level", level)
    case .number(let target, let actual, let sign, let unit):
      add(6, "sign", sign)
      add(6, "target", "\(target)")
      add(6, "actual", "\(actual)")
      if unit.zh == "%" { add(6, "unit", "'%'") } else { add(6, "unit", unit) }
    }
    add(6, "full", "\(indicator.full)")
    if indicator.isMissed { add(6, "deducted", indicator.deducted.text) }
    add(6, "score", indicator.score.text)
    if let reason = indicator.reason { add(6, "reason", reason) }
  }
}

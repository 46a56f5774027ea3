import Audit
import Records
import Scoring
import Templates

/// A goal in a few figures, with a mark for each indicator.
struct GoalSummary {
  let context: PageContext
  let report: AuditedReport
  let goal: Goal

  init(_ context: PageContext, _ report: AuditedReport, _ goal: Goal) {
    self.context = context
    self.report = report
    self.goal = goal
  }

  var address: Address {
    .goal(report.scored.report.id, goal.id.value)
  }

  var value: TemplateValue {
    let attainment = Attainment(goal.indicators)
    let score = goal.indicators.map(\.score.value).sum()
    return .object([
      "number": .text(String(goal.number)),
      "name": context.text(goal.name),
      "href": .text(context.link(to: address)),
      "score": Figures(context).number(score),
      "full": Figures(context).number(goal.fullOrSum),
      "marks": .list(goal.indicators.map { Mark($0).value(in: context) }),
      "attainment": .text(attainment.words(in: context)),
    ])
  }
}

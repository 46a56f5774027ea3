import Audit
import Ledger
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
      "record": .text(report.scored.report.id.text),
      "score": Figures(context).number(score, .goal(goal.id.value, .score)),
      "full": Figures(context).number(goal.fullOrSum, .goal(goal.id.value, .full)),
      "marks": .list(goal.indicators.map { Mark($0).value(in: context) }),
      "attainment": attainment.sentence(of: goal.id.value, in: context).value,
    ])
  }
}

import Audit
import Charts
import Languages
import Ledger
import Records
import Scoring
import Templates

/// How the score is made up: execution and each goal, with points had and points lost.
struct ScoreMakeup {
  let context: PageContext
  let audited: AuditedReport

  init(_ context: PageContext, _ audited: AuditedReport) {
    self.context = context
    self.audited = audited
  }

  private struct Part {
    /// The id of its row.
    let row: String
    let label: String
    let href: String?
    let got: ExactDecimal
    let full: ExactDecimal
    let names: (got: FieldPath, full: FieldPath, lost: FieldPath)
    /// Where the notes on the points had are.
    let notes: FieldPath
    /// Computed here rather than printed in the report.
    let isComputed: Bool
  }

  var values: [String: TemplateValue] {
    let figures = Figures(context, report: audited)
    let parts = parts
    return [
      "makeup-rows": .list(
        parts.map { part in
          .object([
            "id": .text(part.row),
            "label": .text(part.label),
            "href": part.href.map(TemplateValue.text) ?? .absent,
            "got": figures.number(part.got, part.names.got, notes: part.notes),
            "full": figures.number(part.full, part.names.full),
            "lost": figures.number(part.full - part.got, part.names.lost),
            "computed": .flag(part.isComputed),
          ])
        }),
      "makeup-charts": chart.drawings(in: context),
    ]
  }

  var chart: ChartFigure { ChartFigure("makeup", chart(of: parts)) }

  private var parts: [Part] {
    let scored = audited.scored
    var parts: [Part] = []
    if let score = scored.computation.executionScore {
      parts.append(
        Part(
          row: "makeup-execution", label: context.words("part-execution"), href: nil, got: score,
          full: scored.scheme.executionWeight.value,
          names: (.computedExecutionScore, .executionWeight, .executionLost),
          notes: .executionScore, isComputed: true))
    }
    for (goal, computation) in zip(scored.report.goals, scored.computation.goals) {
      parts.append(
        Part(
          row: "makeup-goal-\(goal.id.value.text)", label: goal.name.value[context.language],
          href: context.link(to: GoalSummary(context, audited, goal).address),
          got: computation.score, full: goal.fullOrSum,
          names: (
            .goal(goal.id.value, .score), .goal(goal.id.value, .full),
            .lost(ofGoal: goal.id.value)
          ),
          notes: .goal(goal.id.value, .score), isComputed: false))
    }
    return parts
  }

  private func chart(of parts: [Part]) -> ScoreMakeupChart {
    let words = context.words
    let lines = parts.map { part in
      words.sentence(
        "makeup-description-part",
        [
          "label": Sentence(part.label),
          "got": Sentence(context.figure(part.got, part.names.got)),
          "full": Sentence(context.figure(part.full, part.names.full)),
          "lost": Sentence(context.figure(part.full - part.got, part.names.lost)),
        ])
    }
    return ScoreMakeupChart(
      parts: parts.map { part in
        let lost = Sentence("−") + Sentence(context.figure(part.full - part.got, part.names.lost))
        return ScoreMakeupChart.Part(
          label: part.label,
          got: context.figure(part.got, part.names.got).drawn,
          full: context.figure(part.full, part.names.full).drawn,
          lostText: part.got < part.full ? lost.phrase : "", link: RowLink(part.row))
      },
      gotLabel: words("legend-got"), lostLabel: words("legend-lost"),
      text: ChartText(
        title: words("makeup-title"),
        description: (lines.joined(separator: words("list-separator"))
          + words.sentence("full-stop")).phrase))
  }
}

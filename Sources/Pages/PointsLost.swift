import Audit
import Charts
import Languages
import Ledger
import Records
import Scoring
import Templates

/// Where the points went, worst first, with the reason the report gives or that it gives none.
struct PointsLost {
  let context: PageContext
  let audited: AuditedReport
  /// The goal looked at; `nil` for the whole report.
  let goal: Goal?

  init(_ context: PageContext, _ audited: AuditedReport, goal: Goal? = nil) {
    self.context = context
    self.audited = audited
    self.goal = goal
  }

  private struct Row {
    let goal: Goal
    let indicator: Indicator
    let lost: ExactDecimal
  }

  var values: [String: TemplateValue] {
    let rows = rows
    return [
      "lost-rows": .list(rows.map(value(of:))),
      "lost-charts": ChartFigure.drawings("lost", chart(of: rows).svg),
      "lost-total": Figures(context).number(
        rows.map(\.lost).sum(), .losses(of: goal?.id.value)),
    ]
  }

  /// Indicators that lost points: the most first, then in the record's order.
  private var rows: [Row] {
    let scored = audited.scored
    var lost: [Identifier: ExactDecimal] = [:]
    for indicator in scored.computation.indicators { lost[indicator.id] = indicator.lost }
    let goals = goal.map { [$0] } ?? scored.report.goals
    let rows = goals.flatMap { goal in
      goal.indicators.compactMap { indicator -> Row? in
        guard let lost = lost[indicator.id.value], lost > ExactDecimal(0) else { return nil }
        return Row(goal: goal, indicator: indicator, lost: lost)
      }
    }
    return rows.enumerated()
      .sorted { ($1.element.lost, $0.offset) < ($0.element.lost, $1.offset) }.map(\.element)
  }

  private func value(of row: Row) -> TemplateValue {
    let figures = Figures(context, report: audited)
    let id = row.indicator.id.value
    let page = context.link(to: GoalSummary(context, audited, row.goal).address)
    return .object([
      "name": context.text(row.indicator.name),
      "href": .text("\(page)#indicator-\(id.text)"),
      "target": figures.measure(
        row.indicator.target, unit: row.indicator.unit, .indicator(id, .target)),
      "actual": figures.measure(
        row.indicator.actual, unit: row.indicator.actualUnit ?? row.indicator.unit,
        .indicator(id, .actual)),
      "lost": figures.number(
        row.lost, .lost(ofIndicator: id), notes: .indicator(id, FieldPath.PointsKey.deducted)),
      "score": figures.number(row.indicator.score.value, .indicator(id, FieldPath.PointsKey.score)),
      "full": figures.number(row.indicator.full.value, .indicator(id, FieldPath.PointsKey.full)),
      "reason": row.indicator.reason.map(context.text) ?? .markup([figures.missing()]),
      "reason-notes": .markup(
        figures.references(to: .indicator(id, FieldPath.IndicatorKey.reason))),
    ])
  }

  private func chart(of rows: [Row]) -> PointsLostChart {
    let numbers = context.numbers
    let words = context.words
    let bars = rows.map { row in
      PointsLostChart.Bar(
        label: row.indicator.name.value[context.language],
        lost: Figure(row.lost, text: numbers.number(row.lost)),
        ofFull: words("of-full", ["full": numbers.number(row.indicator.full.value)]))
    }
    return PointsLostChart(
      bars: bars,
      text: ChartText(
        title: words("lost-title"),
        description: bars.map {
          words("lost-description-bar", ["label": $0.label, "lost": $0.lost.text])
        }.joined(separator: words("list-separator")) + words("full-stop")))
  }
}

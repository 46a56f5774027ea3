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
      "lost-charts": chart.drawings(in: context),
      "lost-total": Figures(context).number(
        rows.map(\.lost).sum(), .losses(of: goal?.id.value)),
    ]
  }

  var chart: ChartFigure {
    let rows = rows
    return waterfall(of: rows).map { ChartFigure("lost", $0) }
      ?? ChartFigure("lost", bars(of: rows))
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
      "id": .text(Self.row(of: id)),
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

  /// The id of an indicator's row.
  private static func row(of indicator: Identifier) -> String { "lost-\(indicator.text)" }

  /// Each loss as a bar from zero.
  private func bars(of rows: [Row]) -> PointsLostChart {
    let words = context.words
    let bars = rows.map { row in
      let id = row.indicator.id.value
      let full = context.figure(
        row.indicator.full.value, .indicator(id, FieldPath.PointsKey.full))
      return PointsLostChart.Bar(
        label: row.indicator.name.value[context.language], lost: lost(row).drawn,
        ofFull: words.sentence("of-full", ["full": Sentence(full)]).phrase,
        link: RowLink(Self.row(of: id)))
    }
    let description = rows.map { row in
      words.sentence(
        "lost-description-bar",
        [
          "label": context.sentence(row.indicator.name),
          "lost": Sentence(lost(row)),
        ])
    }.joined(separator: words("list-separator"))
    return PointsLostChart(
      bars: bars,
      text: ChartText(
        title: words("lost-title"),
        description: (description + words.sentence("full-stop")).phrase))
  }

  private func lost(_ row: Row) -> FigureText {
    context.figure(row.lost, .lost(ofIndicator: row.indicator.id.value))
  }

  /// From the full score down to the one reached, where enough was lost for its steps to be seen.
  ///
  /// `nil` too where the losses don't lead from one to the other, as with a score over its points.
  private func waterfall(of rows: [Row]) -> DeductionChart? {
    guard let (full, execution, reached) = ends else { return nil }
    let words = context.words
    var steps = rows.map { row in
      DeductionChart.Step(
        label: row.indicator.name.value[context.language], lost: lost(row).drawn,
        link: RowLink(Self.row(of: row.indicator.id.value)))
    }
    if let execution, execution.value > ExactDecimal(0) {
      steps.insert(
        DeductionChart.Step(
          label: words("part-execution"), lost: execution.drawn,
          link: RowLink("makeup-execution")), at: 0)
    }
    guard full.value - steps.map(\.lost.value).sum() == reached.value else { return nil }
    let chart = DeductionChart(
      full: DeductionChart.Total(label: words("column-full"), points: full.drawn),
      steps: steps,
      reached: DeductionChart.Total(
        label: words(goal == nil ? "column-recomputed" : "column-score"), points: reached.drawn),
      lostLabel: words("legend-lost"),
      caption: ChartCaption(title: words("lost-title"), language: context.language))
    return chart.form == .waterfall ? chart : nil
  }

  /// What could be had, what execution lost of it, what was had; `nil` without a budget to judge by.
  private var ends: (full: FigureText, execution: FigureText?, reached: FigureText)? {
    if let goal {
      let id = goal.id.value
      return (
        context.figure(goal.fullOrSum, .goal(id, .full)), nil,
        context.figure(goal.indicators.map(\.score.value).sum(), .goal(id, .score))
      )
    }
    let computation = audited.scored.computation
    let weight = audited.scored.scheme.executionWeight.value
    guard let total = computation.total, let execution = computation.executionScore else {
      return nil
    }
    return (
      context.figure(weight + computation.goalsFull, .fullTotal),
      context.figure(weight - execution, .executionLost),
      context.figure(total, .computedTotal)
    )
  }
}

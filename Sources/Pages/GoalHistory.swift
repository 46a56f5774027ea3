import Audit
import Languages
import Ledger
import Records
import Scoring
import Templates
import XMLTree

/// What a goal's page says of other years: what moved since the report before, and each indicator
/// over the years.
struct GoalHistory {
  let context: PageContext
  let report: Report
  let goal: Goal
  private let series: [AuditedReport]
  private let position: Int
  /// From each report of the series to the next.
  private let ledgers: [Goalposts]

  init(_ context: PageContext, _ audited: AuditedReport, goal: Goal) {
    self.context = context
    self.goal = goal
    report = audited.scored.report
    let id = report.id
    series = context.series(of: id.department, project: id.project, by: id.evaluation)
    position = series.firstIndex { $0.scored.report.id == id } ?? 0
    ledgers = zip(series, series.dropFirst()).map { earlier, later in
      Goalposts(of: later.scored.report, since: earlier.scored.report)
    }
  }

  var values: [String: TemplateValue] {
    var values: [String: TemplateValue] = [
      "changes-intro": .absent, "changes": .list([]),
      "histories": .list(goal.indicators.compactMap(history(of:))),
    ]
    guard position > 0 else { return values }
    let earlier = series[position - 1].scored.report
    let changes = GoalChanges(
      context: context, goal: goal, later: report, earlier: earlier, ledger: ledgers[position - 1]
    ).sentences
    values["changes"] = .list(changes.map(\.value))
    values["changes-intro"] = .text(
      context.words(
        changes.isEmpty ? "changes-none" : "changes-intro", ["year": earlier.year.value.text]))
    return values
  }

  private func history(of indicator: Indicator) -> TemplateValue? {
    guard let (history, years) = entries(of: indicator) else { return nil }
    let name = indicator.name.value[context.language]
    return .object([
      "name": .text(name),
      "caption": .text(context.words("history-caption", ["name": name])),
      "rows": .list(
        years.reversed().map { year in
          history.entries.first { $0.report.year.value == year }.map(row(of:)) ?? gap(year)
        }),
      "breaks": .list(
        history.entries.filter { !$0.isComparable }.map {
          .text(context.words("history-break", ["year": $0.report.year.value.text]))
        }),
      "chart": chart(of: indicator, history, years)?.drawings(in: context) ?? .absent,
    ])
  }

  /// What is known of an indicator in other years, and which years that spans.
  private func entries(of indicator: Indicator) -> (IndicatorHistory, years: [Year])? {
    guard series.indices.contains(position), series.count > 1 else { return nil }
    let history = IndicatorHistory(of: indicator, at: position, in: series, ledgers)
    guard history.entries.count > 1, let last = history.entries.last?.report.year.value.number,
      let first = history.entries.first?.report.year.value.number
    else { return nil }
    return (history, context.years(of: series).filter { (first...last).contains($0.number) })
  }

  var charts: [ChartFigure] {
    goal.indicators.compactMap { indicator in
      entries(of: indicator).flatMap { chart(of: indicator, $0.0, $0.years) }
    }
  }

  private func chart(
    of indicator: Indicator, _ history: IndicatorHistory, _ years: [Year]
  ) -> ChartFigure? {
    IndicatorTrend(context: context, history: history, years: years)
      .figure(id: "history-\(indicator.id.value.text)")
  }

  /// A year of which this site has no report with the indicator.
  private func gap(_ year: Year) -> TemplateValue {
    .object(["year": .text(year.text), "gap": .flag(true)])
  }

  private func row(of entry: IndicatorHistory.Entry) -> TemplateValue {
    let indicator = entry.indicator
    let id = indicator.id.value
    let figures = Figures(context)
    let isHere = entry.report.id == report.id
    return .object([
      "gap": .flag(false),
      "year": .text(entry.report.year.value.text),
      "href": isHere ? .absent : link(to: entry).map(TemplateValue.text) ?? .absent,
      "record": .text(entry.report.id.text),
      "target": value(
        indicator.target, indicator.unit, .indicator(id, FieldPath.IndicatorKey.target), entry),
      "actual": value(
        indicator.actual, indicator.actualUnit ?? indicator.unit,
        .indicator(id, FieldPath.IndicatorKey.actual), entry),
      "score": figures.number(
        indicator.score.value, .indicator(id, FieldPath.PointsKey.score)),
      "full": figures.number(indicator.full.value, .indicator(id, FieldPath.PointsKey.full)),
    ])
  }

  private func value(
    _ measure: Placed<Indicator.Measure>?, _ unit: Text?, _ name: FieldPath,
    _ entry: IndicatorHistory.Entry
  ) -> TemplateValue {
    if measure == nil, entry.report.isWithheld(name) {
      return .text(context.words("withheld-mark"))
    }
    return Figures(context).measure(measure, unit: unit, name)
  }

  private func link(to entry: IndicatorHistory.Entry) -> String? {
    let id = entry.indicator.id.value
    let goal = entry.report.goals.first { $0.indicators.contains { $0.id.value == id } }
    return goal.map {
      context.link(to: .goal(entry.report.id, $0.id.value)) + "#indicator-\(id.text)"
    }
  }
}

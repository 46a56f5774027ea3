import Audit
import Charts
import Languages
import Ledger
import Records
import Scoring
import Templates

/// An indicator of one report where it is set beside those of others.
struct ComparedIndicator {
  let report: Report
  let kind: IndicatorGroup.Kind
  let indicator: Indicator

  /// Every indicator of a report, in its order.
  static func all(of report: Report) -> [ComparedIndicator] {
    report.goals.flatMap { goal in
      goal.groups.flatMap { group in
        group.indicators.map {
          ComparedIndicator(report: report, kind: group.kind.value, indicator: $0)
        }
      }
    }
  }

  /// What it must share with another so that the two say the same.
  struct Basis: Hashable {
    let kind: IndicatorGroup.Kind
    let figures: ComparisonBasis
  }

  var basis: Basis { Basis(kind: kind, figures: indicator.comparisonBasis) }

  /// Its row in a table of those it is compared with; `label` is what tells it from them.
  ///
  /// Without the score where `hasScore` isn't set: points under two schemes aren't one measure.
  func row(_ label: String, hasScore: Bool, in context: PageContext) -> TemplateValue {
    let figures = Figures(context)
    let id = indicator.id.value
    return .object([
      "label": .text(label),
      "href": link(in: context).map(TemplateValue.text) ?? .absent,
      "record": .text(report.id.text),
      "target": value(
        indicator.target, indicator.unit, .indicator(id, FieldPath.IndicatorKey.target), in: context
      ),
      "actual": value(
        indicator.actual, indicator.actualUnit ?? indicator.unit,
        .indicator(id, FieldPath.IndicatorKey.actual),
        in: context),
      "scored": .flag(hasScore),
      "score": figures.number(indicator.score.value, .indicator(id, FieldPath.PointsKey.score)),
      "full": figures.number(indicator.full.value, .indicator(id, FieldPath.PointsKey.full)),
    ])
  }

  /// Its target or actual value to be drawn, proven like the one in its row.
  func figure(
    _ value: ExactDecimal, _ key: FieldPath.IndicatorKey, in context: PageContext
  ) -> Figure {
    let (numbers, unit) = (context.numbers, indicator.unit?.value)
    let name = FieldPath.indicator(indicator.id.value, key)
    return Figure(
      numbers.printed(value, unit: unit), text: numbers.quantity(value, unit: unit),
      source: FigureSource(name.text, of: report.id.text, value: value))
  }

  private func value(
    _ measure: Placed<Indicator.Measure>?, _ unit: Text?, _ name: FieldPath,
    in context: PageContext
  ) -> TemplateValue {
    if measure == nil, report.isWithheld(name) { return .text(context.words("withheld-mark")) }
    return Figures(context).measure(measure, unit: unit, name)
  }

  private func link(in context: PageContext) -> String? {
    let id = indicator.id.value
    let goal = report.goals.first { $0.indicators.contains { $0.id.value == id } }
    return goal.map { context.link(to: .goal(report.id, $0.id.value)) + "#indicator-\(id.text)" }
  }
}

import Audit
import Charts
import Languages
import Ledger
import Records
import Templates

/// The indicators of a goal against their targets, a row for every one with a number for both.
struct TargetsChart {
  private let context: PageContext
  private let rows: [Row]

  /// Words can't be drawn to a scale, so indicators that have a level are left out.
  init(_ context: PageContext, _ goal: Goal) {
    self.context = context
    rows = goal.indicators.compactMap { Row(context, $0) }
  }

  var chart: BulletChart {
    let words = context.words
    let description = rows.map { row in
      words.sentence(
        "bullet-description-row",
        [
          "label": Sentence(row.label), "actual": Sentence(row.actual),
          "target": Sentence(row.target), "note": row.note,
        ])
    }.joined(separator: words("list-separator"))
    return BulletChart(
      rows: rows.map(\.drawn), actualLabel: words("column-actual"),
      targetLabel: words("column-target"), zoneLabel: words("bullet-zone"),
      text: ChartText(
        title: words("bullet-title"),
        description: (description + words.sentence("full-stop")).phrase))
  }

  private struct Row {
    let label: String
    let actual: FigureText
    let target: FigureText
    /// How far the actual value is from the target.
    let note: Sentence
    let drawn: BulletChart.Row

    init?(_ context: PageContext, _ indicator: Indicator) {
      guard let comparison = indicator.comparison, let isMet = indicator.isMet else { return nil }
      let id = indicator.id.value
      let figure = { (value: ExactDecimal, key: FieldPath.IndicatorKey) in
        context.quantity(value, unit: indicator.unit, .indicator(id, key))
      }
      label = indicator.name.value[context.language]
      actual = figure(comparison.actual, .actual)
      target = figure(comparison.target, .target)
      note = Self.note(comparison, of: indicator, in: context)
      let larger = max(comparison.actual, comparison.target)
      drawn = BulletChart.Row(
        label: label, actual: actual.drawn,
        standing: isMet ? .met(target: target.drawn) : .missed(target: target.drawn),
        note: note.phrase,
        scaleMaximum: Self.isPercent(indicator) ? max(larger, ExactDecimal(100)) : larger,
        aim: indicator.effectiveSign == .atMost ? .atMost : .atLeast,
        link: RowLink("indicator-\(id.text)"))
    }

    private static func isPercent(_ indicator: Indicator) -> Bool {
      indicator.unit?.value.zh == "%"
    }

    private static func note(
      _ comparison: (target: ExactDecimal, actual: ExactDecimal), of indicator: Indicator,
      in context: PageContext
    ) -> Sentence {
      let gap = (comparison.target - comparison.actual).magnitude
      if gap.isZero { return context.words.sentence("bullet-on-target") }
      return context.words.sentence(
        comparison.actual < comparison.target ? "bullet-below" : "bullet-above",
        ["gap": amount(gap, of: indicator, in: context)])
    }

    /// The difference of two percentages is in percentage points.
    private static func amount(
      _ gap: ExactDecimal, of indicator: Indicator, in context: PageContext
    ) -> Sentence {
      let name = FieldPath.gap(of: indicator.id.value)
      guard isPercent(indicator) else {
        return Sentence(context.quantity(gap, unit: indicator.unit, name))
      }
      let points = context.figure(gap, name)
      return context.words.sentence(
        plural: "percentage-points", points, number: gap == ExactDecimal(1) ? 1 : 2,
        ["gap": Sentence(points)])
    }
  }
}

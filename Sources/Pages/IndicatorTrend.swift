import Audit
import Charts
import Languages
import Records
import Scoring
import Templates

/// Target and actual value of an indicator over the years, drawn as far as they can be compared.
///
/// A year without a number is a gap; where sign or direction change the line is broken. Figures in
/// two units don't stand on one scale, so the drawing begins with the first year of the last unit.
struct IndicatorTrend {
  let context: PageContext
  private let entries: ArraySlice<IndicatorHistory.Entry>
  private let years: [Year]

  init(context: PageContext, history: IndicatorHistory, years: [Year]) {
    self.context = context
    let unit = history.entries.last?.indicator.unit?.value
    let other = history.entries.lastIndex { $0.indicator.unit?.value != unit }
    let entries = history.entries[(other.map { $0 + 1 } ?? 0)...]
    self.entries = entries
    self.years = years.filter { year in
      entries.first.map { $0.report.year.value <= year } ?? false
    }
  }

  /// The narrow drawing, which stands beside its table; `nil` unless two years in a row compare.
  func figure(id: String) -> ChartFigure? {
    guard isDrawn, let chart else { return nil }
    return ChartFigure(id, chart, widths: [.narrow])
  }

  private var title: String {
    let name = entries.last?.indicator.name.value[context.language] ?? ""
    return context.words("history-chart", ["name": name])
  }

  private var isDrawn: Bool {
    zip(entries, entries.dropFirst()).contains { earlier, later in
      later.isComparable
        && later.report.year.value.number == earlier.report.year.value.number + 1
        && [\Indicator.drawnTarget, \.drawnActual].contains { number in
          earlier.indicator[keyPath: number] != nil && later.indicator[keyPath: number] != nil
        }
    }
  }

  private var chart: (any Chart)? {
    let lines = [
      ("column-target", \Indicator.drawnTarget, FieldPath.IndicatorKey.target),
      ("column-actual", \.drawnActual, .actual),
    ]
    .map { key, number, field in
      (label: context.words(key), figures: years.map { figure(in: $0, number, field) })
    }
    .filter { $0.figures.contains { $0 != nil } }
    let gap = context.words("history-gap")
    let unit = entries.last?.indicator.unit?.value[context.language]
    let caption = ChartCaption(
      title: title, language: context.language, unit: unit == "%" ? "%" : "")
    guard years.count > 2 else {
      guard let first = years.first, let second = years.last else { return nil }
      return SlopeChart(
        rows: lines.map {
          SlopeChart.Row(label: $0.label, first: $0.figures[0], second: $0.figures[1])
        }, firstPeriod: context.words("chart-year", ["year": first.text]),
        secondPeriod: context.words("chart-year", ["year": second.text]), gapLabel: gap,
        caption: caption)
    }
    return TrendChart(
      periods: years.map { TrendChart.Period($0.text) },
      lines: lines.map { TrendChart.Line(label: $0.label, figures: $0.figures) },
      breaks: entries.dropFirst().filter { !$0.isComparable }.map {
        TrendChart.Break(
          period: $0.report.year.value.text, note: context.words("history-break-mark"))
      }, gapLabel: gap, caption: caption)
  }

  private func figure(
    in year: Year, _ number: KeyPath<Indicator, ExactDecimal?>, _ field: FieldPath.IndicatorKey
  ) -> Figure? {
    guard let entry = entries.first(where: { $0.report.year.value == year }),
      let value = entry.indicator[keyPath: number]
    else { return nil }
    let (numbers, unit) = (context.numbers, entry.indicator.unit?.value)
    let name = FieldPath.indicator(entry.indicator.id.value, field)
    return Figure(
      numbers.printed(value, unit: unit), text: numbers.quantity(value, unit: unit),
      source: FigureSource(name.text, of: entry.report.id.text, value: value))
  }
}

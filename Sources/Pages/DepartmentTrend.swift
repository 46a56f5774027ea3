import Audit
import Charts
import Languages
import Ledger
import Records
import Scoring
import Templates
import XMLTree

/// How a department's totals and its execution rate moved, drawn from two years on.
///
/// Scores under two schemes aren't joined by a line, nor are the years around a missing one.
struct DepartmentTrend {
  let context: PageContext
  /// The department's own evaluations as a whole, oldest first.
  let series: [AuditedReport]

  var values: [String: TemplateValue] {
    let trends = charts.map { chart -> TemplateValue in
      .object(["title": .text(chart.chart.text.title), "chart": chart.drawings(in: context)])
    }
    return ["trends": .list(trends)]
  }

  /// Those of which there is something to draw.
  var charts: [ChartFigure] {
    let totals = [
      Line("column-stated") { report in
        report.scored.report.statedTotal.map { context.figure($0.value, .total) }
      },
      Line("column-recomputed") { report in
        report.scored.computation.total.map { context.figure($0, .computedTotal) }
      },
    ]
    let rate = Line("column-rate") { report in
      report.scored.report.budget.rate.map { context.percent($0.value, .budget(.rate)) }
        ?? report.scored.computation.rate.map { context.percent($0, .computedRate) }
    }
    return [
      figure("trend-total", totals, unit: "", breaks: brokenYears),
      figure("trend-rate", [rate], unit: "%", breaks: []),
    ].compactMap { $0 }
  }

  private struct Line {
    let key: String
    let figure: (AuditedReport) -> FigureText?

    init(_ key: String, figure: @escaping (AuditedReport) -> FigureText?) {
      self.key = key
      self.figure = figure
    }
  }

  private var years: [Year] { context.years(of: series) }

  /// The years whose scheme isn't the one of the report before.
  private var brokenYears: [Year] {
    zip(series, series.dropFirst()).compactMap { earlier, later in
      let isSame = earlier.scored.report.scheme.id.value == later.scored.report.scheme.id.value
      return isSame ? nil : later.scored.report.year.value
    }
  }

  private func figure(
    _ key: String, _ lines: [Line], unit: String, breaks: [Year]
  ) -> ChartFigure? {
    let drawn = lines.map { line in
      (label: context.words(line.key), figures: years.map { figure(in: $0, line) })
    }.filter { $0.figures.count { $0 != nil } > 1 }
    guard !drawn.isEmpty else { return nil }
    let title = context.words(key)
    let caption = ChartCaption(title: title, language: context.language, unit: unit)
    let gap = context.words("trend-gap")
    let note = context.words("trend-break")
    if let first = years.first, let second = years.last, years.count == 2 {
      let chart = SlopeChart(
        rows: drawn.map {
          SlopeChart.Row(label: $0.label, first: $0.figures[0], second: $0.figures[1])
        }, firstPeriod: context.words("chart-year", ["year": first.text]),
        secondPeriod: context.words("chart-year", ["year": second.text]),
        breakNote: breaks.isEmpty ? "" : note, gapLabel: gap, caption: caption)
      return ChartFigure(key, chart)
    }
    let chart = TrendChart(
      periods: years.map { TrendChart.Period($0.text) },
      lines: drawn.map { TrendChart.Line(label: $0.label, figures: $0.figures) },
      breaks: breaks.map { TrendChart.Break(period: $0.text, note: note) }, gapLabel: gap,
      caption: caption)
    return ChartFigure(key, chart)
  }

  private func figure(in year: Year, _ line: Line) -> Figure? {
    series.first { $0.scored.report.year.value == year }.flatMap { report in
      line.figure(report)?.of(report.scored.report.id).drawn
    }
  }
}

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
    let totals = [
      Line("column-stated") { $0.scored.report.statedTotal?.value },
      Line("column-recomputed") { $0.scored.computation.total },
    ]
    let rate = Line("column-rate") {
      $0.scored.report.budget.rate?.value ?? $0.scored.computation.rate
    }
    let charts = [
      figure("trend-total", totals, unit: "", breaks: brokenYears),
      figure("trend-rate", [rate], unit: "%", breaks: []),
    ].compactMap { $0 }
    return ["trends": .list(charts)]
  }

  private struct Line {
    let key: String
    let value: (AuditedReport) -> ExactDecimal?

    init(_ key: String, value: @escaping (AuditedReport) -> ExactDecimal?) {
      self.key = key
      self.value = value
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
  ) -> TemplateValue? {
    let drawn = lines.map { line in
      (label: context.words(line.key), figures: years.map { figure(in: $0, line, unit: unit) })
    }.filter { $0.figures.count { $0 != nil } > 1 }
    guard !drawn.isEmpty else { return nil }
    let title = context.words(key)
    let caption = ChartCaption(title: title, language: context.language, unit: unit)
    let gap = context.words("trend-gap")
    let note = context.words("trend-break")
    let chart: any Chart
    if let first = years.first, let second = years.last, years.count == 2 {
      chart = SlopeChart(
        rows: drawn.map {
          SlopeChart.Row(label: $0.label, first: $0.figures[0], second: $0.figures[1])
        }, firstPeriod: context.words("chart-year", ["year": first.text]),
        secondPeriod: context.words("chart-year", ["year": second.text]),
        breakNote: breaks.isEmpty ? "" : note, gapLabel: gap, caption: caption)
    } else {
      chart = TrendChart(
        periods: years.map { TrendChart.Period($0.text) },
        lines: drawn.map { TrendChart.Line(label: $0.label, figures: $0.figures) },
        breaks: breaks.map { TrendChart.Break(period: $0.text, note: note) }, gapLabel: gap,
        caption: caption)
    }
    return chart.figure(id: key).map { figure in
      .object(["title": .text(title), "chart": .markup([.element(figure)])])
    }
  }

  private func figure(in year: Year, _ line: Line, unit: String) -> Figure? {
    series.first { $0.scored.report.year.value == year }.flatMap(line.value).map {
      Figure($0, text: context.numbers.number($0) + unit)
    }
  }
}

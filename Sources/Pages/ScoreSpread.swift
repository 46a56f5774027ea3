import Audit
import Charts
import Languages
import Ledger
import Records
import Scoring
import Templates
import XMLTree

/// How the stated totals of a year spread, from three reports on; fewer are no distribution.
struct ScoreSpread {
  let context: PageContext
  let year: Year
  /// In the order of the table, whose rows the dots lead to.
  let reports: [AuditedReport]

  /// The chart; `nil` for fewer reports.
  var chart: ChartFigure? {
    let stated = stated
    guard stated.count >= 3 else { return nil }
    let chart = StripChart(
      items: stated.map { report, total in
        let summary = ReportSummary(context, report)
        return StripChart.Item(
          label: context.subjectName(of: report.scored.report),
          figure: context.figure(total, .total).of(report.scored.report.id).drawn,
          link: RowLink(summary.row))
      }, picked: nil, othersLabel: context.words("strip-item"), median: nil,
      caption: ChartCaption(title: context.words("strip-title"), language: context.language))
    return ChartFigure("strip", chart)
  }

  var values: [String: TemplateValue] {
    let stated = stated
    guard let chart, let low = stated.min(by: { $0.total < $1.total }),
      let high = stated.max(by: { $0.total < $1.total })
    else { return ["strip": .absent, "strip-sentence": .absent] }
    let extreme = { (one: (report: AuditedReport, total: ExactDecimal)) in
      Sentence(context.figure(one.total, .total).of(one.report.scored.report.id))
    }
    let count = context.words.sentence(
      plural: "count-reports", context.count(stated.count, .statedCount(in: year)),
      number: stated.count)
    return [
      "strip": chart.drawings(in: context),
      "strip-sentence": context.words.sentence(
        "strip-sentence", ["count": count, "low": extreme(low), "high": extreme(high)]
      ).value,
    ]
  }

  private var stated: [(report: AuditedReport, total: ExactDecimal)] {
    reports.compactMap { report in
      report.scored.report.statedTotal.map { (report: report, total: $0.value) }
    }
  }
}

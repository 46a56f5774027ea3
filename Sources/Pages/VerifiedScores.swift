import Audit
import Charts
import Languages
import Ledger
import Records
import Templates

/// The scores a unit gave itself beside those another body gave after its check.
struct VerifiedScores {
  let context: PageContext
  let report: Report

  init(_ context: PageContext, _ report: Report) {
    self.context = context
    self.report = report
  }

  private struct Row {
    /// The id of its row.
    let id: String
    let label: String
    let own: FigureText
    let verified: FigureText
    /// The verified score less the own one, with its sign in front.
    let difference: Sentence
  }

  var values: [String: TemplateValue] {
    [
      "verified-charts": chart.drawings(in: context),
      "verified-rows": .list(
        (total + indicators).map { row in
          .object([
            "id": .text(row.id), "label": .text(row.label),
            "own": .markup([row.own.node]), "verified": .markup([row.verified.node]),
            "difference": row.difference.value,
          ])
        }),
      "verification": verification,
    ]
  }

  var chart: ChartFigure {
    // Points of one indicator would all meet in a corner of a scale that holds the total.
    let indicators = indicators
    return ChartFigure("verified", chart(of: indicators.isEmpty ? total : indicators))
  }

  /// Who checked and when, and what came of it in words.
  private var verification: TemplateValue {
    guard let verification = report.verification else { return .absent }
    return .object([
      "reviewer": context.text(verification.reviewer),
      "date": verification.date.map { .text($0.value.text) } ?? .absent,
      "opinion": verification.opinion.map(context.text) ?? .absent,
    ])
  }

  /// One row or, without both scores, none.
  private var total: [Row] {
    guard let own = report.statedTotal?.value, let verified = report.verification?.score.value
    else { return [] }
    return [
      Row(
        id: "verified-total", label: context.words("verified-total"),
        own: context.figure(own, .total), verified: context.figure(verified, .verifiedTotal),
        difference: difference(verified - own, .verifiedDifference))
    ]
  }

  private var indicators: [Row] {
    report.indicators.compactMap { indicator in
      guard let verified = indicator.verifiedScore?.value else { return nil }
      let (id, own) = (indicator.id.value, indicator.score.value)
      return Row(
        id: "verified-indicator-\(id.text)", label: indicator.name.value[context.language],
        own: context.figure(own, .indicator(id, FieldPath.PointsKey.score)),
        verified: context.figure(verified, .verifiedScore(of: id)),
        difference: difference(verified - own, .verifiedDifference(of: id)))
    }
  }

  private func difference(_ value: ExactDecimal, _ name: FieldPath) -> Sentence {
    let sign = value.isZero ? "" : value.isNegative ? "−" : "+"
    return Sentence(sign) + Sentence(context.figure(value.magnitude, name))
  }

  private func chart(of rows: [Row]) -> DumbbellChart {
    let words = context.words
    return DumbbellChart(
      rows: rows.map { row in
        DumbbellChart.Row(
          label: row.label, first: row.own.drawn, second: row.verified.drawn,
          difference: row.difference.phrase, link: RowLink(row.id))
      },
      firstLabel: words("column-own-score"), secondLabel: words("column-verified-score"),
      differenceLabel: words("column-score-difference"),
      caption: ChartCaption(title: words("verified-title"), language: context.language))
  }
}

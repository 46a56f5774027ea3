import Audit
import Ledger
import Records
import Scoring
import Templates

/// A report's key figures, as the home page and the lists show them.
struct ReportSummary {
  let context: PageContext
  let report: AuditedReport

  init(_ context: PageContext, _ report: AuditedReport) {
    self.context = context
    self.report = report
  }

  var value: TemplateValue {
    let scored = report.scored
    let record = scored.report
    let figures = Figures(context)
    let unit = record.budget.unit.value
    let difference = record.statedTotal.flatMap { stated in
      scored.computation.total.flatMap { total in
        total == stated.value ? nil : (total - stated.value).magnitude
      }
    }
    return .object([
      "record": .text(record.id.text),
      "row": .text(row),
      "department": .text(context.subjectName(of: record)),
      "year": .text(record.year.value.text),
      "href": .text(context.link(to: .report(record.id))),
      "subject": .text(context.words("subject-\(record.subject.value.rawValue)")),
      "stated": record.statedTotal.map { figures.number($0.value, .total) }
        ?? .markup([figures.missing()]),
      "recomputed": scored.computation.total.map { figures.number($0, .computedTotal) }
        ?? .markup([figures.missing()]),
      "differs": .flag(difference != nil),
      "difference": difference.map { figures.number($0, .totalDifference) } ?? .absent,
      "budget": figures.money(record.budget.budget.value, unit, .budget(.budget)),
      "executed": figures.money(record.budget.executed.value, unit, .budget(.executed)),
      "rate": rate(figures),
      "indicators": figures.number(ExactDecimal(record.indicators.count), .count(.total)),
      "missed": figures.number(ExactDecimal(Attainment(record).missed), .count(.missed)),
      "lost": figures.number(scored.computation.pointsLost, .pointsLost),
      "notes": noteCount.value,
      "notes-href": .text(
        context.link(to: .report(record.id)) + "#notes"),
    ])
  }

  /// The id of the report's row in a table of reports.
  var row: String {
    "report-" + report.scored.report.id.text.split(separator: "/").joined(separator: ".")
  }

  /// '20 data notes'.
  var noteCount: Sentence {
    let count = report.notes.count
    return context.words.sentence(
      plural: "count-notes", context.count(count, .noteCount), number: count)
  }

  private func rate(_ figures: Figures) -> TemplateValue {
    if let stated = report.scored.report.budget.rate?.value {
      return figures.percent(stated, .budget(.rate))
    }
    return report.scored.computation.rate.map { figures.percent($0, .computedRate) }
      ?? .markup([figures.missing()])
  }
}

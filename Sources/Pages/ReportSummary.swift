import Audit
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
    let numbers = context.numbers
    let unit = record.budget.unit.value
    let difference = record.statedTotal.flatMap { stated in
      scored.computation.total.flatMap { total in
        total == stated.value ? nil : (total - stated.value).magnitude
      }
    }
    return .object([
      "department": .text(context.subjectName(of: record)),
      "year": .text(record.year.value.text),
      "href": .text(context.link(to: .report(record.id))),
      "subject": .text(context.words("subject-\(record.subject.value.rawValue)")),
      "stated": record.statedTotal.map { figures.number($0.value) }
        ?? .markup([figures.missing()]),
      "recomputed": scored.computation.total.map { figures.number($0) }
        ?? .markup([figures.missing()]),
      "differs": .flag(difference != nil),
      "difference": difference.map { .text(numbers.number($0)) } ?? .absent,
      "budget": figures.money(record.budget.budget.value, unit),
      "executed": figures.money(record.budget.executed.value, unit),
      "rate": (record.budget.rate?.value ?? scored.computation.rate).map { figures.percent($0) }
        ?? .markup([figures.missing()]),
      "indicators": .text(numbers.number(ExactDecimal(scored.computation.indicators.count))),
      "missed": .text(numbers.number(ExactDecimal(Attainment(record).missed))),
      "lost": figures.number(scored.computation.pointsLost),
      "notes": .text(context.words.plural("count-notes", count: report.notes.count)),
      "notes-href": .text(
        context.link(to: .report(record.id)) + "#notes"),
    ])
  }
}

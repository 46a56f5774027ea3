import Audit
import Languages
import Ledger
import Records
import Scoring
import Templates

/// `/zh/departments/<id>/2022/`: the report, its figures stated and recomputed, every section.
struct ReportPage: PageView {
  let audited: AuditedReport

  private var scored: ScoredReport { audited.scored }
  private var report: Report { scored.report }

  var address: Address { .report(report.id) }
  let template = "report"

  func title(in context: PageContext) -> String {
    context.reportTitle(report)
  }

  func description(in context: PageContext) -> Sentence {
    ReportProse(context, audited).paragraph
  }

  var record: String? { report.id.text }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [
      Breadcrumb(context.words("nav-home"), .home),
      Breadcrumb(
        context.words("year-title", ["year": report.year.value.text]), .year(report.year.value)),
      Breadcrumb(context.departmentName(report.department), .department(report.department)),
      Breadcrumb(context.words("crumb-report", ["year": report.year.value.text])),
    ]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let figures = Figures(context, report: audited)
    let prose = ReportProse(context, audited)
    var content: [String: TemplateValue] = [
      "department": .text(context.subjectName(of: report)),
      "printed-title": context.text(report.publication.title),
      "attachment-label": report.publication.attachmentLabel.map(context.text) ?? .absent,
      "catalogue": .list(CatalogueBlock(context, report.publication).values),
      "facts": .list(facts(in: context)),
      "stated-total": report.statedTotal.map { figures.number($0.value, .total) }
        ?? .markup([figures.missing()]),
      "recomputed-total": scored.computation.total.map { figures.number($0, .computedTotal) }
        ?? .markup([figures.missing()]),
      "rate": rate(with: figures),
      "executed": figures.money(
        report.budget.executed.value, report.budget.unit.value, .budget(.executed)),
      "budget": figures.money(
        report.budget.budget.value, report.budget.unit.value, .budget(.budget)),
      "difference": prose.difference?.value ?? .absent,
      "summary": .list(prose.summary.map(\.value)),
      "goals": .list(report.goals.map { GoalSummary(context, audited, $0).value }),
      "goals-notes": .markup(figures.references(to: .goals)),
      "scheme": scheme(in: context),
      "scheme-inferred": .flag(report.scheme.basis.value == .inferred),
      "form-reason": report.reason.map(context.text) ?? .absent,
      "form-measure": report.measure.map(context.text) ?? .absent,
      "budget-reason": report.budget.reason.map(context.text) ?? .absent,
      "withheld": .list(withheld(in: context)),
      "sections": .list(OfficialSections(context, audited).values),
      "evidence-files": .list(EvidenceList(context, report).values),
      "editor-notes": .list(report.notes.map(context.text)),
      "data-notes": .list(DataNotes(context, audited).values),
      "data-note-count": ReportSummary(context, audited).noteCount.value,
    ]
    content.merge(ReportReference(context: context, audited: audited).values) { _, new in new }
    content.merge(CorrectionNotice(context, report).values) { _, new in new }
    content.merge(ScoreMakeup(context, audited).values) { _, new in new }
    content.merge(BudgetTable(context, audited).values) { _, new in new }
    content.merge(PointsLost(context, audited).values) { _, new in new }
    content.merge(VerifiedScores(context, report).values) { _, new in new }
    return content
  }

  func charts(in context: PageContext) -> [ChartFigure] {
    [
      ScoreMakeup(context, audited).chart, BudgetTable(context, audited).chart,
      PointsLost(context, audited).chart, VerifiedScores(context, report).chart,
    ]
  }

  private func rate(with figures: Figures) -> TemplateValue {
    let notes = FieldPath.budget(.rate)
    if let stated = report.budget.rate { return figures.percent(stated.value, notes) }
    return scored.computation.rate.map { figures.percent($0, .computedRate, notes: notes) }
      ?? .markup([figures.missing()])
  }

  /// Who, what and when; what the report leaves out is 'not stated', never left away.
  private func facts(in context: PageContext) -> [TemplateValue] {
    let words = context.words
    let missing = TemplateValue.markup([Figures(context).missing()])
    let rows: [(String, TemplateValue)] = [
      ("fact-evaluation", .text(words("evaluation-\(report.evaluation.value.rawValue)"))),
      ("fact-subject", .text(words("subject-\(report.subject.value.rawValue)"))),
      ("fact-year", .text(report.year.value.text)),
      ("fact-place", report.publication.place.map(context.text) ?? missing),
    ]
    return (rows + stated(in: context)).map {
      .object(["label": .text(words($0.0)), "value": $0.1])
    }
  }

  /// What only some forms have; shown where it is stated.
  private func stated(in context: PageContext) -> [(String, TemplateValue)] {
    let (project, publication) = (report.project, report.publication)
    let words = context.words
    let review: String
    switch report.review {
    case .takenOver(let text): review = text.value[context.language]
    case .reviewed(let reviewed):
      review = words(
        "review-made",
        [
          "reviewer": reviewed.reviewer.value[context.language],
          "date": reviewed.date.value.text, "basis": reviewed.basis.value[context.language],
        ])
    }
    let verification = report.verification.map { verification -> TemplateValue in
      let by = words("verified-by", ["reviewer": verification.reviewer.value[context.language]])
      let score = Sentence(context.figure(verification.score.value, .verifiedTotal))
      return (score + Sentence(by)).value
    }
    let rows: [(String, TemplateValue?)] = [
      ("fact-project-code", project?.code.map { .text($0.value) }),
      ("fact-competent-department", project?.competentDepartment.map(context.text)),
      ("fact-implementing-unit", project?.implementingUnit.map(context.text)),
      ("fact-written", publication.written.map { .text($0.value.text) }),
      ("fact-valid-until", publication.validUntil.map { .text($0.value.text) }),
      ("fact-grade", report.statedGrade.map(context.text)),
      ("fact-verified", verification),
      ("fact-review", .text(review)),
    ]
    return rows.compactMap { row in row.1.map { (row.0, $0) } }
  }

  private func withheld(in context: PageContext) -> [TemplateValue] {
    report.withheld.map { withheld in
      .object([
        "field": .text(withheld.field.value.text),
        "reason": .text(context.words("withheld-\(withheld.reason.value.rawValue)")),
        "explanation": withheld.explanation.map(context.text) ?? .absent,
      ])
    }
  }

  private func scheme(in context: PageContext) -> TemplateValue {
    let scheme = scored.scheme
    let figures = Figures(context)
    return .object([
      "name": context.text(scheme.name),
      "source": context.text(scheme.source),
      "inferred": .flag(report.scheme.basis.value == .inferred),
      "explanation": report.scheme.explanation.map(context.text) ?? .absent,
      "execution-weight": figures.number(scheme.executionWeight.value, .executionWeight),
      "goals-weight": figures.number(scheme.goalsWeight.value, .goalsWeight),
      "formula-goals": figures.number(scored.computation.formulaGoals, .formulaGoals),
      "formula-total": scored.computation.formulaTotal
        .map { figures.number($0, .formulaTotal) } ?? .absent,
    ])
  }
}

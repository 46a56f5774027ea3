import Audit
import Languages
import Ledger
import Records
import Scoring
import Templates

/// `/zh/departments/<id>/2022/form/`: the record in the layout of the official form, for print.
///
/// - Source: the columns of the self-evaluation forms for projects and for whole departments (绩效自评表).
struct FormPage: PageView {
  let audited: AuditedReport

  private var report: Report { audited.scored.report }

  var address: Address { .form(report.id) }
  let template = "form"
  /// It is the form and nothing else.
  let linksTerms = false
  var record: String? { report.id.text }

  func title(in context: PageContext) -> String {
    context.words(
      report.project == nil ? "form-title-department" : "form-title-project",
      ["department": context.subjectName(of: report), "year": report.year.value.text])
  }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence(
      "form-description", ["title": Sentence(context.reportTitle(report))])
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [
      Breadcrumb(context.words("nav-home"), .home),
      Breadcrumb(context.departmentName(report.department), .department(report.department)),
      Breadcrumb(
        context.words("crumb-report", ["year": report.year.value.text]), .report(report.id)),
      Breadcrumb(context.words("form-title")),
    ]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let figures = Figures(context)
    let computation = audited.scored.computation
    return [
      "report-href": .text(context.link(to: .report(report.id))),
      "heads": .list(heads(in: context)),
      "money": .list(money(in: context)),
      "execution-full": figures.number(
        audited.scored.scheme.executionWeight.value, .executionWeight),
      "execution-score": score(in: context),
      "execution-computed": .flag(
        report.budget.score == nil && computation.executionScore != nil),
      "rate": figures.optional(report.budget.rate, .budget(.rate), show: context.percent),
      "goals": .list(report.goals.map { goal($0, in: context) }),
      "total": figures.optional(report.statedTotal, .total, show: context.figure),
      "reason": report.reason.map(context.text) ?? .markup([figures.missing()]),
      "measure": report.measure.map(context.text) ?? .markup([figures.missing()]),
    ].merging(CorrectionNotice(context, report).values) { own, _ in own }
  }

  private func score(in context: PageContext) -> TemplateValue {
    let figures = Figures(context)
    if let stated = report.budget.score { return figures.number(stated.value, .executionScore) }
    return audited.scored.computation.executionScore
      .map { figures.number($0, .computedExecutionScore) } ?? .markup([figures.missing()])
  }

  /// The lines over the table: who, what, under whom.
  private func heads(in context: PageContext) -> [TemplateValue] {
    let missing = TemplateValue.markup([Figures(context).missing()])
    let project = report.project
    var rows: [(String, TemplateValue)] = [
      ("form-unit", .text(context.departmentName(report.department))),
      ("fact-written", report.publication.written.map { .text($0.value.text) } ?? missing),
    ]
    if let project {
      rows += [
        ("form-project", context.text(project.name)),
        ("fact-project-code", project.code.map { .text($0.value) } ?? missing),
        ("fact-competent-department", project.competentDepartment.map(context.text) ?? missing),
        ("fact-implementing-unit", project.implementingUnit.map(context.text) ?? missing),
      ]
    }
    return rows.map { .object(["label": .text(context.words($0.0)), "value": $0.1]) }
  }

  /// The rows of the money table: the total, then its parts.
  private func money(in context: PageContext) -> [TemplateValue] {
    let figures = Figures(context)
    let budget = report.budget
    let amount = { (value: Placed<ExactDecimal>?, name: FieldPath) in
      figures.optional(value, name) { context.money($0, budget.unit.value, $1) }
    }
    let row = { (label: String, values: [TemplateValue], isTotal: Bool) -> TemplateValue in
      .object([
        "label": .text(label), "initial": values[0], "budget": values[1], "executed": values[2],
        "total": .flag(isTotal),
      ])
    }
    let total = row(
      context.words("form-money-total"),
      [
        amount(budget.initial, .initialBudget), amount(budget.budget, .budget(.budget)),
        amount(budget.executed, .budget(.executed)),
      ], true)
    let none = TemplateValue.text("")
    let parts: [TemplateValue] =
      report.project == nil
      ? [(budget.basic, StatedFigure.Fact.basic), (budget.project, .project)].map { part, fact in
        row(
          context.words("budget-\(fact.rawValue)"), [none, none, amount(part, .budget(fact))], false
        )
      } : []
    let sources = budget.sources.map { source in
      let kind = source.kind.value
      return row(
        context.words("source-\(kind.rawValue)"),
        [
          amount(source.initial, .source(kind, .initial)),
          amount(source.budget, .source(kind, .budget)),
          amount(source.executed, .source(kind, .executed)),
        ], false)
    }
    return [total] + sources + parts
  }

  private func goal(_ goal: Goal, in context: PageContext) -> TemplateValue {
    let figures = Figures(context)
    let rows = goal.groups.flatMap { group in
      group.indicators.enumerated().map { index, indicator -> TemplateValue in
        let id = indicator.id.value
        return .object([
          "kind": index == 0
            ? .object([
              "word": .text(context.words("kind-\(group.kind.value.rawValue)")),
              "span": .text(String(group.indicators.count)),
            ]) : .absent,
          "class": indicator.classification.map {
            .text(context.words("class-\($0.value.rawValue)"))
          } ?? .markup([figures.missing()]),
          "name": context.text(indicator.name),
          "sign": indicator.sign.map { .text($0.value.rawValue) } ?? .absent,
          "target": figures.measure(
            indicator.target, unit: indicator.unit, .indicator(id, .target)),
          "actual": figures.measure(
            indicator.actual, unit: indicator.actualUnit ?? indicator.unit,
            .indicator(id, .actual)),
          "full": figures.number(indicator.full.value, .indicator(id, FieldPath.PointsKey.full)),
          "score": figures.number(indicator.score.value, .indicator(id, FieldPath.PointsKey.score)),
        ])
      }
    }
    return .object([
      "name": .text(
        context.words(
          "goal-title",
          ["number": String(goal.number), "name": goal.name.value[context.language]])),
      "full": figures.number(goal.fullOrSum, .goal(goal.id.value, .full)),
      "expected": goal.expected.map(context.text) ?? .absent,
      "achieved": goal.achieved.map(context.text) ?? .absent,
      "rows": .list(rows),
      "caption": .text(
        context.words("form-goal-caption", ["name": goal.name.value[context.language]])),
    ])
  }
}

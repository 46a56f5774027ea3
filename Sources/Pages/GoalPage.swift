import Audit
import Languages
import Ledger
import Records
import Scoring
import Templates

/// `/zh/departments/<id>/2022/goals/<goal>/`: one goal, its indicators as one table, its charts.
struct GoalPage: PageView {
  let audited: AuditedReport
  let goal: Goal

  private var report: Report { audited.scored.report }

  var address: Address { .goal(report.id, goal.id.value) }
  let template = "goal"

  func title(in context: PageContext) -> String {
    context.words(
      "goal-title",
      ["number": String(goal.number), "name": goal.name.value[context.language]])
  }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence(
      "goal-description",
      [
        "department": Sentence(context.subjectName(of: report)),
        "year": Sentence(report.year.value.text),
        "name": context.sentence(goal.name), "attainment": attainment(in: context),
      ])
  }

  var record: String? { report.id.text }

  private func attainment(in context: PageContext) -> Sentence {
    Attainment(goal.indicators).sentence(of: goal.id.value, in: context)
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [
      Breadcrumb(context.words("nav-home"), .home),
      Breadcrumb(context.departmentName(report.department), .department(report.department)),
      Breadcrumb(
        context.words("crumb-report", ["year": report.year.value.text]),
        .report(report.id)),
      Breadcrumb(title(in: context)),
    ]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let figures = Figures(context, report: audited)
    let report = Address.report(report.id)
    var content: [String: TemplateValue] = [
      "department": .text(context.subjectName(of: self.report)),
      "year": .text(self.report.year.value.text),
      "number": .text(String(goal.number)),
      "name": context.text(goal.name),
      "report-href": .text(context.link(to: report)),
      "notes-href": .text(context.link(to: report) + "#notes"),
      "score": figures.number(
        goal.indicators.map(\.score.value).sum(), .goal(goal.id.value, .score)),
      "full": figures.number(goal.fullOrSum, .goal(goal.id.value, .full)),
      "attainment": attainment(in: context).value,
      "expected": goal.expected.map(context.text) ?? .absent,
      "achieved": goal.achieved.map(context.text) ?? .absent,
      "evidence-files": .list(EvidenceList(context, self.report).values(of: goal)),
      "groups": .list(goal.groups.map { group($0, in: context) }),
      "bullet-charts": targets(in: context).drawings(in: context),
      "undrawn": undrawn(in: context),
      "deducted-hint": .flag(goal.indicators.contains { $0.deducted == nil }),
      "other-goals": .list(
        self.report.goals.filter { $0.id != goal.id }.map {
          GoalSummary(context, audited, $0).value
        }),
    ]
    content.merge(CorrectionNotice(context, self.report).values) { _, new in new }
    content.merge(PointsLost(context, audited, goal: goal).values) { _, new in new }
    content.merge(GoalHistory(context, audited, goal: goal).values) { _, new in new }
    return content
  }

  func charts(in context: PageContext) -> [ChartFigure] {
    [targets(in: context), PointsLost(context, audited, goal: goal).chart]
      + GoalHistory(context, audited, goal: goal).charts
  }

  private func targets(in context: PageContext) -> ChartFigure {
    ChartFigure("bullet", TargetsChart(context, goal).chart)
  }

  private func undrawn(in context: PageContext) -> TemplateValue {
    let names = goal.indicators.filter { $0.comparison == nil }.map {
      context.words("quoted-name", ["name": $0.name.value[context.language]])
    }
    guard !names.isEmpty else { return .absent }
    let list = names.joined(separator: context.words("enumeration-separator"))
    return .text(context.words("bullet-undrawn", ["names": list]))
  }

  private func group(_ group: IndicatorGroup, in context: PageContext) -> TemplateValue {
    let figures = Figures(context, report: audited)
    let field = { (key: FieldPath.PointsKey) in
      FieldPath.group(group.kind.value, of: goal.id.value, key)
    }
    return .object([
      "kind": .text(context.words("kind-\(group.kind.value.rawValue)")),
      "full": figures.number(group.fullOrSum, field(.full)),
      "deducted": figures.number(
        group.deducted?.value ?? group.fullOrSum - group.scoreOrSum,
        field(.deducted)),
      "score": figures.number(group.scoreOrSum, field(.score)),
      "indicators": .list(group.indicators.map { indicator($0, in: context) }),
    ])
  }

  private func indicator(_ indicator: Indicator, in context: PageContext) -> TemplateValue {
    let figures = Figures(context, report: audited)
    let id = indicator.id.value.text
    let points = { (key: FieldPath.PointsKey) in FieldPath.indicator(indicator.id.value, key) }
    let field = { (key: FieldPath.IndicatorKey) in FieldPath.indicator(indicator.id.value, key) }
    return .object([
      "id": .text("indicator-\(id)"),
      "name": context.text(indicator.name),
      "mark": Mark(indicator).value(in: context),
      "core": .flag(indicator.isCore),
      "last-year": lastYear(of: indicator, in: context),
      "initial-target": indicator.initialTarget.map {
        context.measure($0.value, unit: indicator.unit, .initialTarget(of: indicator.id.value))
          .value
      } ?? .absent,
      "coefficient": indicator.coefficient.map {
        figures.number($0.value, .coefficient(of: indicator.id.value))
      } ?? .absent,
      "target": figures.measure(indicator.target, unit: indicator.unit, field(.target)),
      "sign": indicator.sign.map { .text($0.value.rawValue) } ?? .absent,
      "actual": figures.measure(
        indicator.actual, unit: indicator.actualUnit ?? indicator.unit, field(.actual)),
      "qualified": .list(qualifications(of: indicator, in: context)),
      "measure": indicator.measure.map(context.text) ?? .absent,
      "full": figures.number(indicator.full.value, points(.full)),
      // The report prints no deduction where none was made; the page says so under the table.
      "deducted": figures.number(
        indicator.deducted?.value ?? indicator.full.value - indicator.score.value,
        points(.deducted)),
      "score": figures.number(indicator.score.value, points(.score)),
      "reason": indicator.reason.map(context.text) ?? .absent,
      "lost": .flag(indicator.score.value < indicator.full.value),
      "reason-notes": .markup(figures.references(to: field(.reason))),
      "notes": .list(indicator.notes.map(context.text)),
    ])
  }

  /// The same indicator in the report of the year before, under its id there.
  private func lastYear(of indicator: Indicator, in context: PageContext) -> TemplateValue {
    let own = self.report
    let earlier = context.records.reports.map(\.scored.report).last {
      $0.department == own.department && $0.project?.id == own.project?.id
        && $0.evaluation.value == own.evaluation.value && $0.year.value < own.year.value
    }
    let id = (indicator.sameAs ?? indicator.id).value
    guard let earlier,
      let goal = earlier.goals.first(where: { $0.indicators.contains { $0.id.value == id } })
    else { return .absent }
    let page = context.link(to: .goal(earlier.id, goal.id.value))
    return .object([
      "href": .text("\(page)#indicator-\(id.text)"),
      "label": .text(context.words("indicator-earlier", ["year": earlier.year.value.text])),
    ])
  }

  /// What keeps the actual value from being an exact, ordinary one.
  private func qualifications(
    of indicator: Indicator, in context: PageContext
  ) -> [TemplateValue] {
    let approximation = indicator.approximation.map {
      context.words("approximation-\($0.value.rawValue)")
    }
    let status = indicator.status.map { context.words("status-\($0.value.rawValue)") }
    let isWithheld = self.report.isWithheld(.indicator(indicator.id.value, .actual))
    let withheld = isWithheld ? context.words("withheld-mark") : nil
    return [approximation, status, withheld].compactMap { $0.map(TemplateValue.text) }
  }
}

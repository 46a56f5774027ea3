import Audit
import Charts
import Languages
import Ledger
import Records
import Scoring
import Templates

/// What was budgeted and what was spent, as table and chart.
struct BudgetTable {
  let context: PageContext
  let audited: AuditedReport

  init(_ context: PageContext, _ audited: AuditedReport) {
    self.context = context
    self.audited = audited
  }

  var values: [String: TemplateValue] {
    let figures = Figures(context, report: audited)
    let rows = amounts(figures) + sources(figures) + rates(figures)
    return [
      "budget-rows": .list(rows.map { .object(["label": .text($0.label), "value": $0.value]) }),
      "budget-elsewhere": .list(elsewhere(figures)),
      "budget-charts": ChartFigure.drawings("budget", chart.svg),
    ]
  }

  private typealias Row = (label: String, value: TemplateValue)

  private var budget: BudgetExecution { audited.scored.report.budget }

  private func money(_ amount: ExactDecimal, _ name: FieldPath) -> FigureText {
    context.money(amount, budget.unit.value, name)
  }

  private func amounts(_ figures: Figures) -> [Row] {
    let initial = budget.initial.map { amount in
      figures.optional(amount, .initialBudget, show: money)
    }
    var rows: [(key: String, value: TemplateValue)] = [
      ("budget-budget", figures.optional(budget.budget, .budget(.budget), show: money)),
      ("budget-executed", figures.optional(budget.executed, .budget(.executed), show: money)),
    ]
    if let initial { rows.insert(("budget-initial", initial), at: 0) }
    // A project's money isn't split into basic and project expenditure.
    if audited.scored.report.project == nil {
      rows += [
        ("budget-basic", figures.optional(budget.basic, .budget(.basic), show: money)),
        ("budget-project", figures.optional(budget.project, .budget(.project), show: money)),
      ]
    }
    return rows.map { (context.words($0.key), $0.value) }
  }

  private func rates(_ figures: Figures) -> [Row] {
    let stated = figures.optional(budget.rate, .budget(.rate), show: context.percent)
    let computed =
      audited.scored.computation.rate.map { figures.percent($0, .computedRate) }
      ?? .markup([figures.missing()])
    return [
      (context.words("budget-rate"), stated), (context.words("budget-rate-computed"), computed),
    ]
  }

  /// The executed amount of each source of funds, where the form breaks the money down.
  private func sources(_ figures: Figures) -> [Row] {
    budget.sources.map { source in
      let kind = source.kind.value.rawValue
      let value = figures.optional(
        source.executed, .source(source.kind.value, .executed), show: money)
      return (context.words("budget-source", ["source": context.words("source-\(kind)")]), value)
    }
  }

  /// Amounts in the narrative that differ from the table's, each with its data notes.
  private func elsewhere(_ figures: Figures) -> [TemplateValue] {
    let report = audited.scored.report
    return report.sections.flatMap { section in
      let stated = section.figures + section.blocks.flatMap(\.figures)
      var numbers: [StatedFigure.Fact: Int] = [:]
      return stated.compactMap { figure -> TemplateValue? in
        let field = FieldPath.section(section.part.value, figure.fact)
        numbers[figure.fact, default: 0] += 1
        let name = FieldPath.section(
          section.part.value, figure.fact, number: numbers[figure.fact, default: 1])
        guard let own = report.budget.amount(of: figure.fact), own != figure.value.value else {
          return nil
        }
        return .object([
          "sentence": .text(
            context.words(
              "budget-elsewhere",
              [
                "part": section.part.value.name[context.language],
                "fact": context.words("fact-\(figure.fact.rawValue)"),
              ])),
          "part-id": .text("part-\(section.part.value.rawValue)"),
          "value": figures.money(
            figure.value.value, report.budget.unit.value, name, notes: field),
        ])
      }
    }
  }

  private var chart: BudgetChart {
    let budget = audited.scored.report.budget
    let words = context.words
    let amounts: [(BudgetChart.Bar.Kind, String, ExactDecimal)] = [
      (.budget, "budget-budget", budget.budget.value),
      (.executed, "budget-executed", budget.executed.value),
    ]
    let bars = amounts.map { kind, key, value in
      BudgetChart.Bar(
        kind, label: words(key),
        amount: Figure(value, text: context.numbers.money(Money(value, budget.unit.value))))
    }
    return BudgetChart(
      bars: bars, note: "",
      text: ChartText(
        title: words("budget-title"),
        description: bars.map { words("labelled", ["label": $0.label, "value": $0.amount.text]) }
          .joined(separator: words("list-separator")) + words("full-stop")))
  }
}

extension BudgetExecution {
  /// The table's amount of a fact; `nil` when it has none, or the fact isn't an amount.
  fileprivate func amount(of fact: StatedFigure.Fact) -> ExactDecimal? {
    switch fact {
    case .budget: budget.value
    case .executed: executed.value
    case .basic: basic?.value
    case .project: project?.value
    case .total, .rate: nil
    }
  }
}

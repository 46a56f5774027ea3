import Audit
import Charts
import Languages
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
    let budget = audited.scored.report.budget
    let unit = budget.unit.value
    let money = { (value: ExactDecimal) in context.numbers.money(Money(value, unit)) }
    let initial = budget.initial.map {
      ("budget-initial", figures.money($0.value, unit, field: FieldPath("budget.initial")))
    }
    let rows: [(label: String, value: TemplateValue)] =
      [initial].compactMap(\.self) + [
        (
          "budget-budget", figures.money(budget.budget.value, unit, field: .budget(.budget))
        ),
        (
          "budget-executed",
          figures.money(budget.executed.value, unit, field: .budget(.executed))
        ),
        ("budget-basic", optional(figures, budget.basic, .basic, money)),
        ("budget-project", optional(figures, budget.project, .project, money)),
        (
          "budget-rate",
          optional(figures, budget.rate, .rate, context.numbers.percent)
        ),
        (
          "budget-rate-computed",
          audited.scored.computation.rate.map { figures.percent($0) }
            ?? .markup([figures.missing()])
        ),
      ]
    let named = rows.map { (context.words($0.label), $0.value) } + sources(figures, unit)
    return [
      "budget-rows": .list(
        named.map { .object(["label": .text($0.0), "value": $0.1]) }),
      "budget-elsewhere": .list(elsewhere(figures)),
      "budget-charts": ChartFigure.drawings("budget", chart.svg),
    ]
  }

  /// The executed amount of each source of funds, where the form breaks the money down.
  private func sources(_ figures: Figures, _ unit: Money.Unit) -> [(String, TemplateValue)] {
    audited.scored.report.budget.sources.map { source in
      let kind = context.words("source-\(source.kind.value.rawValue)")
      let field = FieldPath("budget.sources.\(source.kind.value.rawValue)")
      let value = figures.optional(source.executed, field: field) {
        context.numbers.money(Money($0, unit))
      }
      return (context.words("budget-source", ["source": kind]), value)
    }
  }

  private func optional(
    _ figures: Figures, _ value: Placed<ExactDecimal>?, _ fact: StatedFigure.Fact,
    _ show: (ExactDecimal) -> String
  ) -> TemplateValue {
    figures.optional(value, field: .budget(fact), show: show)
  }

  /// Amounts in the narrative that differ from the table's, each with its data notes.
  private func elsewhere(_ figures: Figures) -> [TemplateValue] {
    let report = audited.scored.report
    return report.sections.flatMap { section in
      let stated = section.figures + section.blocks.flatMap(\.figures)
      return stated.compactMap { figure -> TemplateValue? in
        let field = FieldPath.section(section.part.value, figure.fact)
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
          "value": figures.money(figure.value.value, report.budget.unit.value, field: field),
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

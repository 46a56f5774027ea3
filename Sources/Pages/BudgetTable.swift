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
    let rows = amounts(figures) + rates(figures)
    return [
      "budget-rows": .list(
        rows.map { key, value in
          .object([
            "id": .text(Self.row(key)), "label": .text(context.words(key)), "value": value,
          ])
        }),
      "source-rows": .list(sources(figures)),
      "budget-elsewhere": .list(elsewhere(figures)),
      "budget-charts": chart.drawings(in: context),
    ]
  }

  /// The key of the phrase for an amount, and what is stated.
  private typealias Row = (key: String, value: TemplateValue)

  /// The id of a row.
  private static func row(_ key: String) -> String { "row-\(key)" }

  private var budget: BudgetExecution { audited.scored.report.budget }

  private func money(_ amount: ExactDecimal, _ name: FieldPath) -> FigureText {
    context.money(amount, budget.unit.value, name)
  }

  private func amounts(_ figures: Figures) -> [Row] {
    let initial = budget.initial.map { amount in
      figures.optional(amount, .initialBudget, show: money)
    }
    var rows: [Row] = [
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
    return rows
  }

  private func rates(_ figures: Figures) -> [Row] {
    let stated = figures.optional(budget.rate, .budget(.rate), show: context.percent)
    let computed =
      audited.scored.computation.rate.map { figures.percent($0, .computedRate) }
      ?? .markup([figures.missing()])
    return [("budget-rate", stated), ("budget-rate-computed", computed)]
  }

  /// The amounts of each source of funds, where the form breaks the money down.
  private func sources(_ figures: Figures) -> [TemplateValue] {
    budget.sources.map { source in
      let kind = source.kind.value
      return .object([
        "label": .text(context.words("source-\(kind.rawValue)")),
        "initial": figures.optional(source.initial, .source(kind, .initial), show: money),
        "budget": figures.optional(source.budget, .source(kind, .budget), show: money),
        "executed": figures.optional(source.executed, .source(kind, .executed), show: money),
      ])
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

  var chart: ChartFigure { ChartFigure("budget", bars) }

  private var bars: BudgetChart {
    let words = context.words
    let amounts: [(BudgetChart.Bar.Kind, key: String, FigureText)] = [
      (.budget, "budget-budget", money(budget.budget.value, .budget(.budget))),
      (.executed, "budget-executed", money(budget.executed.value, .budget(.executed))),
    ]
    let description = amounts.map { _, key, amount in
      words.sentence("labelled", ["label": Sentence(words(key)), "value": Sentence(amount)])
    }.joined(separator: words("list-separator"))
    return BudgetChart(
      bars: amounts.map { kind, key, amount in
        BudgetChart.Bar(
          kind, label: words(key), amount: amount.drawn, link: RowLink(Self.row(key)))
      },
      note: "",
      text: ChartText(
        title: words("budget-title"),
        description: (description + words.sentence("full-stop")).phrase))
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

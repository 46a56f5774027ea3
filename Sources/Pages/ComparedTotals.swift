import Audit
import Ledger
import Records
import Scoring
import Templates

/// What a report comes to as a whole, as figures that may stand beside another report's.
struct ComparedTotals {
  enum Row: CaseIterable {
    case stated
    case recomputed
    case rate
    case budget
    case executed
    case indicators
    case missed

    /// The phrase that names it.
    var key: String {
      switch self {
      case .stated: "column-stated"
      case .recomputed: "column-recomputed"
      case .rate: "column-rate"
      case .budget: "budget-budget"
      case .executed: "budget-executed"
      case .indicators: "compare-indicator-count"
      case .missed: "compare-missed-count"
      }
    }

    /// Whether it counts points, which mean nothing under another scheme.
    var isOfScheme: Bool {
      switch self {
      case .stated, .recomputed: true
      case .rate, .budget, .executed, .indicators, .missed: false
      }
    }
  }

  private let context: PageContext
  private let audited: AuditedReport

  init(_ context: PageContext, _ audited: AuditedReport) {
    self.context = context
    self.audited = audited
  }

  subscript(row: Row) -> TemplateValue {
    let (report, computation) = (audited.scored.report, audited.scored.computation)
    let (budget, figures) = (report.budget, Figures(context))
    let missing = TemplateValue.markup([figures.missing()])
    switch row {
    case .stated: return report.statedTotal.map { figures.number($0.value, .total) } ?? missing
    case .recomputed:
      return computation.total.map { figures.number($0, .computedTotal) } ?? missing
    case .rate:
      if let stated = budget.rate { return figures.percent(stated.value, .budget(.rate)) }
      return computation.rate.map { figures.percent($0, .computedRate) } ?? missing
    case .budget: return figures.money(budget.budget.value, budget.unit.value, .budget(.budget))
    case .executed:
      return figures.money(budget.executed.value, budget.unit.value, .budget(.executed))
    case .indicators:
      return figures.number(ExactDecimal(report.indicators.count), .count(.total))
    case .missed: return figures.number(ExactDecimal(Attainment(report).missed), .count(.missed))
    }
  }
}

import Narrative
import Records

/// What a text may state of the report as a whole, and under which words that is plain.
struct RecordedFacts {
  /// A recorded figure as a quantity that prose can be held against.
  struct Fact {
    let fact: StatedFigure.Fact
    let value: Placed<ExactDecimal>
    let quantity: Quantity
  }

  /// By the words before the number.
  private var byWords: [String: Fact] = [:]

  private static let words: [StatedFigure.Fact: [String]] = [
    .total: ["自评得分", "自评总分", "自评总得分", "部门整体绩效自评得分", "部门整体支出绩效自评得分"],
    .budget: ["预算数", "全年预算数", "部门整体支出总额预算数", "部门整体支出预算数"],
    .executed: ["执行数", "全年执行数", "预算执行数", "年度财政执行资金总额"],
    .rate: ["执行率", "预算执行率"],
    .basic: ["基本支出", "基本支出总额"],
    .project: ["项目支出", "项目支出总额"],
  ]

  /// The parts of the outline that speak of the report's total and budget, and of no one project's.
  private static let parts: Set<OutlinePart> = [
    .score, .executionRate, .situation, .expenditure, .executionAnalysis,
  ]

  init(_ report: Report) {
    guard report.project == nil else { return }
    for figure in report.ownFigures.figures {
      let unit =
        switch figure.fact {
        case .total: "分"
        case .rate: "%"
        case .budget, .executed, .basic, .project: report.budget.unit.value.rawValue
        }
      guard let quantity = Quantity(figure.value.value, unit: unit) else { continue }
      for words in Self.words[figure.fact, default: []] {
        byWords[words] = Fact(fact: figure.fact, value: figure.value, quantity: quantity)
      }
    }
  }

  /// The facts `text` states plainly, each only where it is named first, and not as a figure.
  ///
  /// What follows a mention of 项目 other than 项目支出 can be a single project's.
  func statements(
    in text: ReportText, _ quantities: [Quantity], year: Year
  ) -> [(fact: Fact, said: Quantity)] {
    guard let part = text.part, Self.parts.contains(part) else { return [] }
    var known = Set(text.figures.map(\.fact))
    var found: [(fact: Fact, said: Quantity)] = []
    for quantity in quantities {
      if quantity.name.holds("项目"), !quantity.name.begins(with: "项目支出") { break }
      guard quantity.isOf(year), let fact = byWords[quantity.name],
        fact.quantity.baseUnit == quantity.baseUnit, known.insert(fact.fact).inserted
      else { continue }
      found.append((fact, quantity))
    }
    return found
  }
}

extension Quantity {
  /// A recorded number as prose would state it; `nil` for a unit that isn't read in prose.
  init?(_ value: ExactDecimal, unit: String, approximation: Approximation? = nil) {
    let (before, after) =
      switch approximation {
      case nil: ("", "")
      case .moreThan: ("", "余")
      case .about: ("约", "")
      case .nearly: ("近", "")
      }
    let read = QuantityReader().quantities(in: before + value.text + after + unit)
    guard read.count == 1, let quantity = read.first, quantity.value == value,
      quantity.label.isEmpty, quantity.object.isEmpty, unit.isEmpty == quantity.unit.isEmpty
    else { return nil }
    self = quantity
  }

  /// Whether the sentence speaks of `year` or names no time.
  func isOf(_ year: Year) -> Bool {
    period.isEmpty || ["\(year.text)年", "今年", "本年", "全年", "当年"].contains(period)
  }

  /// Whether both can be one amount; two exact rates also where one rate can be rounded to both.
  func canBe(_ recorded: Quantity) -> Bool {
    if agrees(with: recorded) { return true }
    guard baseUnit == "%", recorded.baseUnit == "%", approximation == nil, limit == nil else {
      return false
    }
    return value.canRoundAlike(recorded.value)
  }
}

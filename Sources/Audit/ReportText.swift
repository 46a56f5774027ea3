import Languages
import Narrative
import Records

/// A text of the report, as rules about prose read it.
struct ReportText: Sendable {
  /// What a text speaks of: figures of a plan and of its result may differ.
  enum Subject: Sendable {
    /// What was to be done in the year.
    case plan
    /// What was done, or why it wasn't.
    case result
    /// What is to be done in later years.
    case outlook
    /// What became of the year before.
    case yearBefore
  }

  let field: FieldPath
  let text: Text
  let subject: Subject
  /// `nil` outside the sections.
  let part: OutlinePart?
  /// The goal whose text, or whose indicator's text, it is.
  let goal: Identifier?
  /// The figures that the text states as such.
  let figures: [StatedFigure]
  /// What the text says in numbers, in its order.
  let quantities: [Quantity]
  let sums: Sums

  /// Reads the text; the money of `figures` is in `unit`.
  init(
    field: FieldPath, text: Text, subject: Subject, part: OutlinePart? = nil,
    goal: Identifier? = nil, figures: [StatedFigure] = [], moneyIn unit: Money.Unit
  ) {
    self.field = field
    self.text = text
    self.subject = subject
    self.part = part
    self.goal = goal
    self.figures = figures
    quantities = QuantityReader().quantities(in: text.value.zh)
    sums = Sums(in: text.value.zh, quantities, besides: figures, moneyIn: unit)
  }

  /// In Chinese, as printed.
  var words: String { text.value.zh }

  /// Whether `quantity` is one of the figures the text states; other rules judge those.
  func states(_ quantity: Quantity, moneyIn unit: Money.Unit) -> Bool {
    figures.contains { $0.isStated(as: quantity, moneyIn: unit) }
  }
}

extension StatedFigure {
  /// Whether `quantity` is the figure, whose money is in `unit`.
  func isStated(as quantity: Quantity, moneyIn unit: Money.Unit) -> Bool {
    switch fact {
    case .total: quantity.baseUnit == "分" && quantity.baseValue == value.value
    case .rate: quantity.baseUnit == "%" && quantity.baseValue == value.value
    case .budget, .executed, .basic, .project:
      quantity.baseUnit == "元" && quantity.baseValue == Money(value.value, unit).yuan
    }
  }
}

extension Report {
  /// Every disclosed text with words of its own, read, in the report's order.
  var texts: [ReportText] {
    (goalTexts + ownTexts + sectionTexts).filter { !isWithheld($0.field) }
  }

  private var goalTexts: [ReportText] {
    let unit = budget.unit.value
    return goals.flatMap { goal -> [ReportText] in
      let id = goal.id.value
      let own: [(Text?, FieldPath, ReportText.Subject)] =
        [
          (goal.expected, .goal(id, .expected), .plan),
          (goal.achieved, .goal(id, .achieved), .result),
        ]
        + goal.indicators.flatMap { indicator in
          [
            (indicator.reason, .indicator(indicator.id.value, .reason), .result),
            (indicator.measure, .indicator(indicator.id.value, .measure), .outlook),
          ]
        }
      return own.compactMap { text, field, subject in
        text.map {
          ReportText(field: field, text: $0, subject: subject, goal: id, moneyIn: unit)
        }
      }
    }
  }

  private var ownTexts: [ReportText] {
    let texts: [(Text?, FieldPath, ReportText.Subject)] =
      [
        (budget.reason, .executionReason, .result), (reason, FieldPath("reason"), .result),
        (measure, FieldPath("measure"), .outlook),
      ] + measures.map { ($0.text, FieldPath("measures.\($0.id.value.text)"), .outlook) }
      + followUps.map { ($0.result, FieldPath("follow-ups.\($0.measure.value.text)"), .yearBefore) }
    let unit = budget.unit.value
    return texts.compactMap { text, field, subject in
      text.map { ReportText(field: field, text: $0, subject: subject, moneyIn: unit) }
    }
  }

  private var sectionTexts: [ReportText] {
    guard !isWithheld(.sections) else { return [] }
    let unit = budget.unit.value
    return sections.flatMap { section -> [ReportText] in
      let part = section.part.value
      let heading = section.heading.map { (text: $0, figures: section.figures) }
      let blocks = section.blocks.map { (text: $0.text, figures: $0.figures) }
      return ([heading].compactMap(\.self) + blocks).map { block in
        ReportText(
          field: .section(part), text: block.text, subject: part.subject, part: part,
          figures: block.figures, moneyIn: unit)
      }
    }
  }
}

extension OutlinePart {
  fileprivate var subject: ReportText.Subject {
    switch self {
    case .annualGoals: .plan
    case .nextSteps, .measures, .budgetLink: .outlook
    case .lastYear: .yearBefore
    case .conclusion, .score, .attainment, .executionRate, .achieved, .unmet, .problems, .evidence,
      .situation, .expenditure, .process, .analysis, .executionAnalysis, .goalAnalysis,
      .otherEvidence:
      .result
    }
  }
}

import Diagnostics
import Languages
import Records

/// Reports of bare figures: scoring looks at nothing else.
enum SampleReport {
  /// What scoring reads of an indicator; an empty word is what the report doesn't state.
  struct Figures: Sendable {
    let target: String
    let actual: String
    let full: String
    let score: String
    var direction = Indicator.Direction.higherIsBetter
  }

  private static let place = SourcePlace(file: "2022.yaml")
  private static let name = Placed(Bilingual(zh: "名称", en: "Name"), at: place)

  static func decimal(_ text: String) -> ExactDecimal {
    guard let value = ExactDecimal(text) else { preconditionFailure("'\(text)' isn't a decimal") }
    return value
  }

  private static func number(_ text: String) -> Placed<ExactDecimal> {
    Placed(decimal(text), at: place)
  }

  private static func id(_ text: String) -> Placed<Identifier> {
    guard let id = Identifier(text) else { preconditionFailure("'\(text)' isn't an identifier") }
    return Placed(id, at: place)
  }

  /// A number, or a level in words for any other text; `nil` for none.
  private static func measure(_ text: String) -> Placed<Indicator.Measure>? {
    if text.isEmpty { return nil }
    let level = Indicator.Measure.level(Bilingual(zh: text, en: text))
    return Placed(ExactDecimal(text).map(Indicator.Measure.number) ?? level, at: place)
  }

  static func indicator(_ figures: Figures, id: String = "indicator") -> Indicator {
    Indicator(
      id: Self.id(id), name: name, target: measure(figures.target),
      actual: measure(figures.actual), unit: nil, direction: figures.direction,
      full: number(figures.full), deducted: nil, score: number(figures.score), reason: nil,
      notes: [])
  }

  static func scheme(
    execution: String = "20", goals: String = "80", places: Int = 2,
    reverse: Scheme.ReverseFormula = .ratio,
    grades: [(name: String, from: String)] = []
  ) -> Scheme {
    Scheme(
      id: id("scheme"), name: name, source: name, executionWeight: number(execution),
      goalsWeight: number(goals), reverse: reverse, places: places, bands: [],
      grades: grades.map {
        Scheme.Grade(
          name: Placed(Bilingual(zh: $0.name, en: $0.name), at: place), from: number($0.from))
      })
  }

  /// A report of one group for each goal; its printed subtotals are wrong on purpose, for scoring
  /// adds up the indicators.
  static func report(
    budget: String = "440", executed: String = "437.21", goals: [[Figures]] = []
  ) -> Report {
    let wrong = number("1")
    return Report(
      department: id("brigade").value,
      year: Placed(Year("2022") ?? { preconditionFailure("2022 is a year") }(), at: place),
      evaluation: Placed(.unitSelf, at: place), subject: Placed(.wholeDepartment, at: place),
      publication: Publication(title: name),
      scheme: SchemeReference(
        id: id("scheme"), basis: Placed(.stated, at: place), explanation: nil),
      statedTotal: wrong,
      budget: BudgetExecution(
        unit: Placed(.tenThousandYuan, at: place), budget: number(budget),
        executed: number(executed), rate: wrong, score: wrong, basic: nil, project: nil),
      goals: goals.enumerated().map { index, figures in
        let indicators = figures.enumerated().map {
          indicator($1, id: "goal-\(index + 1)-\($0 + 1)")
        }
        return Goal(
          id: id("goal-\(index + 1)"), number: index + 1, name: name, full: wrong,
          groups: [
            IndicatorGroup(
              kind: Placed(.output, at: place), full: wrong, deducted: wrong, score: wrong,
              indicators: indicators)
          ])
      },
      sections: [], review: .takenOver(name), notes: [], acknowledgements: [], source: place)
  }
}

import Diagnostics
import Languages
import Records

/// The figures of the 2022 report, built in code; each value's place is the line of its field.
enum SampleReport {
  static func place(_ line: Int) -> SourcePlace { SourcePlace(file: "2022.yaml", line: line) }

  static func decimal(_ text: String) -> ExactDecimal {
    guard let value = ExactDecimal(text) else { preconditionFailure("'\(text)' isn't a decimal") }
    return value
  }

  static func number(_ text: String, _ line: Int) -> Placed<ExactDecimal> {
    Placed(decimal(text), at: place(line))
  }

  static func id(_ text: String) -> Identifier {
    guard let id = Identifier(text) else { preconditionFailure("'\(text)' isn't an identifier") }
    return id
  }

  static func text(_ text: String, _ line: Int = 1) -> Text {
    Placed(Bilingual(zh: text, en: text), at: place(line))
  }

  static let scheme = Scheme(
    id: Placed(id("hubei-20-80"), at: place(1)), name: text("scheme"), source: text("source"),
    executionWeight: number("20", 1), goalsWeight: number("80", 1), places: 2, bands: [],
    grades: [])

  /// Target, actual, full, deducted; an empty word is what the report doesn't state.
  static let groups: [[(String, String, String, String)]] = [
    [
      ("", "", "5", "0"), ("100", "98", "5", "1"), ("100", "99", "5", "2"),
      ("98", "95", "5", "1"), ("", "100", "5", "0"),
    ], [("", "level", "5", "0")], [("", "380", "15", "0"), ("100", "98", "10", "2")],
    [("", "level", "5", "0")],
    [("", "2.8", "5", "0"), ("100", "98", "5", "1"), ("100", "95", "5", "1")],
    [("", "level", "5", "0")],
  ]

  static func group(_ index: Int) -> IndicatorGroup {
    let indicators = groups[index].enumerated().map { item, figures in
      let line = 100 * (index + 1) + item
      let (target, actual, full, deducted) = figures
      let level = Indicator.Measure.level(Bilingual(zh: "基本满意", en: "Basically satisfied"))
      return Indicator(
        id: Placed(id("i\(line)"), at: place(line)), name: text("I\(line)", line),
        target: ExactDecimal(target).map { Placed(.number($0), at: place(line)) },
        actual: actual == "level"
          ? Placed(level, at: place(line))
          : ExactDecimal(actual).map { Placed(.number($0), at: place(line)) },
        unit: nil, direction: .higherIsBetter, full: number(full, line),
        deducted: number(deducted, line),
        score: Placed(decimal(full) - decimal(deducted), at: place(line)), reason: nil, notes: [])
    }
    let full = indicators.map(\.full.value).sum()
    let score = indicators.map(\.score.value).sum()
    let start = place(100 * (index + 1))
    return IndicatorGroup(
      kind: Placed(index.isMultiple(of: 2) ? .output : .benefit, at: start),
      full: Placed(full, at: start), deducted: Placed(full - score, at: start),
      score: Placed(score, at: start), indicators: indicators)
  }

  static func report(acknowledgements: [Acknowledgement] = []) -> Report {
    let goals = ["30", "30", "20"].enumerated().map { index, full in
      let line = 200 * index + 90
      return Goal(
        id: Placed(id("goal-\(index + 1)"), at: place(line)), number: index + 1,
        name: text("G\(index + 1)", line), full: number(full, line),
        groups: [group(2 * index), group(2 * index + 1)])
    }
    func section(_ part: OutlinePart, _ basic: String, _ line: Int) -> Section {
      let figures: [(StatedFigure.Fact, String)] = [
        (.budget, "440"), (.executed, "437.21"), (.basic, basic), (.project, "0"),
      ]
      return Section(
        part: Placed(part, at: place(line)), heading: nil, blocks: [],
        figures: figures.map { StatedFigure(fact: $0, value: number($1, line)) }, notes: [])
    }
    return Report(
      department: id("brigade"),
      year: Placed(Year("2022") ?? { preconditionFailure("2022 is a year") }(), at: place(1)),
      evaluation: Placed(.unitSelf, at: place(1)), subject: Placed(.wholeDepartment, at: place(1)),
      title: text("title"), attachmentLabel: nil, place: nil, issued: nil, documentNumber: nil,
      scheme: SchemeReference(
        id: scheme.id, basis: Placed(.inferred, at: place(1)), explanation: text("why")),
      statedTotal: number("93", 2),
      budget: BudgetExecution(
        unit: Placed(.tenThousandYuan, at: place(3)), budget: number("440", 4),
        executed: number("437.21", 5), rate: number("99.4", 6), score: nil,
        basic: number("437.21", 7), project: number("0", 8)),
      goals: goals,
      sections: [
        section(.expenditure, "4337.21", 900), section(.executionAnalysis, "437.21", 910),
      ],
      notes: [], acknowledgements: acknowledgements, source: place(1))
  }
}

import Languages
import Records

/// Figures that a report states together: its budget figures, or those of one text of a section.
struct FigureSet {
  /// `nil` for the report's budget figures.
  let part: OutlinePart?
  let figures: [StatedFigure]

  /// The first figure stated of `fact`.
  subscript(fact: StatedFigure.Fact) -> Placed<ExactDecimal>? {
    figures.first { $0.fact == fact }?.value
  }

  func field(_ fact: StatedFigure.Fact) -> FieldPath {
    if let part { return .section(part, fact) }
    return fact == .total ? .total : .budget(fact)
  }

  /// Where the figures stand, as it follows “in” and goes before 中.
  var name: Bilingual<String> {
    guard let part else { return Bilingual(zh: "预算执行数据", en: "the budget figures") }
    return Bilingual(zh: "“\(part.name.zh)”部分", en: "'\(part.name.en)'")
  }
}

extension Report {
  /// The report's own figures: its total and its budget figures.
  var ownFigures: FigureSet {
    let optional: [(StatedFigure.Fact, Placed<ExactDecimal>?)] = [
      (.total, statedTotal), (.budget, budget.budget), (.executed, budget.executed),
      (.rate, budget.rate), (.basic, budget.basic), (.project, budget.project),
    ]
    return FigureSet(
      part: nil,
      figures: optional.compactMap { fact, value in
        value.map { StatedFigure(fact: fact, value: $0) }
      })
  }

  /// One for each heading and block of the sections that states a figure, in the report's order.
  var narrativeFigures: [FigureSet] {
    sections.flatMap { section in
      ([section.figures] + section.blocks.map(\.figures))
        .filter { !$0.isEmpty }
        .map { FigureSet(part: section.part.value, figures: $0) }
    }
  }
}

extension StatedFigure.Fact {
  /// As it stands inside a sentence.
  var name: Bilingual<String> {
    switch self {
    case .total: Bilingual(zh: "总分", en: "total score")
    case .budget: Bilingual(zh: "预算数", en: "budget")
    case .executed: Bilingual(zh: "执行数", en: "executed amount")
    case .rate: Bilingual(zh: "执行率", en: "execution rate")
    case .basic: Bilingual(zh: "基本支出", en: "basic expenditure")
    case .project: Bilingual(zh: "项目支出", en: "project expenditure")
    }
  }

  /// A value of this fact inside a sentence; English names the unit of money in `remark(on:)`.
  func text(of value: ExactDecimal, in unit: Money.Unit) -> Bilingual<String> {
    switch self {
    case .total: Bilingual(zh: "\(value.text)分", en: value.text)
    case .rate: Bilingual(zh: "\(value.text)%", en: "\(value.text)%")
    case .budget, .executed, .basic, .project:
      Bilingual(zh: value.text + unit.rawValue, en: value.text)
    }
  }

  /// What ends an English sentence that gives values of this fact.
  func remark(on unit: Money.Unit) -> String {
    switch self {
    case .total, .rate: ""
    case .budget, .executed, .basic, .project: " (amounts in \(unit.englishName))"
    }
  }
}

extension Money.Unit {
  var englishName: String {
    switch self {
    case .yuan: "yuan"
    case .tenThousandYuan: "10,000 yuan"
    case .hundredMillionYuan: "100 million yuan"
    }
  }
}

extension String {
  /// With its first letter in upper case, for the start of an English sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With its first letter in lower case, for the middle of an English sentence.
  var uncapitalizedFirst: String { prefix(1).lowercased() + dropFirst() }
}

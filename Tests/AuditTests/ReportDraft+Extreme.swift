import Languages
import Records
import SeededTesting

extension ReportDraft {
  /// A report whose every number lies at a limit of what is read, drawn from `generator`.
  static func extreme(_ generator: inout SeededGenerator) -> ReportDraft {
    var draft = random(&generator)
    draft.total = .extreme(&generator)
    draft.scheme.executionWeight = .extreme(&generator)
    draft.scheme.goalsWeight = .extreme(&generator)
    draft.scheme.places = .random(in: 0...6, using: &generator)
    draft.scheme.overAchievement = .extreme(&generator)
    draft.scheme.bands = ["达成", "部分达成"].map {
      (Bilingual(zh: $0, en: $0), .extreme(&generator), .extreme(&generator))
    }
    draft.scheme.grades = [(Bilingual(zh: "优", en: "Excellent"), .extreme(&generator))]
    draft.grade = Bilingual(zh: "优", en: "Excellent")
    draft.verifiedTotal = .extreme(&generator)
    draft.budget = Budget(
      unit: .hundredMillionYuan, budget: .extreme(&generator), executed: .extreme(&generator),
      rate: .extreme(&generator), score: .extreme(&generator), basic: .extreme(&generator),
      project: .extreme(&generator))
    draft.sections = OutlinePart.allCases.map { part in
      Section(
        part: part, heading: figures(&generator), blocks: [figures(&generator)],
        prose: part == .situation ? prose(&generator) : [])
    }
    for goal in draft.goals.indices {
      draft.goals[goal].full = .extreme(&generator)
      for group in draft.goals[goal].groups.indices {
        draft.goals[goal].groups[group].makeExtreme(&generator)
      }
    }
    return draft
  }

  private static func prose(_ generator: inout SeededGenerator) -> [String] {
    func number() -> String { ExactDecimal.extreme(&generator).text }
    return [
      "预算数\(number())亿元，执行率\(number())%，自评得分\(number())分。",
      "检查\(number())亿次，其中夜间\(number())次、周末\(number())次。",
      "基本支出\(number())元 = \(number())亿元 + \(number())万元。",
    ]
  }

  private static func figures(_ generator: inout SeededGenerator) -> Figures {
    StatedFigure.Fact.allCases.map { ($0, .extreme(&generator)) }
  }
}

extension ReportDraft.Group {
  fileprivate mutating func makeExtreme(_ generator: inout SeededGenerator) {
    full = .extreme(&generator)
    deducted = .extreme(&generator)
    score = .extreme(&generator)
    for index in indicators.indices {
      indicators[index].full = .extreme(&generator)
      indicators[index].deducted = .extreme(&generator)
      indicators[index].score = .extreme(&generator)
      indicators[index].target = .number(.extreme(&generator))
      indicators[index].actual =
        index == 1
        ? .level(Bilingual(zh: "部分达成", en: "Partly met")) : .number(.extreme(&generator))
      indicators[index].coefficient = .extreme(&generator)
      indicators[index].verifiedScore = .extreme(&generator)
    }
  }
}

extension ExactDecimal {
  private static let limits: [ExactDecimal] = [
    "999999999999999", "-999999999999999", "999999999.999999", "-999999999.999999", "0.000001",
    "-0.000001", "0", "0.000000", "1",
  ]

  fileprivate static func extreme(_ generator: inout SeededGenerator) -> ExactDecimal {
    limits[Int.random(in: limits.indices, using: &generator)]
  }
}

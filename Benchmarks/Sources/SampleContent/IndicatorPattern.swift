/// What can be measured of anything a department looks after.
struct IndicatorPattern: Sendable {
  enum Measure: Sendable {
    case count(ClosedRange<Int>, unit: Phrase)
    /// Per cent, at least.
    case rate
    /// A count that should stay under its target.
    case ceiling(unit: Phrase)
    case level(Phrase)
  }

  let id: String
  let ending: Phrase
  let kind: String
  let measure: Measure

  static let output = [
    IndicatorPattern(
      id: "rounds", ending: Phrase("检查次数", "Rounds of checks of"), kind: "quantity",
      measure: .count(60...480, unit: Phrase("次", "rounds"))),
    IndicatorPattern(
      id: "upkeep", ending: Phrase("维护数量", "Upkeep of"), kind: "quantity",
      measure: .count(20...900, unit: Phrase("处", "sites"))),
    IndicatorPattern(
      id: "intact", ending: Phrase("完好率", "Share in good order of"), kind: "quality",
      measure: .rate),
    IndicatorPattern(
      id: "in-time", ending: Phrase("问题整改及时率", "Faults put right in time at"),
      kind: "timeliness", measure: .rate),
    IndicatorPattern(
      id: "training", ending: Phrase("业务培训人次", "People trained for"), kind: "quantity",
      measure: .count(80...700, unit: Phrase("人次", "people"))),
  ]

  static let benefit = [
    IndicatorPattern(
      id: "support", ending: Phrase("保障能力", "Capacity of"), kind: "social",
      measure: .level(Phrase("明显提升", "Markedly improved"))),
    IndicatorPattern(
      id: "complaints", ending: Phrase("有效投诉件数", "Valid complaints about"), kind: "social",
      measure: .ceiling(unit: Phrase("件", "complaints"))),
    IndicatorPattern(
      id: "lasting", ending: Phrase("长效管护机制", "Lasting care of"), kind: "sustainability",
      measure: .level(Phrase("基本健全", "Largely in place"))),
  ]

  static let satisfaction = IndicatorPattern(
    id: "satisfaction", ending: Phrase("服务对象满意度", "Satisfaction of users with"),
    kind: "satisfaction", measure: .rate)

  /// The indicator for `object`, worth `full` points, in one year.
  func indicator(of object: Phrase, full: Int, words: inout WordSource) -> SampleIndicator {
    let measure = drawn(from: &words.generator)
    let bare = SampleIndicator(
      id: "\(object.slug)-\(id)", name: Phrase(object.zh + ending.zh, "\(ending.en) \(object.en)"),
      kind: kind, measure: measure, full: full, reason: nil)
    guard bare.isMissed else { return bare }
    return SampleIndicator(
      id: bare.id, name: bare.name, kind: kind, measure: measure, full: full,
      reason: words.paragraph(1, of: Template.reasons))
  }

  /// Three in four meet their target.
  private func drawn(from generator: inout SplitMix64) -> SampleIndicator.Measure {
    let isMet = generator.number(1...4) > 1
    switch measure {
    case .level(let level): return .level(level)
    case .ceiling(let unit):
      let target = generator.number(20...60)
      return .number(
        target: target, actual: target - generator.number(1...15), sign: "≤", unit: unit)
    case .rate:
      let target = generator.number(90...98)
      let actual = isMet ? generator.number(target...99) : target - generator.number(1...8)
      return .number(target: target, actual: actual, sign: "≥", unit: Phrase("%", "%"))
    case .count(let range, let unit):
      let target = generator.number(range)
      let actual =
        isMet
        ? target + generator.number(0...target / 20) : target - generator.number(1...target / 8)
      return .number(target: target, actual: actual, sign: "≥", unit: unit)
    }
  }
}

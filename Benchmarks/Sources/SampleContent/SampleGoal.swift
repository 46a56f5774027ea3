/// A goal with its groups of indicators.
struct SampleGoal {
  struct Group {
    let kind: String
    let indicators: [SampleIndicator]

    var full: Int { indicators.reduce(0) { $0 + $1.full } }
    var score: Decimal { indicators.map(\.score).sum }
    var deducted: Decimal { Decimal(full) - score }
  }

  let id: String
  let name: Phrase
  let expected: Phrase
  let achieved: Phrase
  let groups: [Group]

  var indicators: [SampleIndicator] { groups.flatMap(\.indicators) }
  var full: Int { groups.reduce(0) { $0 + $1.full } }
  var score: Decimal { groups.map(\.score).sum }

  /// One of a whole department's goals: six indicators.
  static func part(
    of object: Phrase, points: (output: [Int], benefit: Int, satisfaction: Int),
    words: inout WordSource
  ) -> SampleGoal {
    let output = zip(IndicatorPattern.output, points.output).map {
      $0.indicator(of: object, full: $1, words: &words)
    }
    let benefit = IndicatorPattern.benefit[0]
      .indicator(of: object, full: points.benefit, words: &words)
    let satisfaction = IndicatorPattern.satisfaction
      .indicator(of: object, full: points.satisfaction, words: &words)
    return SampleGoal(
      id: object.slug, name: Phrase("\(object.zh)管理", "Management of \(object.en)"), words: &words,
      groups: [
        Group(kind: "output", indicators: output), Group(kind: "benefit", indicators: [benefit]),
        Group(kind: "satisfaction", indicators: [satisfaction]),
      ])
  }

  /// The one goal of a project: 50, 30 and 10 points.
  static func whole(of object: Phrase, words: inout WordSource) -> SampleGoal {
    let output = IndicatorPattern.output.map { $0.indicator(of: object, full: 10, words: &words) }
    let benefit = IndicatorPattern.benefit.map { $0.indicator(of: object, full: 10, words: &words) }
    let satisfaction = IndicatorPattern.satisfaction
      .indicator(of: object, full: 10, words: &words)
    return SampleGoal(
      id: "annual", name: Phrase("年度总体目标", "Annual overall goal"), words: &words,
      groups: [
        Group(kind: "output", indicators: output), Group(kind: "benefit", indicators: benefit),
        Group(kind: "satisfaction", indicators: [satisfaction]),
      ])
  }

  private init(id: String, name: Phrase, words: inout WordSource, groups: [Group]) {
    self.id = id
    self.name = name
    self.groups = groups
    expected = words.paragraph(2, of: Template.annualGoals)
    achieved = words.paragraph(3, of: Template.achieved)
  }
}

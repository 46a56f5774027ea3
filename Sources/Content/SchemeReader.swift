import Diagnostics
import Records

/// Reads schemes/<id>.yaml.
enum SchemeReader {
  static func scheme(_ id: Identifier, _ root: YAMLNode, _ reading: Reading) -> Scheme? {
    guard let fields = Fields(root, .scheme, reading: reading) else { return nil }
    let name = fields.text("name")
    let source = fields.text("source")
    let executionWeight = fields.number("execution-weight")
    let goalsWeight = fields.number("goals-weight")
    let place = fields.text("place")
    let firstYear = fields.year("first-year")
    let lastYear = fields.year("last-year")
    let kindWeights = kindWeights(fields)
    let reverse = fields.word("reverse", as: Scheme.ReverseFormula.self)
    let overAchievement = fields.number("over-achievement")
    let explainedRate = fields.number("explained-rate")
    let reasons = fields.word("reasons", as: Scheme.ReasonPlacement.self)
    let deadlineDays = fields.count("deadline-days")
    let places = fields.count("places")
    let bands = fields.list("bands").compactMap { band($0, reading) }
    let grades = fields.list("grades").compactMap { grade($0, reading) }
    checkOrder(bands.map(\.from), reading.problems)
    checkOrder(grades.map(\.from), reading.problems)
    guard let name, let source, let executionWeight, let goalsWeight, let places else {
      return nil
    }
    return Scheme(
      id: Placed(id, at: SourcePlace(file: root.place.file)), name: name, source: source,
      place: place, firstYear: firstYear, lastYear: lastYear, executionWeight: executionWeight,
      goalsWeight: goalsWeight, kindWeights: kindWeights, reverse: reverse?.value ?? .ratio,
      overAchievement: overAchievement, explainedRate: explainedRate,
      reasons: reasons?.value ?? .indicator, deadlineDays: deadlineDays, places: places,
      bands: bands, grades: grades)
  }

  private static func kindWeights(_ fields: Fields) -> [Scheme.KindWeight] {
    guard let node = fields.given("kind-weights"),
      let weights = Fields(node, .kindWeights, reading: fields.reading)
    else { return [] }
    return IndicatorGroup.Kind.allCases.compactMap { kind in
      weights.number(kind.rawValue).map { Scheme.KindWeight(kind: kind, points: $0) }
    }
  }

  private static func band(_ node: YAMLNode, _ reading: Reading) -> Scheme.Band? {
    guard let fields = Fields(node, .band, reading: reading) else {
      return nil
    }
    let name = fields.text("name")
    let from = fields.number("from")
    let to = fields.number("to")
    if let from, let to, from.value > to.value {
      reading.problems.error(
        ContentRule.schemeOrder, en: "'\(to.value.text)' is less than '\(from.value.text)'",
        zh: "“\(to.value.text)”小于“\(from.value.text)”", at: to.place)
    }
    guard let name, let from, let to else { return nil }
    return Scheme.Band(name: name, from: from, to: to)
  }

  private static func grade(_ node: YAMLNode, _ reading: Reading) -> Scheme.Grade? {
    guard let fields = Fields(node, .grade, reading: reading) else { return nil }
    let name = fields.text("name")
    let from = fields.number("from")
    guard let name, let from else { return nil }
    return Scheme.Grade(name: name, from: from)
  }

  private static func checkOrder(_ limits: [Placed<ExactDecimal>], _ problems: Problems) {
    for (better, worse) in zip(limits, limits.dropFirst()) where worse.value >= better.value {
      problems.error(
        ContentRule.schemeOrder,
        en: "'\(worse.value.text)' isn't below '\(better.value.text)'; the best stands first",
        zh: "“\(worse.value.text)”应低于“\(better.value.text)”，由高到低排列", at: worse.place)
    }
  }
}

import Diagnostics
import Records

/// Reads schemes/<id>.yaml.
enum SchemeReader {
  static func scheme(_ id: Identifier, _ root: YAMLNode, _ reading: Reading) -> Scheme? {
    let names = [
      "name", "source", "place", "first-year", "last-year", "execution-weight", "goals-weight",
      "kind-weights", "reverse", "over-achievement", "explained-rate", "reasons",
      "deadline-days", "places", "bands", "grades",
    ]
    guard let fields = Fields(root, names: names, reading: reading) else { return nil }
    let name = fields.text("name")
    let source = fields.text("source")
    let executionWeight = fields.number("execution-weight")
    let goalsWeight = fields.number("goals-weight", .required, .positive)
    let place = fields.text("place", .optional)
    let firstYear = fields.year("first-year", .optional)
    let lastYear = fields.year("last-year", .optional)
    let kindWeights = kindWeights(fields)
    let reverse = fields.word("reverse", .optional, as: Scheme.ReverseFormula.self)
    let overAchievement = fields.number("over-achievement", .optional, .positive)
    let explainedRate = fields.number("explained-rate", .optional, .positive)
    let reasons = fields.word("reasons", .optional, as: Scheme.ReasonPlacement.self)
    let deadlineDays = fields.count("deadline-days", upTo: 366, .optional)
    let places = fields.count("places", upTo: 6)
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
    guard let node = fields.value("kind-weights", .optional),
      let weights = Fields(
        node, names: IndicatorGroup.Kind.allCases.map(\.rawValue), reading: fields.reading)
    else { return [] }
    return IndicatorGroup.Kind.allCases.compactMap { kind in
      weights.number(kind.rawValue, .optional).map { Scheme.KindWeight(kind: kind, points: $0) }
    }
  }

  private static func band(_ node: YAMLNode, _ reading: Reading) -> Scheme.Band? {
    guard let fields = Fields(node, names: ["name", "from", "to"], reading: reading) else {
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
    guard let fields = Fields(node, names: ["name", "from"], reading: reading) else { return nil }
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

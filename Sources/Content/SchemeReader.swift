import Diagnostics
import Records

/// Reads schemes/<id>.yaml.
enum SchemeReader {
  static func scheme(_ id: Identifier, _ root: YAMLNode, _ reading: Reading) -> Scheme? {
    let names = [
      "name", "source", "execution-weight", "goals-weight", "places", "bands", "grades",
    ]
    guard let fields = Fields(root, names: names, reading: reading) else { return nil }
    let name = fields.text("name")
    let source = fields.text("source")
    let executionWeight = fields.number("execution-weight", .required, .positive)
    let goalsWeight = fields.number("goals-weight", .required, .positive)
    let places = places(fields)
    let bands = fields.list("bands").compactMap { band($0, reading) }
    let grades = fields.list("grades").compactMap { grade($0, reading) }
    checkOrder(bands.map(\.from), reading.problems)
    checkOrder(grades.map(\.from), reading.problems)
    guard let name, let source, let executionWeight, let goalsWeight, let places else {
      return nil
    }
    return Scheme(
      id: Placed(id, at: SourcePlace(file: root.place.file)), name: name, source: source,
      executionWeight: executionWeight, goalsWeight: goalsWeight, places: places, bands: bands,
      grades: grades)
  }

  private static func places(_ fields: Fields) -> Int? {
    guard let text = fields.scalar("places") else { return nil }
    // `Int` alone would take `+2`.
    if text.value.utf8.count == 1, let places = Int(text.value), (0...6).contains(places) {
      return places
    }
    let value = text.value.shortened
    fields.reading.problems.error(
      ContentRule.numberRange, en: "'\(value)' isn't a count of decimals from 0 to 6",
      zh: "“\(value)”不是 0 至 6 的小数位数", at: text.place)
    return nil
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

import Diagnostics
import Languages
import Records

/// Reads the goals of a report.
struct GoalReader {
  let reading: Reading

  func goals(_ nodes: [YAMLNode]) -> [Goal] {
    var goalIDs: [String: SourcePlace] = [:]
    var indicatorIDs: [String: SourcePlace] = [:]
    return nodes.enumerated().compactMap { position, node in
      goal(node, number: position + 1, &goalIDs, &indicatorIDs)
    }
  }

  private func goal(
    _ node: YAMLNode, number: Int, _ goalIDs: inout [String: SourcePlace],
    _ indicatorIDs: inout [String: SourcePlace]
  ) -> Goal? {
    guard let fields = Fields(node, names: ["id", "name", "full", "groups"], reading: reading)
    else { return nil }
    let id = fields.identifier("id")
    if let id {
      reading.problems.unique(
        id.value.text, at: id.place, in: &goalIDs, ContentRule.duplicateID)
    }
    let name = fields.text("name")
    let full = fields.number("full")
    var kinds: [String: SourcePlace] = [:]
    var groups: [IndicatorGroup] = []
    for node in fields.list("groups") {
      if let group = group(node, &kinds, &indicatorIDs) { groups.append(group) }
    }
    guard let id, let name, let full else { return nil }
    return Goal(id: id, number: number, name: name, full: full, groups: groups)
  }

  private func group(
    _ node: YAMLNode, _ kinds: inout [String: SourcePlace],
    _ indicatorIDs: inout [String: SourcePlace]
  ) -> IndicatorGroup? {
    let names = ["kind", "full", "deducted", "score", "indicators"]
    guard let fields = Fields(node, names: names, reading: reading) else { return nil }
    let kind = fields.word("kind", as: IndicatorGroup.Kind.self)
    if let kind {
      reading.problems.unique(
        kind.value.rawValue, at: kind.place, in: &kinds, ContentRule.duplicateID)
    }
    let full = fields.number("full")
    let deducted = fields.number("deducted", .optional)
    let score = fields.number("score")
    var indicators: [Indicator] = []
    for node in fields.list("indicators") {
      if let indicator = indicator(node, &indicatorIDs) { indicators.append(indicator) }
    }
    guard let kind, let full, let score else { return nil }
    return IndicatorGroup(
      kind: kind, full: full, deducted: deducted, score: score, indicators: indicators)
  }

  private func indicator(_ node: YAMLNode, _ ids: inout [String: SourcePlace]) -> Indicator? {
    let names = [
      "id", "name", "target", "target-level", "actual", "actual-level", "unit", "direction",
      "full", "deducted", "score", "reason", "notes",
    ]
    guard let fields = Fields(node, names: names, reading: reading) else { return nil }
    let id = fields.identifier("id")
    if let id {
      reading.problems.unique(id.value.text, at: id.place, in: &ids, ContentRule.duplicateID)
    }
    let name = fields.text("name")
    let target = measure("target", fields)
    let actual = measure("actual", fields)
    let unit = fields.text("unit", .optional)
    if let number = fields.value("target", .optional) ?? fields.value("actual", .optional),
      fields.value("unit", .optional) == nil
    {
      reading.problems.error(
        ContentRule.measure, en: "a number needs a 'unit'", zh: "数值须有“unit”（计量单位）",
        at: number.place)
    }
    let direction = fields.word("direction", .optional, as: Indicator.Direction.self)
    let full = fields.number("full")
    let deducted = fields.number("deducted", .optional)
    let score = fields.number("score")
    let reason = fields.text("reason", .optional)
    let notes = fields.texts("notes")
    guard let id, let name, let full, let score else { return nil }
    return Indicator(
      id: id, name: name, target: target, actual: actual, unit: unit,
      direction: direction?.value ?? .higherIsBetter, full: full, deducted: deducted,
      score: score, reason: reason, notes: notes)
  }

  /// A number under `name` or a level in words under `name-level`.
  private func measure(_ name: String, _ fields: Fields) -> Placed<Indicator.Measure>? {
    let number = fields.number(name, .optional, .any)
    let level = fields.text("\(name)-level", .optional)
    if fields.value(name, .optional) != nil,
      let second = fields.value("\(name)-level", .optional)
    {
      reading.problems.error(
        ContentRule.measure, en: "'\(name)' and '\(name)-level' exclude each other",
        zh: "“\(name)”与“\(name)-level”不能同时出现", at: second.place)
    }
    if let number { return Placed(.number(number.value), at: number.place) }
    return level.map { Placed(.level($0.value), at: $0.place) }
  }
}

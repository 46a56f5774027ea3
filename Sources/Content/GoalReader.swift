import Diagnostics
import Languages
import Records

/// Reads the goals of a report.
struct GoalReader {
  let reading: Reading
  private let goalNames = ["id", "name", "same-as", "full", "expected", "achieved", "groups"]

  init(reading: Reading) {
    self.reading = reading
  }

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
    guard let fields = Fields(node, names: goalNames, reading: reading)
    else { return nil }
    let id = fields.identifier("id")
    if let id {
      reading.problems.unique(
        id.value.text, at: id.place, in: &goalIDs, ContentRule.duplicateID)
    }
    let name = fields.text("name")
    let sameAs = fields.identifier("same-as", .optional)
    let full = fields.number("full", .optional)
    let expected = fields.text("expected", .optional)
    let achieved = fields.text("achieved", .optional)
    var kinds: [String: SourcePlace] = [:]
    var groups: [IndicatorGroup] = []
    for node in fields.list("groups") {
      if let group = group(node, &kinds, &indicatorIDs) { groups.append(group) }
    }
    guard let id, let name else { return nil }
    return Goal(
      id: id, number: number, name: name, sameAs: sameAs, full: full, expected: expected,
      achieved: achieved, groups: groups)
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
    let full = fields.number("full", .optional)
    let deducted = fields.number("deducted", .optional)
    let score = fields.number("score", .optional)
    var indicators: [Indicator] = []
    for node in fields.list("indicators") {
      if let indicator = indicator(node, &indicatorIDs) { indicators.append(indicator) }
    }
    guard let kind else { return nil }
    return IndicatorGroup(
      kind: kind, full: full, deducted: deducted, score: score, indicators: indicators)
  }

  private func indicator(_ node: YAMLNode, _ ids: inout [String: SourcePlace]) -> Indicator? {
    let names = [
      "id", "name", "same-as", "class", "sign", "direction", "target", "target-level",
      "target-from", "target-to", "initial-target", "initial-target-level",
      "initial-target-from", "initial-target-to", "actual", "actual-level", "actual-from",
      "actual-to", "approximation", "status", "unit", "actual-unit", "full", "coefficient",
      "core", "deducted", "score", "verified-score", "reason", "measure", "evidence", "notes",
    ]
    guard let fields = Fields(node, names: names, reading: reading) else { return nil }
    let id = fields.identifier("id")
    if let id {
      reading.problems.unique(id.value.text, at: id.place, in: &ids, ContentRule.duplicateID)
    }
    let name = fields.text("name")
    let sameAs = fields.identifier("same-as", .optional)
    let classification = fields.word("class", .optional, as: Indicator.Class.self)
    let target = measure(.target, fields)
    let initialTarget = measure(.initialTarget, fields)
    let actual = measure(.actual, fields)
    let unit = fields.text("unit", .optional)
    let actualUnit = fields.text("actual-unit", .optional)
    let numbers = ["target", "target-from", "initial-target", "actual", "actual-from"]
    if let number = numbers.lazy.compactMap({ fields.value($0, .optional) }).first,
      fields.value("unit", .optional) == nil
    {
      reading.problems.error(
        ContentRule.measure, en: "a number needs a 'unit'", zh: "数值须有“unit”（计量单位）",
        at: number.place)
    }
    let approximation = fields.word("approximation", .optional, as: Approximation.self)
    let status = fields.word("status", .optional, as: ObservationStatus.self)
    let sign = fields.word("sign", .optional, as: ComparisonSign.self)
    let direction = direction(fields, sign: sign)
    let coefficient = fields.number("coefficient", .optional)
    let isCore = fields.flag("core")
    let verifiedScore = fields.number("verified-score", .optional)
    let measureText = fields.text("measure", .optional)
    let evidence = EvidenceReader(reading: reading).evidence(fields)
    let full = fields.number("full")
    let deducted = fields.number("deducted", .optional)
    let score = fields.number("score")
    let reason = fields.text("reason", .optional)
    let notes = fields.texts("notes")
    guard let id, let name, let full, let score else { return nil }
    return Indicator(
      id: id, name: name, sameAs: sameAs, classification: classification, target: target,
      initialTarget: initialTarget, actual: actual, approximation: approximation, status: status,
      unit: unit, actualUnit: actualUnit, sign: sign, direction: direction, full: full,
      coefficient: coefficient, isCore: isCore, deducted: deducted, score: score,
      verifiedScore: verifiedScore, reason: reason, measure: measureText, evidence: evidence,
      notes: notes)
  }

  /// A printed sign settles the direction; without one the editor may name it.
  private func direction(
    _ fields: Fields, sign: Placed<ComparisonSign>?
  ) -> Indicator.Direction {
    let stated = fields.word("direction", .optional, as: Indicator.Direction.self)
    guard let sign else { return stated?.value ?? .higherIsBetter }
    if let stated {
      reading.problems.error(
        ContentRule.measure, en: "'direction' and 'sign' exclude each other",
        zh: "“direction”与“sign”不能同时出现", at: stated.place)
    }
    switch sign.value {
    case .atLeast, .moreThan, .equal: return .higherIsBetter
    case .lessThan, .atMost: return .lowerIsBetter
    }
  }

  /// A number under its name, a level in words under `name-level`, or a range under `name-from` and
  /// `name-to`; the names are kept, as every indicator is asked for all of them.
  private struct MeasureNames {
    let number: String
    let level: String
    let from: String
    let to: String

    init(_ name: String) {
      number = name
      level = "\(name)-level"
      from = "\(name)-from"
      to = "\(name)-to"
    }

    static let target = MeasureNames("target")
    static let initialTarget = MeasureNames("initial-target")
    static let actual = MeasureNames("actual")
  }

  private func measure(_ names: MeasureNames, _ fields: Fields) -> Placed<Indicator.Measure>? {
    let forms = [names.number, names.level, names.from]
    let given = forms.compactMap { form in fields.value(form, .optional).map { (form, $0.place) } }
    for second in given.dropFirst() {
      reading.problems.error(
        ContentRule.measure, en: "'\(given[0].0)' and '\(second.0)' exclude each other",
        zh: "“\(given[0].0)”与“\(second.0)”不能同时出现", at: second.1)
    }
    let number = fields.number(names.number, .optional, .any)
    let level = fields.text(names.level, .optional)
    if let range = range(names, fields) { return range }
    if let number { return Placed(.number(number.value), at: number.place) }
    return level.map { Placed(.level($0.value), at: $0.place) }
  }

  private func range(_ names: MeasureNames, _ fields: Fields) -> Placed<Indicator.Measure>? {
    let isRange = [names.from, names.to].contains { fields.value($0, .optional) != nil }
    guard isRange, let from = fields.number(names.from, .required, .any),
      let to = fields.number(names.to, .required, .any)
    else { return nil }
    guard from.value <= to.value else {
      reading.problems.error(
        ContentRule.measure, en: "'\(to.value.text)' is less than '\(from.value.text)'",
        zh: "“\(to.value.text)”小于“\(from.value.text)”", at: to.place)
      return nil
    }
    return Placed(.range(from.value, to.value), at: from.place)
  }
}

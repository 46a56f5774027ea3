import Diagnostics
import Languages
import Records

/// Reads the goals of a report.
struct GoalReader {
  let reading: Reading

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
    guard let fields = Fields(node, .goal, reading: reading) else { return nil }
    let id = fields.identifier("id")
    if let id {
      reading.problems.unique(
        id.value.text, at: id.place, in: &goalIDs, ContentRule.duplicateID)
    }
    let name = fields.text("name")
    let sameAs = fields.identifier("same-as")
    let full = fields.number("full")
    let expected = fields.text("expected")
    let achieved = fields.text("achieved")
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
    guard let fields = Fields(node, .indicatorGroup, reading: reading) else { return nil }
    let kind = fields.word("kind", as: IndicatorGroup.Kind.self)
    if let kind {
      reading.problems.unique(
        kind.value.rawValue, at: kind.place, in: &kinds, ContentRule.duplicateID)
    }
    let full = fields.number("full")
    let deducted = fields.number("deducted")
    let score = fields.number("score")
    var indicators: [Indicator] = []
    for node in fields.list("indicators") {
      if let indicator = indicator(node, &indicatorIDs) { indicators.append(indicator) }
    }
    let emptyRows = fields.texts("empty-rows")
    guard let kind else { return nil }
    return IndicatorGroup(
      kind: kind, full: full, deducted: deducted, score: score, indicators: indicators,
      emptyRows: emptyRows)
  }

  private func indicator(_ node: YAMLNode, _ ids: inout [String: SourcePlace]) -> Indicator? {
    guard let fields = Fields(node, .indicator, reading: reading) else { return nil }
    let id = fields.identifier("id")
    if let id {
      reading.problems.unique(id.value.text, at: id.place, in: &ids, ContentRule.duplicateID)
    }
    let name = fields.text("name")
    let sameAs = fields.identifier("same-as")
    let classification = fields.word("class", as: Indicator.Class.self)
    let target = measure("target", fields)
    let initialTarget = measure("initial-target", fields)
    let actual = measure("actual", fields)
    let unit = fields.text("unit")
    let actualUnit = fields.text("actual-unit")
    let numbers = ["target", "initial-target", "actual"].flatMap { [$0, "\($0)-from"] }
    if let number = numbers.lazy.compactMap({ fields.given($0) }).first,
      fields.given("unit") == nil
    {
      reading.problems.error(
        ContentRule.measure, en: "a number needs a 'unit'", zh: "数值须有“unit”（计量单位）",
        at: number.place)
    }
    let approximation = fields.word("approximation", as: Approximation.self)
    let status = fields.word("status", as: ObservationStatus.self)
    let sign = fields.word("sign", as: ComparisonSign.self)
    let direction = direction(fields, sign: sign)
    let coefficient = fields.number("coefficient")
    let isCore = fields.flag("core")
    let verifiedScore = fields.number("verified-score")
    let measureText = fields.text("measure")
    let evidence = EvidenceReader(reading: reading).evidence(fields)
    let full = fields.number("full")
    let deducted = fields.number("deducted")
    let score = fields.number("score")
    let reason = fields.text("reason")
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
    let stated = fields.word("direction", as: Indicator.Direction.self)
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

  /// A number under `name`, a level in words under `name-level`, or a range under `name-from` and
  /// `name-to`.
  private func measure(_ name: String, _ fields: Fields) -> Placed<Indicator.Measure>? {
    let forms = [name, "\(name)-level", "\(name)-from"]
    let given = forms.compactMap { form in fields.given(form).map { (form, $0.place) } }
    for second in given.dropFirst() {
      reading.problems.error(
        ContentRule.measure, en: "'\(given[0].0)' and '\(second.0)' exclude each other",
        zh: "“\(given[0].0)”与“\(second.0)”不能同时出现", at: second.1)
    }
    let number = fields.number(name)
    let level = fields.text("\(name)-level")
    if let range = range(name, fields) { return range }
    if let number { return Placed(.number(number.value), at: number.place) }
    return level.map { Placed(.level($0.value), at: $0.place) }
  }

  private func range(_ name: String, _ fields: Fields) -> Placed<Indicator.Measure>? {
    let isRange = ["from", "to"].contains { fields.given("\(name)-\($0)") != nil }
    guard isRange, let from = fields.number("\(name)-from", .required),
      let to = fields.number("\(name)-to", .required)
    else { return nil }
    guard from.value <= to.value else {
      reading.problems.error(
        ContentRule.rangeOrder, en: "'\(to.value.text)' is less than '\(from.value.text)'",
        zh: "“\(to.value.text)”小于“\(from.value.text)”", at: to.place)
      return nil
    }
    return Placed(.range(from.value, to.value), at: from.place)
  }
}

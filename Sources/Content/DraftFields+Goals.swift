import Languages
import Records

extension DraftFields {
  init(_ goal: Goal) {
    self.init()
    put("id", goal.id.value.text)
    put("name", goal.name)
    put("same-as", goal.sameAs?.value.text)
    put("full", goal.full)
    put("expected", goal.expected)
    put("achieved", goal.achieved)
    // Required, whether there are any or not.
    self["groups"] = .list(goal.groups.map { .fields(DraftFields($0)) })
  }

  private init(_ group: IndicatorGroup) {
    self.init()
    put("kind", group.kind.value.rawValue)
    put("full", group.full)
    put("deducted", group.deducted)
    put("score", group.score)
    self["indicators"] = .list(group.indicators.map { .fields(DraftFields($0)) })
    put("empty-rows", group.emptyRows)
  }

  private init(_ indicator: Indicator) {
    self.init()
    put("id", indicator.id.value.text)
    put("name", indicator.name)
    put("same-as", indicator.sameAs?.value.text)
    put("class", indicator.classification?.value.rawValue)
    put("sign", indicator.sign?.value.rawValue)
    if indicator.sign == nil, indicator.direction == .lowerIsBetter {
      put("direction", indicator.direction.rawValue)
    }
    put("target", indicator.target?.value)
    put("initial-target", indicator.initialTarget?.value)
    put("actual", indicator.actual?.value)
    put("approximation", indicator.approximation?.value.rawValue)
    put("status", indicator.status?.value.rawValue)
    put("unit", indicator.unit)
    put("actual-unit", indicator.actualUnit)
    put("full", indicator.full)
    put("coefficient", indicator.coefficient)
    if indicator.isCore { put("core", "true") }
    put("deducted", indicator.deducted)
    put("score", indicator.score)
    put("verified-score", indicator.verifiedScore)
    put("reason", indicator.reason)
    put("measure", indicator.measure)
    put("evidence", indicator.evidence.map(DraftFields.init(_:)))
    put("notes", indicator.notes)
  }

  init(_ evidence: Evidence) {
    self.init()
    put("title", evidence.title)
    put("date", evidence.date)
    put("address", evidence.address?.value)
    put("file", evidence.file?.value.text)
    put("sha256", evidence.digest?.value)
  }

  private mutating func put(_ name: String, _ measure: Indicator.Measure?) {
    switch measure {
    case .number(let number): put(name, number.text)
    case .level(let words): put("\(name)-level", words.zh)
    case .range(let low, let high):
      put("\(name)-from", low.text)
      put("\(name)-to", high.text)
    case nil: break
    }
  }

  // MARK: What isn't there isn't put

  mutating func put(_ name: String, _ text: String?) {
    if let text { self[name] = .text(text) }
  }

  mutating func put(_ name: String, _ text: Text?) {
    put(name, text?.value.zh)
  }

  mutating func put(_ name: String, _ number: Placed<ExactDecimal>?) {
    put(name, number?.value.text)
  }

  mutating func put(_ name: String, _ date: Placed<CalendarDate>?) {
    put(name, date?.value.text)
  }

  mutating func put(_ name: String, _ fields: DraftFields?) {
    if let fields { self[name] = .fields(fields) }
  }

  mutating func put(_ name: String, _ items: [DraftFields]) {
    if !items.isEmpty { self[name] = .list(items.map { .fields($0) }) }
  }

  mutating func put(_ name: String, _ texts: [Text]) {
    if !texts.isEmpty { self[name] = .list(texts.map { .text($0.value.zh) }) }
  }
}

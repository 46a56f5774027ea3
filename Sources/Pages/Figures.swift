import Audit
import Languages
import Records
import Scoring
import Templates
import XMLTree

/// Figures as markup: the words a reader sees, and the record's own figure in a `data` element.
struct Figures {
  let context: PageContext
  /// The report whose notes stand beside its figures; `nil` where figures come without notes.
  let report: AuditedReport?

  init(_ context: PageContext, report: AuditedReport? = nil) {
    self.context = context
    self.report = report
  }

  /// A number as it is in the record, with links to the data notes on the field.
  func number(_ value: ExactDecimal, field: FieldPath? = nil) -> TemplateValue {
    .markup(data(value, context.numbers.number(value)) + references(to: field))
  }

  func percent(_ value: ExactDecimal, field: FieldPath? = nil) -> TemplateValue {
    .markup(data(value, context.numbers.percent(value)) + references(to: field))
  }

  func money(_ amount: ExactDecimal, _ unit: Money.Unit, field: FieldPath? = nil) -> TemplateValue {
    .markup(
      data(amount, context.numbers.money(Money(amount, unit))) + references(to: field))
  }

  /// A target or an actual value; words in words, numbers with their unit.
  func measure(
    _ measure: Placed<Indicator.Measure>?, unit: Text?, field: FieldPath
  ) -> TemplateValue {
    switch measure?.value {
    case nil:
      return .markup([missing()] + references(to: field))
    case .level(let level)?:
      return .markup([.text(level[context.language])] + references(to: field))
    case .range(let low, let high)?:
      let text = context.numbers.range(low, high, unit: unit?.value)
      return .markup([.text(text)] + references(to: field))
    case .number(let value)?:
      let text = context.numbers.quantity(value, unit: unit?.value)
      return .markup(data(value, text) + references(to: field))
    }
  }

  /// A figure the report may not state.
  func optional(
    _ value: Placed<ExactDecimal>?, field: FieldPath, show: (ExactDecimal) -> String
  ) -> TemplateValue {
    guard let value = value?.value else { return .markup([missing()] + references(to: field)) }
    return .markup(data(value, show(value)) + references(to: field))
  }

  /// 'not stated', told from a value by its class as well as by its words.
  func missing() -> Node {
    .element(
      Element(
        "span", [Attribute("class", "missing")], [.text(context.words("not-stated"))]))
  }

  private func data(_ value: ExactDecimal, _ text: String) -> [Node] {
    [.element(Element("data", [Attribute("value", value.text)], [.text(text)]))]
  }

  /// Links to the data notes on a field, such as ‘note 3’, on this page or on the report's.
  func references(to field: FieldPath?) -> [Node] {
    guard let field, let report else { return [] }
    return report.notes(at: field).flatMap { note -> [Node] in
      let link = Element(
        "a",
        [
          Attribute("class", "note-ref"),
          Attribute("href", reference(to: note, of: report)),
        ], [.text(context.words("note-reference", ["number": String(note.number)]))])
      return [.text(" "), .element(link)]
    }
  }

  private func reference(to note: DataNote, of report: AuditedReport) -> String {
    let page = Address.report(report.scored.report.id)
    let here = context.address == page ? "" : context.link(to: page)
    return "\(here)#note-\(note.number)"
  }
}

import Audit
import Languages
import Ledger
import Records
import Scoring
import Templates
import XMLTree

/// Figures as markup: the words a reader sees, with the record's own number and the figure's name.
///
/// The name says which figure of the record around it (`data-record`) is printed, so that the
/// finished page can be held against the records.
struct Figures {
  let context: PageContext
  /// The report whose notes stand beside its figures; `nil` where figures come without notes.
  let report: AuditedReport?

  init(_ context: PageContext, report: AuditedReport? = nil) {
    self.context = context
    self.report = report
  }

  /// A number as it is in the record, with links to the data notes at `notes`, else at its name.
  func number(
    _ value: ExactDecimal, _ name: FieldPath, notes: FieldPath? = nil
  ) -> TemplateValue {
    markup(context.figure(value, name), notes: notes)
  }

  func percent(_ value: ExactDecimal, _ name: FieldPath, notes: FieldPath? = nil) -> TemplateValue {
    markup(context.percent(value, name), notes: notes)
  }

  func money(
    _ amount: ExactDecimal, _ unit: Money.Unit, _ name: FieldPath, notes: FieldPath? = nil
  ) -> TemplateValue {
    markup(context.money(amount, unit, name), notes: notes)
  }

  /// A target or an actual value; words in words, numbers with their unit.
  func measure(
    _ measure: Placed<Indicator.Measure>?, unit: Text?, _ name: FieldPath
  ) -> TemplateValue {
    let words =
      measure.map { context.measure($0.value, unit: unit, name).nodes } ?? [missing()]
    return .markup(words + references(to: name))
  }

  /// A figure the report may not state.
  func optional(
    _ value: Placed<ExactDecimal>?, _ name: FieldPath,
    show: (ExactDecimal, FieldPath) -> FigureText
  ) -> TemplateValue {
    guard let value = value?.value else { return .markup([missing()] + references(to: name)) }
    return markup(show(value, name), notes: nil)
  }

  /// 'not stated', told from a value by its class as well as by its words.
  func missing() -> Node {
    .element(
      Element(
        "span", [Attribute("class", "missing")], [.text(context.words("not-stated"))]))
  }

  private func markup(_ figure: FigureText, notes: FieldPath?) -> TemplateValue {
    .markup([figure.node] + references(to: notes ?? figure.name))
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

import Audit
import Diagnostics
import Languages
import Records
import Templates

/// What the audit found in a report, published with it.
struct DataNotes {
  let context: PageContext
  let audited: AuditedReport

  init(_ context: PageContext, _ audited: AuditedReport) {
    self.context = context
    self.audited = audited
  }

  var values: [TemplateValue] {
    audited.notes.map { note in
      .object([
        "id": .text("note-\(note.number)"),
        "number": .text(String(note.number)),
        "severity": .text(context.words("severity-\(note.severity.rawValue)")),
        "class": .text("severity-\(note.severity.rawValue)"),
        "summary": .text(note.summary[context.language]),
        "details": .list(note.notes.map { .text($0.summary[context.language]) }),
        "explanation": note.explanation.map(context.text) ?? .absent,
        "standing": .list(standing(of: note)),
        "rule": .text(note.rule.text),
        "rule-href": .text(context.link(to: .checks) + "#rule-\(note.rule.text)"),
      ])
    }
  }

  /// Why an error didn't stop the publication, where no editor explained it.
  private func standing(of note: DataNote) -> [TemplateValue] {
    let lowered = note.loweredBecause.map {
      context.words("note-lowered", ["reason": $0.value[context.language]])
    }
    let baseline = note.isInBaseline ? context.words("note-baseline") : nil
    return [lowered, baseline].compactMap { $0.map(TemplateValue.text) }
  }
}

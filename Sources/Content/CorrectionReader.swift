import Diagnostics
import Records

/// Reads what was changed after a report's publication.
struct CorrectionReader {
  let reading: Reading

  func correction(_ node: YAMLNode) -> Correction? {
    guard let fields = Fields(node, .correction, reading: reading) else { return nil }
    let kind = fields.word("kind", as: Correction.Kind.self)
    let date = fields.date("date")
    let field = fields.scalar("field")
    let old = fields.text("old")
    let new = fields.text("new")
    let reason = fields.text("reason")
    let approvedBy = fields.text("approved-by")
    guard let kind, let date, let field, let reason, let approvedBy else { return nil }
    return Correction(
      kind: kind, date: date, field: Placed(FieldPath(field.value), at: field.place), old: old,
      new: new, reason: reason, approvedBy: approvedBy)
  }
}

package import Diagnostics
package import Languages
package import Records

/// A value that is published as one thing and recorded as another.
package struct ValueChange: Hashable, Sendable {
  /// As `ReportID.text`.
  package let record: String
  package let field: FieldPath
  /// What it is of, as findings name it.
  package let name: Bilingual<String>
  /// `nil` when none was published.
  package let old: String?
  /// `nil` when the record states none any more.
  package let new: String?
  package let isComputed: Bool
  /// Where the value stands in the record, or would.
  package let place: SourcePlace
}

/// Holds a published record against the record as it is now.
struct Comparison {
  let published: PublishedRecord
  let values: RecordValues

  /// In the order of the data files: the record's values first, then those it no longer has.
  ///
  /// A goal or indicator that only one side has is one change, of its name; what it states isn't
  /// listed beside it. What an older site couldn't publish isn't compared.
  var changes: [ValueChange] {
    let lone = Set(published.rows).symmetricDifference(values.rows.keys)
    var changes: [ValueChange] = []
    for value in values.values where isCompared(value.field, lone) {
      let old = published.values[value.field]
      guard !value.kind.isSame(old, value.text) else { continue }
      changes.append(change(value.field, from: old, to: value.text))
    }
    let gone = published.values.keys.filter { values[$0] == nil && isCompared($0, lone) }.sorted()
    return changes + gone.map { change($0, from: published.values[$0], to: nil) }
  }

  private func isCompared(_ field: FieldPath, _ lone: Set<FieldPath>) -> Bool {
    if published.unknown.contains(field) { return false }
    let parts = field.text.split(separator: ".")
    guard parts.count > 2 else { return true }
    return !lone.contains(FieldPath(parts.prefix(2).joined(separator: ".")))
  }

  private func change(_ field: FieldPath, from old: String?, to new: String?) -> ValueChange {
    let revised = RevisedField(field)
    return ValueChange(
      record: values.report.id.text, field: field,
      name: revised?.name(in: values.report) ?? Bilingual(zh: field.text, en: field.text),
      old: old, new: new, isComputed: revised?.isComputed ?? false, place: values.place(of: field))
  }
}

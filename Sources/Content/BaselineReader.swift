import Diagnostics
import Records

/// Reads baseline.yaml: a list of findings that old data came in with.
struct BaselineReader {
  let reading: Reading

  func entries(_ root: YAMLNode) -> [BaselineEntry] {
    guard let fields = Fields(root, .baseline, reading: reading) else { return [] }
    return fields.list("findings").compactMap(entry(_:))
  }

  private func entry(_ node: YAMLNode) -> BaselineEntry? {
    guard let fields = Fields(node, .baselineEntry, reading: reading) else { return nil }
    let record = fields.scalar("record")
    let rule = fields.scalar("rule")
    let field = fields.scalar("field")
    let values = fields.scalars("values")
    guard let record, let rule, let field else { return nil }
    return BaselineEntry(
      record: record, rule: Placed(RuleName(rule.value), at: rule.place),
      field: Placed(FieldPath(field.value), at: field.place), values: values)
  }
}

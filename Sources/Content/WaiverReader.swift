import Diagnostics
import Records

/// Reads waivers.yaml: exceptions from the rules on private and secret data.
struct WaiverReader {
  let reading: Reading

  func waivers(_ root: YAMLNode) -> [Waiver] {
    guard let fields = Fields(root, .waivers, reading: reading) else { return [] }
    return fields.list("waivers").compactMap(waiver(_:))
  }

  private func waiver(_ node: YAMLNode) -> Waiver? {
    guard let fields = Fields(node, .waiver, reading: reading) else { return nil }
    let rule = fields.scalar("rule")
    let record = fields.scalar("record")
    let field = fields.scalar("field")
    let fingerprint = fields.scalar("fingerprint")
    let reason = fields.text("reason")
    let approvedBy = fields.text("approved-by")
    guard let rule, let record, let field, let fingerprint, let reason, let approvedBy
    else { return nil }
    return Waiver(
      rule: Placed(RuleName(rule.value), at: rule.place), record: record, field: field,
      fingerprint: fingerprint, reason: reason, approvedBy: approvedBy)
  }
}

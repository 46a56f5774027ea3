import Diagnostics
import Records

/// What lets a finding pass that isn't acknowledged in its own record.
struct Exceptions: Sendable {
  private let overrides: [RuleName: SeverityOverride]
  private let baseline: [BaselineKey: Int]

  private struct BaselineKey: Hashable {
    let record: String
    let rule: RuleName
    let field: FieldPath
    let values: [String]
  }

  /// Overrides that don't hold are left out; `SeverityOverrideHolds` reports them.
  init(of records: ContentRecords) {
    let negotiable = Auditor.negotiableRules
    var overrides: [RuleName: SeverityOverride] = [:]
    for override in records.site.severities {
      let rule = override.rule.value
      if let own = negotiable[rule], overrides[rule] == nil, override.isAllowed(from: own) {
        overrides[rule] = override
      }
    }
    self.overrides = overrides
    var baseline: [BaselineKey: Int] = [:]
    for (index, entry) in records.baseline.enumerated() where negotiable[entry.rule.value] != nil {
      let key = BaselineKey(
        record: entry.record.value, rule: entry.rule.value, field: entry.field.value,
        values: entry.values.map(\.value))
      if baseline[key] == nil { baseline[key] = index }
    }
    self.baseline = baseline
  }

  func override(of rule: RuleName) -> SeverityOverride? { overrides[rule] }

  /// The position of the entry that lets `finding` in.
  func baseline(of finding: RecordFinding, in report: ReportID) -> Int? {
    baseline[
      BaselineKey(
        record: report.text, rule: finding.rule, field: finding.field, values: finding.values)]
  }
}

extension SeverityOverride {
  /// An error may be lowered to a warning, never off; anything may be raised.
  func isAllowed(from own: Severity) -> Bool {
    own != .error || severity.value != .info
  }
}

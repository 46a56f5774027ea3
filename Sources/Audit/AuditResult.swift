package import Diagnostics
package import Languages
import Records

/// What the auditor makes of the records, and what became of each finding.
package struct AuditResult: Sendable {
  package let outcome: Outcome<AuditedRecords>
  let judged: [JudgedFinding]

  /// Every finding, acknowledged ones too, sorted by place; editors' reasons in `language`.
  package func reported(in language: Language) -> [ReportedFinding] {
    judged.map { ReportedFinding($0.finding, standing: $0.standing(in: language)) }
      .sorted { $0.finding < $1.finding }
  }
}

/// A finding with the exception that covers it.
struct JudgedFinding: Sendable {
  enum Exception: Sendable {
    case acknowledged(Text)
    case lowered(Text)
    case baseline
  }

  /// With the severity it now has.
  let finding: Finding
  let exception: Exception?

  init(_ finding: Finding, _ exception: Exception? = nil) {
    self.finding = finding
    self.exception = exception
  }

  /// Whether the run has to tell it; what an editor explained on the page isn't told again.
  var isTold: Bool {
    if case .acknowledged = exception { return false }
    return true
  }

  func standing(in language: Language) -> Standing {
    switch exception {
    case nil: .open
    case .acknowledged(let reason): .acknowledged(reason: reason.value[language])
    case .lowered(let reason): .lowered(reason: reason.value[language])
    case .baseline: .baseline
    }
  }
}

import Audit
import Confidentiality
import Diagnostics
import Records
import Revisions

/// The audited records that are to be shown on the day of the site.
struct Release {
  /// `nil` when what is shown is refused without what is held back.
  let records: AuditedRecords?
  /// Not to be shown yet.
  let held: [Report]
  /// What the audit of all records hasn't told.
  let findings: [Finding]

  /// `audited` and `known` are what the audit of all the records came to and found.
  init(
    of cleared: ClearedRecords, audited: AuditedRecords, known: [Finding], on date: CalendarDate,
    jobs: Int
  ) {
    held = cleared.records.held(on: date)
    guard !held.isEmpty else {
      (records, findings) = (audited, [])
      return
    }
    // A note on a report that is shown could quote one that isn't, so the audit is made anew
    // without them.
    let outcome = Auditor().audit(cleared.shown(on: date), jobs: jobs)
    let told = Set(known)
    records = outcome.value
    findings =
      held.map { HeldBack().finding(for: $0) }
      + outcome.findings.map { DisclosureGate.masked($0) }.filter { !told.contains($0) }
  }
}

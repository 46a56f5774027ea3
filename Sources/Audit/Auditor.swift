package import Diagnostics
import Languages
package import Records
import Scoring

/// The gate between records and pages: scores each report and holds it against every rule.
///
/// An error passes only with an acknowledgement of the very same rule, field and values; all that
/// passes is published as a data note.
package struct Auditor: Sendable {
  package static let rules: [any AuditRule] = [
    ExecutionRate(),
    ExecutionScore(),
    FormulaScore(),
    GoalSums(),
    GroupSums(),
    LargerShortfallCostsMore(),
    LostPointsNeedReason(),
    OneFactOneValue(),
    PartWithinWhole(),
    PartsEqualWhole(),
    ScoreEqualsFullMinusDeducted(),
    ScoredNeedsActual(),
    ScoredNeedsTarget(),
    TotalEqualsScores(),
    TotalWithinReach(),
    WeightsMatchScheme(),
  ]

  /// Every rule, sorted by name.
  package static var descriptions: [RuleDescription] {
    let reports = rules.map { RuleDescription(of: type(of: $0), canBeAcknowledged: true) }
    let own = RuleDescription(of: AcknowledgementHolds.self, canBeAcknowledged: false)
    return (reports + [own]).sorted { $0.name < $1.name }
  }

  package init() {}

  /// The records with their data notes, or what refuses them.
  ///
  /// Warnings and infos, which are published as notes, are among the findings too.
  package func audit(_ records: ContentRecords) -> Outcome<AuditedRecords> {
    var findings: [Finding] = []
    var reports: [AuditedReport] = []
    for report in records.reports {
      let id = report.scheme.id
      guard let scheme = records.schemes.first(where: { $0.id.value == id.value }) else {
        findings.append(WeightsMatchScheme().unknownScheme(id, among: records.schemes))
        continue
      }
      let scored = ScoredReport(report, scheme: scheme)
      let (notes, refusals) = judgement(on: scored)
      findings += refusals
      reports.append(AuditedReport(scored: scored, notes: notes))
    }
    let audited = AuditedRecords(
      site: records.site, departments: records.departments, reports: reports,
      pages: records.pages)
    return Outcome(audited, findings: findings)
  }

  private func judgement(on report: ScoredReport) -> (notes: [DataNote], findings: [Finding]) {
    let found = Self.rules.flatMap { $0.findings(in: report) }.sorted()
    let acknowledgements = report.report.acknowledgements
    var notes: [DataNote] = []
    var findings = AcknowledgementHolds().findings(for: acknowledgements, against: found)
    for finding in found {
      let acknowledgement = acknowledgements.first { $0.holds(for: finding) }
      if finding.severity != .error || acknowledgement == nil { findings.append(finding.finding) }
      notes.append(
        DataNote(
          number: notes.count + 1, finding: finding, explanation: acknowledgement?.explanation))
    }
    return (notes, findings)
  }
}

package import Confidentiality
package import Diagnostics
import Languages
import Parallelism
import Records
import Revisions
import Scoring

/// The gate between records and pages: scores each report and holds it against every rule.
///
/// An error passes only with an acknowledgement or a baseline entry of the very same rule, field
/// and values, or where site.yaml lowers the rule with a reason; all of it is published as a data
/// note.
package struct Auditor: Sendable {
  /// Every rule, those of the gate for private and secret data too, sorted by name.
  package static var descriptions: [RuleDescription] {
    let reports = rules.map { RuleDescription(of: type(of: $0), canBeAcknowledged: true) }
    let records = recordsRules.map { RuleDescription(of: type(of: $0), canBeAcknowledged: true) }
    let own: [any PublishedRule.Type] = [
      AcknowledgementHolds.self, BaselineHolds.self, LineageHolds.self, SeverityOverrideHolds.self,
      SiteLabelsStated.self, ChinesePunctuation.self,
    ]
    let gates = (own + TranslationRules.all.map { type(of: $0) }).map {
      RuleDescription(of: $0, canBeAcknowledged: false)
    }
    return (reports + records + gates + DisclosureGate.descriptions + RevisionGate.descriptions)
      .sorted { $0.name < $1.name }
  }

  /// The rules an editor can acknowledge, lower or take into the baseline.
  static var negotiableRules: [RuleName: Severity] {
    var severities: [RuleName: Severity] = [:]
    for rule in descriptions where rule.canBeAcknowledged { severities[rule.name] = rule.severity }
    return severities
  }

  /// The rules about one report that are asked: all of them, but for tests of some.
  private let asked: [Asked]

  /// A rule, and how it is asked; told apart once rather than for every report.
  private enum Asked: Sendable {
    case figures(any AuditRule)
    case prose(any ProseRule)
  }

  package init() {
    self.init(asking: Self.rules)
  }

  init(asking rules: [any AuditRule]) {
    asked = rules.map { rule in
      if let rule = rule as? any ProseRule { .prose(rule) } else { .figures(rule) }
    }
  }

  /// The records with their data notes, or what refuses them; the same for any number of `jobs`.
  ///
  /// Warnings and infos, which are published as notes, are among the findings too.
  package func audit(_ records: ClearedRecords, jobs: Int = 1) -> Outcome<AuditedRecords> {
    judge(records, jobs: jobs).outcome
  }

  /// The same, with what became of each finding.
  package func judge(_ cleared: ClearedRecords, jobs: Int = 1) -> AuditResult {
    let records = cleared.records
    var findings: [JudgedFinding] = []
    var reports: [(Report, Scheme)] = []
    for report in records.reports {
      let id = report.scheme.id
      if let scheme = records.schemes.first(where: { $0.id.value == id.value }) {
        reports.append((report, scheme))
      } else {
        findings.append(
          JudgedFinding(WeightsMatchScheme().unknownScheme(id, among: records.schemes)))
      }
    }
    let parallel = Parallel(jobs: jobs)
    let scored = ScoredRecords(
      parallel.map(reports) { ScoredReport($0.0, scheme: $0.1) }, jobs: jobs)
    let exceptions = Exceptions(of: records)
    let judgements = parallel.map(scored.reports) { report in
      judgement(on: report, among: scored, exceptions)
    }
    findings += judgements.flatMap(\.findings)
    findings += scored.reports.filter { !$0.report.corrections.isEmpty }
      .flatMap { CorrectionHolds().findings(in: RecordValues(of: $0)) }.map { JudgedFinding($0) }
    findings += LineageHolds().findings(in: records).map { JudgedFinding($0) }
    findings += SeverityOverrideHolds().findings(for: records.site.severities)
      .map { JudgedFinding($0) }
    findings += SiteLabelsStated().findings(in: records).map { JudgedFinding($0) }
    findings += parallel.map(records.translations) { TranslationRules().findings(in: $0) }
      .flatMap { $0 }.map { JudgedFinding($0) }
    let used = judgements.reduce(into: Set<Int>()) { $0.formUnion($1.usedBaseline) }
    findings += BaselineHolds().findings(for: records.baseline, used: used)
      .map { JudgedFinding($0) }
    let audited = AuditedRecords(
      site: records.site, departments: records.departments,
      reports: judgements.map { AuditedReport(scored: $0.report, notes: $0.notes) },
      pages: records.pages, attachments: records.attachments, retired: records.retired,
      glossary: records.glossary, translationCounts: records.translationCounts,
      machineMade: records.machineMade)
    return AuditResult(
      outcome: Outcome(audited, findings: findings.filter(\.isTold).map(\.finding)),
      judged: findings)
  }

  private struct Judgement: Sendable {
    let report: ScoredReport
    var notes: [DataNote] = []
    var findings: [JudgedFinding]
    /// Positions in the baseline.
    var usedBaseline: Set<Int> = []
  }

  private func judgement(
    on report: ScoredReport, among records: ScoredRecords, _ exceptions: Exceptions
  ) -> Judgement {
    let reading = ReportReading(report.report)
    let own = asked.flatMap { asked in
      switch asked {
      case .figures(let rule): rule.findings(in: report)
      case .prose(let rule): rule.findings(in: report, reading)
      }
    }
    let found = (own + Self.recordsRules.flatMap { $0.findings(in: report, among: records) })
      .sorted()
    let acknowledgements = report.report.acknowledgements
    var judgement = Judgement(
      report: report,
      findings: AcknowledgementHolds().findings(for: acknowledgements, against: found)
        .map { JudgedFinding($0) })
    for finding in found {
      let acknowledgement = acknowledgements.first { $0.holds(for: finding) }
      let lowered = exceptions.override(of: finding.rule)
      let baseline = exceptions.baseline(of: finding, in: report.report.id)
      if let baseline { judgement.usedBaseline.insert(baseline) }
      judgement.notes.append(
        DataNote(
          number: judgement.notes.count + 1, finding: finding,
          explanation: acknowledgement?.explanation,
          loweredBecause: lowered.flatMap {
            $0.severity.value < finding.severity ? $0.reason : nil
          },
          isInBaseline: baseline != nil))
      judgement.findings.append(
        Self.judged(finding, acknowledgement, lowered, isInBaseline: baseline != nil))
    }
    return judgement
  }

  /// An acknowledgement counts before the baseline, the baseline before a lowered severity.
  private static func judged(
    _ found: RecordFinding, _ acknowledgement: Acknowledgement?, _ override: SeverityOverride?,
    isInBaseline: Bool
  ) -> JudgedFinding {
    let finding = found.finding
    let severity = override?.severity.value ?? found.severity
    // What was an error or has been made one needs the acknowledgement, and is let through by it.
    if max(severity, found.severity) == .error, let acknowledgement {
      return JudgedFinding(finding, .acknowledged(acknowledgement.explanation))
    }
    if isInBaseline { return JudgedFinding(finding.with(.info), .baseline) }
    guard let override, severity < found.severity else {
      return JudgedFinding(finding.with(severity))
    }
    return JudgedFinding(finding.with(severity), .lowered(override.reason))
  }
}

extension Finding {
  fileprivate func with(_ severity: Severity) -> Finding {
    Finding(rule: rule, severity: severity, summary: summary, place: place, notes: notes)
  }
}

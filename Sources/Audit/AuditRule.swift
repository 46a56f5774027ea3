package import Diagnostics
package import Scoring

/// A rule about one report; it reads and reports, and never mends.
package protocol AuditRule: PublishedRule {
  /// In the report's order.
  func findings(in report: ScoredReport) -> [RecordFinding]
}

/// A rule about the texts of one report.
protocol ProseRule: AuditRule {
  /// In the report's order; `reading` is that of the report.
  func findings(in report: ScoredReport, _ reading: ReportReading) -> [RecordFinding]
}

extension ProseRule {
  /// For whoever asks no other rule about these texts.
  func findings(in report: ScoredReport) -> [RecordFinding] {
    findings(in: report, ReportReading(report.report))
  }
}

/// A rule that holds a report against others: last year's, the department's, its projects'.
package protocol RecordsRule: PublishedRule {
  /// What is found at `report`, in its order.
  func findings(in report: ScoredReport, among records: ScoredRecords) -> [RecordFinding]
}

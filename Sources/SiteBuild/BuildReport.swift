package import Diagnostics
package import Publish
package import Records

/// How a run ended.
package struct BuildReport: Sendable {
  /// Everything found, sorted by place.
  package let findings: [Finding]
  /// The same with what became of each, and what editors acknowledged beside it.
  package let reported: [ReportedFinding]
  /// What is on the disk now; `nil` when nothing was to be written or the site was refused.
  package let published: PublishSummary?
  /// How many files the site has; 0 when it was refused before any was made.
  package let fileCount: Int
  /// Whether content, theme or markup was refused; the published site is untouched then.
  package let isRefused: Bool
  /// What lies ahead of the records; only where it was asked for and they could be read.
  package let outlook: Outlook?

  /// The records as a checklist before publication needs them.
  package struct Outlook: Sendable {
    /// The day of the site.
    package let date: CalendarDate
    package let departments: [Department]
    /// All of them, held back or not.
    package let reports: [Report]
    /// The ids of reports that the public has already.
    package let published: Set<String>
  }

  package init(
    findings: [Finding], reported: [ReportedFinding], published: PublishSummary?, fileCount: Int,
    isRefused: Bool, outlook: Outlook? = nil
  ) {
    self.findings = findings
    self.reported = reported
    self.published = published
    self.fileCount = fileCount
    self.isRefused = isRefused
    self.outlook = outlook
  }
}

/// Why a run could not be made at all; one line for the person at the terminal.
package struct BuildFailure: Error, Sendable {
  package let reason: String

  package init(_ reason: String) {
    self.reason = reason
  }
}

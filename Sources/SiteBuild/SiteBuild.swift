import Audit
import Confidentiality
import Content
import Diagnostics
package import Disk
import Languages
import MarkupCheck
import Pages
import Publish
import Records
import SiteFiles
import Templates

/// The stages in their order; the only place that knows them all.
///
/// Content → audit → pages, search index and assets → markup check → publish. Each stage takes the
/// value of the one before, and the values that matter (`AuditedRecords`, `CheckedFile`,
/// `CheckedSite`) only their gates can make.
package struct SiteBuild: Sendable {
  package let options: BuildOptions
  package let fileSystem: any FileSystem

  private let progress: @Sendable (BuildProgress) -> Void

  /// `progress` is told how far the run has come, on the thread that runs it.
  package init(
    _ options: BuildOptions, fileSystem: any FileSystem,
    progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
  ) {
    self.options = options
    self.fileSystem = fileSystem
    self.progress = progress
  }

  /// Runs the stages as far as the options ask.
  ///
  /// - Throws: `BuildFailure` when a folder is missing, the disk is full or refuses, or the base
  ///   URL or date is missing; the published site is untouched then.
  package func run() throws(BuildFailure) -> BuildReport {
    switch try prepare() {
    case .ended(let report): return report
    case .ready(let ready): return try make(ready)
    }
  }

  /// What came of the stages before pages.
  enum Preparation {
    /// The run ends here: refused, or asked to.
    case ended(BuildReport)
    case ready(Ready)
  }

  /// What stands ready to be made.
  struct Ready {
    let plan: SiteMaking.Plan
    /// Not to be shown yet.
    let held: [Report]
    let findings: [Finding]
    let told: Told
  }

  func prepare() throws(BuildFailure) -> Preparation {
    try refuseOverlap()
    progress(.reading)
    let content = try reading { () throws(FileSystemFailure) in
      try ContentFolder(path: options.content, fileSystem: fileSystem, jobs: options.jobs)
        .readWithTexts()
    }
    progress(.auditing(reports: content.records.value?.reports.count ?? 0))
    let cleared = clearing(content)
    let judged = cleared.value.map { Auditor().judge($0, jobs: options.jobs) }
    let audited = judged?.outcome
    let told = Told(
      audit: (judged?.reported(in: options.language) ?? []).map {
        ReportedFinding(DisclosureGate.masked($0.finding), standing: $0.standing)
      }, outlook: try outlook(of: content.records.value))
    var findings =
      content.records.findings.map { DisclosureGate.masked($0) } + cleared.findings
      + (audited?.findings ?? []).map { DisclosureGate.masked($0) }
    if case .records = options.extent {
      return .ended(report(findings, told, fileCount: 0))
    }
    let theme = try reading { () throws(FileSystemFailure) in
      try Theme.read(
        options.theme, site: Self.trimmed(options.content) + "/theme", fileSystem: fileSystem,
        requiredTemplates: SitePages.templates, requiredPhrases: SitePages.phrases)
    }
    findings += theme.findings.map { DisclosureGate.masked($0) }
    guard let records = audited?.value, let theme = theme.value, !isRefused(findings) else {
      return .ended(report(findings, told, fileCount: 0))
    }
    let date = try date(of: records.site)
    guard let all = cleared.value else { preconditionFailure("what was audited was cleared first") }
    let release = Release(
      of: all, audited: records, known: findings, on: date, jobs: options.jobs)
    findings += release.findings
    guard let shown = release.records, !isRefused(findings) else {
      return .ended(report(findings, told, fileCount: 0))
    }
    let plan = SiteMaking.Plan(
      records: shown, theme: theme, baseURL: try baseURL(of: records.site), date: date,
      jobs: options.jobs, label: label,
      progress: progress)
    return .ready(Ready(plan: plan, held: release.held, findings: findings, told: told))
  }

  /// Every text passes the gate, even where the records are already refused.
  private func clearing(
    _ content: ContentReading
  ) -> (value: ClearedRecords?, findings: [Finding]) {
    let texts = content.texts.map {
      DisclosedText(
        record: $0.record, field: $0.field, label: $0.label, text: $0.text, place: $0.place,
        isAttached: $0.isAttached)
    }
    guard let records = content.records.value else {
      return (nil, DisclosureGate().findings(in: texts, waivers: [], jobs: options.jobs))
    }
    let outcome = DisclosureGate().cleared(records, texts: texts, jobs: options.jobs)
    return (outcome.value, outcome.findings)
  }

  /// Holds the plan against what is published, then makes, checks and, if asked, publishes the
  /// files.
  private func make(_ ready: Ready) throws(BuildFailure) -> BuildReport {
    let (plan, told) = (ready.plan, ready.told)
    guard case .publish = options.extent else {
      let outcome = try reading { () throws(FileSystemFailure) in
        try reconciled(plan, held: ready.held)
      }
      let findings = ready.findings + outcome.findings
      guard let reconciliation = outcome.value, !isRefused(findings) else {
        return report(findings, told, fileCount: 0)
      }
      let result = SiteMaking(plan, after: reconciliation)
        .run { (_: CheckedFile) throws(PublishFailure) in }
      switch result {
      case .success(.passed(let site)): return report(findings, told, fileCount: site.paths.count)
      case .success(.refused(let refused)): return report(findings + refused, told, fileCount: 0)
      case .failure(let failure): throw BuildFailure(failure.text)
      }
    }
    return try publish(ready)
  }

  /// The same for a run that writes.
  private func publish(_ ready: Ready) throws(BuildFailure) -> BuildReport {
    let (plan, told) = (ready.plan, ready.told)
    do throws(PublishFailure) {
      // From here on no other build can publish there, so that what is compared is what is replaced.
      var publisher = try Publisher(output: options.output, fileSystem: fileSystem)
      let outcome = try publishing { () throws(FileSystemFailure) in
        try reconciled(plan, held: ready.held)
      }
      let findings = ready.findings + outcome.findings
      guard let reconciliation = outcome.value, !isRefused(findings) else {
        try publisher.discard()
        return report(findings, told, fileCount: 0)
      }
      let making = SiteMaking(plan, after: reconciliation)
      let result = making.run { (file: CheckedFile) throws(PublishFailure) in
        try publisher.stage(file)
      }
      switch result {
      case .success(.passed(let site)):
        progress(.publishing)
        let published = try publisher.publish(site)
        return report(findings, told, fileCount: site.paths.count, published: published)
      case .success(.refused(let refused)):
        try publisher.discard()
        return report(findings + refused, told, fileCount: 0)
      case .failure(let failure):
        // The failure that stopped the run is the one to tell; the next run clears the stage.
        throw failure
      }
    } catch {
      throw BuildFailure(error.text)
    }
  }

  func report(
    _ findings: [Finding], _ told: Told, fileCount: Int, published: PublishSummary? = nil
  ) -> BuildReport {
    BuildReport(
      findings: findings.sorted(), reported: told.joined(with: findings), published: published,
      fileCount: fileCount,
      isRefused: isRefused(findings), outlook: told.outlook)
  }

  /// What the auditor says became of its findings, and what lies ahead of the records.
  struct Told {
    let audit: [ReportedFinding]
    var outlook: BuildReport.Outlook?

    /// With the findings of the other stages, sorted by place.
    func joined(with findings: [Finding]) -> [ReportedFinding] {
      let known = Set(audit.map(\.finding))
      let others = findings.filter { !known.contains($0) }.map { ReportedFinding($0) }
      return (audit + others).sorted { $0.finding < $1.finding }
    }
  }

  func isRefused(_ findings: [Finding]) -> Bool {
    findings.contains { $0.severity >= (options.isStrict ? .warning : .error) }
  }

  /// The output as findings on pages name it.
  private var label: String { Self.trimmed(options.output) }

  /// A path without a slash at the end.
  private static func trimmed(_ path: String) -> String {
    var text = Substring(path)
    while text.count > 1, text.hasSuffix("/") { text.removeLast() }
    return String(text)
  }

  private func publishing<Value>(
    _ body: () throws(FileSystemFailure) -> Value
  ) throws(PublishFailure) -> Value {
    do {
      return try body()
    } catch {
      throw .fileSystem(error)
    }
  }

  func reading<Value>(
    _ body: () throws(FileSystemFailure) -> Value
  ) throws(BuildFailure) -> Value {
    do {
      return try body()
    } catch {
      throw BuildFailure(error.text)
    }
  }
}

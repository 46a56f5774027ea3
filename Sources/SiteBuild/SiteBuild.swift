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
      })
    var findings =
      content.records.findings.map { DisclosureGate.masked($0) } + cleared.findings
      + (audited?.findings ?? []).map { DisclosureGate.masked($0) }
    if case .records = options.extent {
      return report(findings, told, fileCount: 0)
    }
    let theme = try reading { () throws(FileSystemFailure) in
      try Theme.read(
        options.theme, site: Self.trimmed(options.content) + "/theme", fileSystem: fileSystem,
        requiredTemplates: SitePages.templates, requiredPhrases: SitePages.phrases)
    }
    findings += theme.findings.map { DisclosureGate.masked($0) }
    guard let records = audited?.value, let theme = theme.value, !isRefused(findings) else {
      return report(findings, told, fileCount: 0)
    }
    let making = SiteMaking(
      records: records, theme: theme, baseURL: try baseURL(of: records.site),
      date: try date(of: records.site), jobs: options.jobs, label: label,
      progress: progress)
    return try make(making, findings: findings, told)
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

  /// Makes, checks and, if asked, publishes the files.
  private func make(
    _ making: SiteMaking, findings: [Finding], _ told: Told
  ) throws(BuildFailure) -> BuildReport {
    guard case .publish = options.extent else {
      let result = making.run { (_: CheckedFile) throws(PublishFailure) in }
      switch result {
      case .success(.passed(let site)): return report(findings, told, fileCount: site.paths.count)
      case .success(.refused(let refused)): return report(findings + refused, told, fileCount: 0)
      case .failure(let failure): throw BuildFailure(failure.text)
      }
    }
    do throws(PublishFailure) {
      var publisher = try Publisher(output: options.output, fileSystem: fileSystem)
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

  private func report(
    _ findings: [Finding], _ told: Told, fileCount: Int, published: PublishSummary? = nil
  ) -> BuildReport {
    BuildReport(
      findings: findings.sorted(), reported: told.joined(with: findings), published: published,
      fileCount: fileCount,
      isRefused: isRefused(findings))
  }

  /// What the auditor says became of its findings.
  private struct Told {
    let audit: [ReportedFinding]

    /// With the findings of the other stages, sorted by place.
    func joined(with findings: [Finding]) -> [ReportedFinding] {
      let known = Set(audit.map(\.finding))
      let others = findings.filter { !known.contains($0) }.map { ReportedFinding($0) }
      return (audit + others).sorted { $0.finding < $1.finding }
    }
  }

  private func isRefused(_ findings: [Finding]) -> Bool {
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

  private func reading<Value>(
    _ body: () throws(FileSystemFailure) -> Value
  ) throws(BuildFailure) -> Value {
    do {
      return try body()
    } catch {
      throw BuildFailure(error.text)
    }
  }
}

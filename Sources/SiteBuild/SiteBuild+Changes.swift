import Audit
package import Changes
import Crypto
import Diagnostics
import Disk
import JSONTree
import Languages
import MarkupCheck
import Pages
import Publish
import Records
import Revisions
import Scoring
import SiteFiles

extension SiteBuild {
  /// What would change for the public, against a published folder or a content folder.
  ///
  /// Nothing is written. The options' extent is of no account.
  package func changes(
    since base: String
  ) throws(BuildFailure) -> (summary: ChangeSummary, page: [UInt8]) {
    let before = try self.before(base)
    let summary: ChangeSummary
    switch try prepare() {
    case .ended(let report):
      summary = ChangeSummary(
        base: base, date: nil, blocking: report.findings.filter { isRefused([$0]) })
    case .ready(let ready): summary = try self.summary(of: ready, since: before, named: base)
    }
    return (summary, try checked(ChangePage(summary).bytes))
  }

  /// What stood before, and digests of its files.
  private struct Before {
    var site: PublishedSite?
    var findings: [Finding] = []
    var files: [String: SHA256Digest] = [:]
  }

  private func before(_ base: String) throws(BuildFailure) -> Before {
    let isContent = try reading { () throws(FileSystemFailure) in
      try fileSystem.status(of: "\(base)/site.yaml") != nil
    }
    if isContent { return try beforeContent(base) }
    return try reading { () throws(FileSystemFailure) in
      var before = Before()
      switch try PublishedFolder(path: base, fileSystem: fileSystem).read() {
      case .nothing: return before
      case .site(let site): before.site = site
      case .unreadable(let finding): before.findings = [finding]
      }
      try addDigests(in: base, "", to: &before.files)
      return before
    }
  }

  private func addDigests(
    in base: String, _ folder: String, to files: inout [String: SHA256Digest]
  ) throws(FileSystemFailure) {
    for name in try fileSystem.entries(of: folder.isEmpty ? base : "\(base)/\(folder)") {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      guard let status = try fileSystem.status(of: "\(base)/\(path)") else { continue }
      switch status.kind {
      case .directory: try addDigests(in: base, path, to: &files)
      case .file:
        files[path] = SHA256.hash(
          data: try fileSystem.contents(of: "\(base)/\(path)", limit: status.size))
      case .symbolicLink, .other: break
      }
    }
  }

  /// The site that another content folder would make, in memory.
  private func beforeContent(_ base: String) throws(BuildFailure) -> Before {
    var options = options
    options.content = base
    options.extent = .check
    guard
      case .ready(let ready) = try SiteBuild(options, fileSystem: fileSystem).prepare()
    else {
      throw BuildFailure("the content of '\(base)' is refused, so nothing can be held against it")
    }
    var before = Before()
    var data: [UInt8] = []
    let refused = try made(ready.plan) { file in
      before.files[file.path.text] = SHA256.hash(data: file.bytes)
      if file.path.text == "data/records.json" { data = file.bytes }
    }
    guard refused.isEmpty else {
      throw BuildFailure("the site of '\(base)' is refused, so nothing can be held against it")
    }
    do {
      let json = try JSONReader.value(of: data)
      before.site = PublishedSite(folder: base, data: json, pages: ready.plan.pages.addresses)
    } catch {
      preconditionFailure("a file that was checked is JSON")
    }
    return before
  }

  private func summary(
    of ready: Ready, since before: Before, named base: String
  ) throws(BuildFailure) -> ChangeSummary {
    let plan = ready.plan
    let gate = RevisionGate(
      published: before.site, made: plan.pages.addresses, retired: plan.records.retired,
      held: ready.held)
    let compared = gate.compared(plan.records.reports.map(\.scored))
    var files: [String: SHA256Digest] = [:]
    let refused = try made(plan) { file in
      files[file.path.text] = SHA256.hash(data: file.bytes)
    }
    let findings = ready.findings + before.findings + compared.findings + refused
    var summary = ChangeSummary(
      base: base, date: plan.date, blocking: findings.filter { isRefused([$0]) }.sorted())
    let old = Set(before.site?.records.map(\.id) ?? [])
    let new = Set(plan.records.reports.map(\.scored.report.id.text))
    summary.added = new.subtracting(old).sorted()
    summary.removed = old.subtracting(new).sorted()
    summary.held = ready.held.map(\.id.text).sorted()
    summary.values = compared.changes
    summary.uncorrected = compared.uncorrected
    let oldNotes = Set(before.site?.notes.map(ChangeSummary.Note.init) ?? [])
    let notes = plan.records.reports.flatMap { report in
      report.notes.map { ChangeSummary.Note($0, of: report) }
    }
    summary.newNotes = notes.filter { !oldNotes.contains($0) }
    summary.goneNotes = (before.site?.notes.map(ChangeSummary.Note.init) ?? [])
      .filter { !Set(notes).contains($0) }
    guard refused.isEmpty else { return summary }
    var lists = ChangeSummary.Files()
    for path in Set(files.keys).union(before.files.keys).sorted() {
      switch (before.files[path], files[path]) {
      case (nil, _): lists.added.append(path)
      case (_, nil): lists.removed.append(path)
      case (let old, let new): if old != new { lists.changed.append(path) }
      }
    }
    summary.files = lists
    return summary
  }

  /// Makes and checks every file of a plan without keeping it; what refuses them.
  private func made(
    _ plan: SiteMaking.Plan, _ take: (SiteFile) -> Void
  ) throws(BuildFailure) -> [Finding] {
    // A first publication has nothing to be held against; nothing of this one is written.
    let gate = RevisionGate(
      published: nil, made: plan.pages.addresses, retired: plan.records.retired, held: [])
    let outcome = gate.reconciled(plan.records.reports.map(\.scored))
    guard let reconciliation = outcome.value else { return outcome.findings }
    let result = SiteMaking(plan, after: reconciliation)
      .run { (file: CheckedFile) throws(PublishFailure) in take(file.file) }
    switch result {
    case .success(.passed): return []
    case .success(.refused(let findings)): return findings
    case .failure(let failure): throw BuildFailure(failure.text)
    }
  }

  /// The page itself is read back too.
  private func checked(_ bytes: [UInt8]) throws(BuildFailure) -> [UInt8] {
    guard let path = SitePath("changes.html") else {
      preconditionFailure("'changes.html' is a fixed name")
    }
    let file = SiteFile(path: path, kind: .page, bytes: bytes)
    switch MarkupChecker(baseURL: "https://changes.invalid/", label: "changes").check(file) {
    case .passed: return bytes
    case .refused(let findings):
      throw BuildFailure(
        "the page of changes is faulty: \(findings.first?.text(in: options.language) ?? "")")
    }
  }
}

extension ChangeSummary.Note {
  fileprivate init(_ note: PublishedNote) {
    self.init(
      record: note.record, rule: note.rule, field: note.field, summary: note.summary)
  }

  fileprivate init(_ note: DataNote, of report: AuditedReport) {
    self.init(
      record: report.scored.report.id.text, rule: note.rule.text, field: note.field.text,
      summary: note.summary)
  }
}

import Audit
import Diagnostics
import Disk
import Pages
import Records
import Revisions

extension SiteBuild {
  /// Holds the release against what is published at the output.
  func reconciled(
    _ making: SiteMaking.Plan, held: [Report]
  ) throws(FileSystemFailure) -> Outcome<Reconciliation> {
    let published: PublishedSite?
    switch try PublishedFolder(path: options.output, fileSystem: fileSystem).read() {
    case .nothing: published = nil
    case .site(let site): published = site
    case .unreadable(let finding): return Outcome(nil, findings: [finding])
    }
    let gate = RevisionGate(
      published: published, made: making.pages.addresses, retired: making.records.retired,
      held: held)
    return gate.reconciled(making.records.reports.map(\.scored))
  }

  /// What lies ahead of the records, where it is asked for.
  func outlook(of records: ContentRecords?) throws(BuildFailure) -> BuildReport.Outlook? {
    guard options.hasOutlook, let records else { return nil }
    let reading = try reading { () throws(FileSystemFailure) in
      try PublishedFolder(path: options.output, fileSystem: fileSystem).read()
    }
    var published: Set<String> = []
    if case .site(let site) = reading { published = Set(site.records.map(\.id)) }
    return BuildReport.Outlook(
      date: try date(of: records.site), departments: records.departments,
      reports: records.reports, published: published)
  }
}

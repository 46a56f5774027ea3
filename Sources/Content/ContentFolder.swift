package import Diagnostics
package import Disk
import Gettext
import Parallelism
package import Records

/// The content folder: the only reader of content/.
package struct ContentFolder: Sendable {
  static let sizeLimit = 4 << 20

  let path: String
  let fileSystem: any FileSystem
  private let jobs: Int

  /// `path` is how places name the folder; departments are read on at most `jobs` threads, with
  /// the same result for any number.
  package init(path: String, fileSystem: any FileSystem, jobs: Int = 1) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    self.fileSystem = fileSystem
    self.jobs = jobs
  }

  /// Everything the folder holds, and everything that is wrong with it.
  ///
  /// - Throws: When the folder isn't there, or the system refuses to read what is.
  package func read() throws(FileSystemFailure) -> Outcome<ContentRecords> {
    try readWithTexts().records
  }

  /// The same, with every text that was read.
  ///
  /// - Throws: When the folder isn't there, or the system refuses to read what is.
  package func readWithTexts() throws(FileSystemFailure) -> ContentReading {
    try readAll(collecting: false).content
  }

  /// The same, with what each catalogue has to translate where that is collected.
  func readAll(
    collecting: Bool
  ) throws(FileSystemFailure) -> (content: ContentReading, catalogues: [CollectedTexts]) {
    let problems = Problems()
    let texts = TextCollector(root: path)
    let layout = try ContentLayout(
      root: path, fileSystem: fileSystem, problems: problems, needsCatalogues: !collecting)
    let shared = try catalogue(
      layout.translations, or: "\(path)/translations/en.po", problems,
      missing: collecting ? .collected : .refused)
    let reading = Reading(problems: problems, catalogues: [shared])

    let site = try root(layout.site, problems, texts).flatMap { SiteReader.site($0, reading) }
    layout.checkPending(site?.translationPending ?? [])
    let pending = Set(site?.translationPending.map(\.value) ?? [])
    var schemes: [Scheme] = []
    for named in layout.schemes {
      guard let root = try root(named.file, problems, texts) else { continue }
      if let scheme = SchemeReader.scheme(named.id, root, reading) { schemes.append(scheme) }
    }
    let readings = try departments(layout, shared) {
      collecting ? .collected : pending.contains($0) ? .shown : .refused
    }
    for department in readings {
      problems.add(department.findings)
      texts.add(department.texts)
      shared.add(uses: department.usesOfShared)
    }
    let reports = readings.flatMap(\.reports).sorted { $0.id < $1.id }
    var attachments = AttachmentStage(fileSystem: fileSystem, problems: problems, texts: texts)
    for folder in layout.departments { try attachments.read(folder) }
    attachments.check(reports)
    let baseline = try root(layout.baseline, problems, texts)
      .map { BaselineReader(reading: reading).entries($0) }
    let waivers = try root(layout.waivers, problems, texts)
      .map { WaiverReader(reading: reading).waivers($0) }
    let retired = try root(layout.retired, problems, texts)
      .map { RetiredReader(reading: reading).addresses($0) }
    let glossary = try root(layout.glossary, problems, texts)
      .map { GlossaryReader(reading: reading).glossary($0) }
    var pages: [StandingPage] = []
    for named in layout.pages {
      texts.add(file: named.file)
      guard let text = try text(named.file, problems) else { continue }
      texts.add(text)
      guard let reader = StandingPageReader(text: text, reading: reading) else { continue }
      if let page = reader.page(named.id) { pages.append(page) }
    }
    try ThemeTexts(fileSystem: fileSystem).read(layout.theme, into: texts)
    // While something is wrong, nobody can tell what is of no use.
    if !problems.hasErrors {
      shared.reportUnused(problems)
      problems.add(readings.flatMap(\.unused))
    }
    let records = site.map {
      ContentRecords(
        site: $0, schemes: schemes, departments: readings.compactMap(\.department),
        reports: reports, pages: pages, attachments: attachments.attachments,
        baseline: baseline ?? [], waivers: waivers ?? [], retired: retired ?? [],
        glossary: glossary ?? Glossary(),
        translationCounts: [shared.count(of: nil)] + readings.map(\.translationCount),
        translations: shared.translations + readings.flatMap(\.translations),
        machineMade: Set(shared.machineMade + readings.flatMap(\.machineMade)))
    }
    if let entries = shared.catalogue { texts.add(entries, file: shared.file) }
    for department in readings { texts.add(department.catalogueTexts) }
    let content = ContentReading(
      records: Outcome(records, findings: problems.findings), texts: texts.texts)
    let collected = CollectedTexts(
      file: shared.file, isThere: layout.translations != nil, texts: shared.texts)
    return (content, [collected] + readings.map(\.collected))
  }

  /// The departments' folders in their order, each with problems, texts and uses of its own.
  private func departments(
    _ layout: ContentLayout, _ shared: ContentCatalogue,
    missing: @Sendable (Identifier) -> ContentCatalogue.Missing
  ) throws(FileSystemFailure) -> [DepartmentReading] {
    let schemes = layout.schemes.map(\.id.text)
    let (catalogue, file) = (shared.catalogue, shared.file)
    let readings = Parallel(jobs: jobs).map(layout.departments) { folder in
      Result { () throws(FileSystemFailure) in
        try department(
          folder, schemes, ContentCatalogue(catalogue, file: file), missing: missing(folder.id))
      }
    }
    var departments: [DepartmentReading] = []
    for reading in readings { departments.append(try reading.get()) }
    return departments
  }

  private func department(
    _ folder: ContentLayout.DepartmentFolder, _ schemes: [String], _ shared: ContentCatalogue,
    missing: ContentCatalogue.Missing
  ) throws(FileSystemFailure) -> DepartmentReading {
    let problems = Problems()
    let texts = TextCollector(root: path)
    let own = try catalogue(
      folder.catalogue, or: "\(path)/departments/\(folder.id.text)/en.po", problems,
      missing: missing)
    let reading = Reading(problems: problems, catalogues: [own, shared])
    let department = try root(folder.record, problems, texts).flatMap {
      DepartmentReader(id: folder.id, reading: reading).department($0)
    }
    var reports: [Report] = []
    for named in folder.reports {
      guard let root = try root(named.file, problems, texts) else { continue }
      let reader = ReportReader(
        department: folder.id, projectID: named.project, evaluation: named.evaluation,
        year: named.year, schemes: schemes, reading: reading)
      if let report = reader.report(root) { reports.append(report) }
    }
    own.reportPending(problems)
    let unused = Problems()
    own.reportUnused(unused)
    let catalogueTexts = TextCollector(root: path)
    if let entries = own.catalogue { catalogueTexts.add(entries, file: own.file) }
    return DepartmentReading(
      department: department, reports: reports, findings: problems.findings,
      unused: unused.findings, usesOfShared: shared.uses, texts: texts.texts,
      catalogueTexts: catalogueTexts.texts, translationCount: own.count(of: folder.id),
      translations: own.translations, machineMade: own.machineMade,
      collected: CollectedTexts(
        file: own.file, isThere: folder.catalogue != nil, texts: own.texts))
  }

  private func root(
    _ file: String?, _ problems: Problems, _ texts: TextCollector
  ) throws(FileSystemFailure) -> YAMLNode? {
    guard let file else { return nil }
    texts.add(file: file)
    guard let text = try text(file, problems),
      let root = YAMLReader.root(of: text, problems: problems)
    else { return nil }
    texts.add(root)
    return root
  }

  private func text(_ file: String, _ problems: Problems) throws(FileSystemFailure) -> SourceText? {
    let bytes = try fileSystem.contents(of: file, limit: Self.sizeLimit)
    return SourceText(bytes, file: file, problems: problems)
  }

  private func catalogue(
    _ file: String?, or absent: String, _ problems: Problems, missing: ContentCatalogue.Missing
  ) throws(FileSystemFailure) -> ContentCatalogue {
    guard let file else { return ContentCatalogue(nil, file: absent, missing: missing) }
    let bytes = try fileSystem.contents(of: file, limit: Self.sizeLimit)
    let own = Problems()
    let text = SourceText(bytes, file: file, problems: own)
    problems.add(own.findings)
    guard text != nil, own.findings.isEmpty else {
      return ContentCatalogue(nil, file: file, missing: missing)
    }
    let outcome = Catalogue.read(bytes, file: file)
    problems.add(outcome.findings)
    let catalogue = ContentCatalogue(outcome.value, file: file, missing: missing)
    catalogue.checkCharacters(problems)
    return catalogue
  }
}

import Audit
import Diagnostics
import Downloads
import Languages
import Ledger
import MarkupCheck
import Pages
import Parallelism
import Publish
import Records
import Revisions
import SiteFiles
import Templates

/// Makes the site's files, checks each, and hands each on as soon as it has passed.
struct SiteMaking {
  /// What is to be made, before it has been held against what is published.
  struct Plan {
    let records: AuditedRecords
    let theme: Theme
    let baseURL: BaseURL
    let date: CalendarDate
    let jobs: Int
    /// The output as findings name it.
    let label: String
    /// Is told after each batch of pages.
    let progress: @Sendable (BuildProgress) -> Void

    /// The pages, without the names of their assets.
    var pages: SitePages {
      SitePages(
        records, settings: PageSettings(baseURL: baseURL, date: date, assets: [:]))
    }
  }

  private let plan: Plan
  private var records: AuditedRecords { plan.records }
  private var theme: Theme { plan.theme }
  private var baseURL: BaseURL { plan.baseURL }
  private var date: CalendarDate { plan.date }
  private var jobs: Int { plan.jobs }
  private var label: String { plan.label }
  private var progress: @Sendable (BuildProgress) -> Void { plan.progress }

  /// Only what has been held against the published site is made.
  init(_ plan: Plan, after reconciliation: Reconciliation) {
    self.plan = plan
  }

  /// How many pages are made before they are handed on: bounds what is held in memory.
  private static let batch = 64

  private let terms: Bilingual<TermLinks>

  init(
    records: AuditedRecords, theme: Theme, baseURL: BaseURL, date: CalendarDate, jobs: Int,
    label: String, progress: @escaping @Sendable (BuildProgress) -> Void
  ) {
    self.records = records
    self.theme = theme
    self.baseURL = baseURL
    self.date = date
    self.jobs = jobs
    self.label = label
    self.progress = progress
    terms = Bilingual(
      zh: TermLinks(records.glossary, language: .zh),
      en: TermLinks(records.glossary, language: .en))
  }

  /// Makes, checks and hands on every file, then checks the site as a whole.
  ///
  /// After the first file that is refused none is handed on, but all are checked, so that every
  /// finding is told in one run.
  func run(
    _ take: (CheckedFile) throws(PublishFailure) -> Void
  ) -> Result<SiteVerdict, PublishFailure> {
    let checker = MarkupChecker(
      baseURL: baseURL.text, label: label,
      figures: FigureRegister(
        of: records, pageCount: plan.pages.pages.count))
    var siteChecker = SiteChecker(baseURL: baseURL.text, label: label)
    var findings: [Finding] = []
    do throws(PublishFailure) {
      let themed = SiteAssets(theme: theme)
      let bare = plan.pages
      let words = Bilingual(zh: theme.words(in: .zh), en: theme.words(in: .en))
      let assets = themed.assets + themed.index(of: bare.searchDocuments(words: words), jobs: jobs)
      let pages = SitePages(
        records,
        settings: settings(
          assets: Dictionary(assets.map { ($0.name, $0.file.path) }) { first, _ in first }))
      func accept(_ verdict: Verdict) throws(PublishFailure) {
        switch verdict {
        case .passed(let file):
          siteChecker.add(file)
          if findings.isEmpty { try take(file) }
        case .refused(let refused): findings += refused
        }
      }
      let data =
        DataFiles(records, date: date).files + SchemaFiles(baseURL: baseURL).files
        + pages.attachedFiles()
      let feeds = pages.feeds { theme.words(in: $0) }
      let descriptions = Language.allCases.map { pages.openSearch(in: $0, words: words[$0]) }
      let files = assets.map(\.file) + pages.machineFiles() + descriptions + feeds + data
      for verdict in Parallel(jobs: jobs).map(files, checker.check) { try accept(verdict) }
      let all = pages.pages
      for start in stride(from: 0, to: all.count, by: Self.batch) {
        let batch = Array(all[start..<min(start + Self.batch, all.count)])
        let verdicts = Parallel(jobs: jobs).map(batch) { page in
          [self.verdict(on: page, of: pages, checker: checker)]
            + pages.pictures(of: page, words: theme.words(in: page.language)).map(checker.check)
        }
        for verdict in verdicts.joined() { try accept(verdict) }
        progress(.making(pages: start + batch.count, of: all.count))
      }
      return .success(verdict(of: siteChecker, findings: findings, pages: pages))
    } catch {
      return .failure(error)
    }
  }

  /// Links are checked once every page has passed: a refused page would make a finding of each link
  /// to it.
  private func verdict(
    of checker: SiteChecker, findings: [Finding], pages: SitePages
  ) -> SiteVerdict {
    guard findings.isEmpty else { return .refused(findings) }
    switch checker.checked() {
    case .passed(let site): return .passed(site)
    case .refused(let refused):
      let byPath = Dictionary(
        pages.pages.map { ("\(label)/\($0.path.text)", $0) }
      ) { first, _ in first }
      return .refused(
        refused.map { finding in
          guard let page = byPath[finding.place.file] else { return finding }
          return blamed(finding, page, pages)
        })
    }
  }

  private func verdict(
    on page: SitePages.Page, of pages: SitePages, checker: MarkupChecker
  ) -> Verdict {
    let value = pages.value(of: page, words: theme.words(in: page.language))
    switch theme.render(page.template, value, in: page.language) {
    case .refused(let findings): return .refused(findings)
    case .bytes(let bytes):
      // The line feed that ends the layout's file isn't part of the page: an HTML parser would move
      // it into the body and an XML parser would not, so their trees would differ.
      let text = bytes.last == UInt8(ascii: "\n") ? Array(bytes.dropLast()) : bytes
      let linked = terms[page.language].linked(text, on: page)
      let verdict = checker.check(SiteFile(path: page.path, kind: .page, bytes: linked))
      guard case .refused(let findings) = verdict else { return verdict }
      // Links move what follows on their line, and a template is blamed by line and column.
      let bare = checker.check(SiteFile(path: page.path, kind: .page, bytes: text))
      guard case .refused(let own) = bare else { return .refused(findings) }
      return .refused(own.map { blamed($0, page, pages) })
    }
  }

  /// The finding with a note on which line of which template wrote the faulty place.
  private func blamed(_ finding: Finding, _ page: SitePages.Page, _ pages: SitePages) -> Finding {
    let value = pages.value(of: page, words: theme.words(in: page.language))
    guard
      let origin = theme.origin(
        of: page.template, value: value, language: page.language, line: finding.place.line,
        column: finding.place.column)
    else { return finding }
    let note = Finding.Note(
      Bilingual(zh: "该处由此模板写出", en: "this template wrote that place"), place: origin)
    return Finding(
      rule: finding.rule, severity: finding.severity, summary: finding.summary,
      place: finding.place, notes: finding.notes + [note])
  }

  private func settings(assets: [String: SitePath]) -> PageSettings {
    PageSettings(baseURL: baseURL, date: date, assets: assets, drawing: theme.drawing)
  }
}

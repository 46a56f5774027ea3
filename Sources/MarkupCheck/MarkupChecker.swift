import Diagnostics
import Languages
package import SiteFiles

/// Reads each file back from the bytes that would be published; safe on several threads at once.
package struct MarkupChecker: Sendable {
  private let baseURL: String
  private let label: String
  private let figures: FigureRegister
  private let page = Grammar(root: "h:html", rows: GrammarRows.page)
  private let picture = Grammar(root: "s:svg", rows: GrammarRows.picture)
  private let sitemap = Grammar(root: "m:urlset", rows: GrammarRows.sitemap)
  private let feed = Grammar(root: "a:feed", rows: GrammarRows.feed)
  private let openSearch = Grammar(
    root: "o:OpenSearchDescription", rows: GrammarRows.openSearch)

  /// `label` is the folder that findings name, such as `site`; the figures on pages are held against
  /// `figures`.
  package init(
    baseURL: String, label: String = "site", figures: FigureRegister = FigureRegister()
  ) {
    self.baseURL = baseURL
    self.label = label
    self.figures = figures
  }

  package func check(_ file: SiteFile) -> Verdict {
    var state: MarkupState
    switch file.kind {
    case .page: state = read(file, page)
    case .picture: state = read(file, picture)
    case .sitemap: state = read(file, sitemap)
    case .feed: state = read(file, feed)
    case .openSearch:
      state = read(file, openSearch)
      SearchChecks.checkDescription(into: &state)
    case .attachment:
      state = MarkupState(file: file, grammar: page, baseURL: baseURL, figures: figures)
      AttachmentChecks.check(file, into: &state)
    case .searchIndex:
      state = MarkupState(file: file, grammar: page, baseURL: baseURL, figures: figures)
      SearchChecks.check(file, into: &state)
    case .stylesheet, .script, .json, .csv, .spreadsheetCSV, .text:
      state = MarkupState(file: file, grammar: page, baseURL: baseURL, figures: figures)
      TextChecks.check(file, into: &state)
    }
    return verdict(on: file, state)
  }

  private func read(_ file: SiteFile, _ grammar: Grammar) -> MarkupState {
    var state = MarkupState(file: file, grammar: grammar, baseURL: baseURL, figures: figures)
    TextChecks.checkEncoding(file, into: &state)
    MarkupReading.read(file.bytes, into: &state)
    state.finish()
    return state
  }

  private func verdict(on file: SiteFile, _ state: MarkupState) -> Verdict {
    let name = "\(label)/\(file.path.text)"
    let text = state.unpacked ?? file.bytes
    var sweep = PlaceSweep(text)
    var findings = state.parserErrors.map { error in
      Finding(
        rule: MarkupRule.wellFormed.name, severity: .error, summary: error.summary,
        place: SourcePlace(file: name, line: error.line, column: error.column))
    }
    for complaint in state.complaints.sorted(by: { $0.offset < $1.offset }) {
      let place = sweep.place(at: complaint.offset)
      findings.append(
        Finding(
          rule: complaint.rule.name, severity: .error, summary: complaint.summary,
          place: SourcePlace(file: name, line: place.line, column: place.column)))
    }
    if !findings.isEmpty { return .refused(Array(Set(findings)).sorted()) }
    sweep = PlaceSweep(text)
    let references = state.references.sorted { $0.offset < $1.offset }.map { reference in
      let place = sweep.place(at: reference.offset)
      return FileSummary.Reference(
        path: reference.path, fragment: reference.fragment, language: reference.language,
        line: place.line, column: place.column)
    }
    sweep = PlaceSweep(text)
    let tables = state.shownTables.sorted { $0.offset < $1.offset }.map { table in
      let place = sweep.place(at: table.offset)
      return FileSummary.ShownTable(
        path: table.path, rowCount: table.rowCount, line: place.line, column: place.column)
    }
    return .passed(
      CheckedFile(
        file: file,
        summary: FileSummary(
          path: file.path, ids: state.ids, references: references, language: state.language,
          figures: state.figuresRead, rowCount: state.rowCount, tables: tables)))
  }
}

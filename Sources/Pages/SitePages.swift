package import Audit
package import Languages
package import Records
import Scoring
package import SiteFiles
package import Templates

/// Which pages exist, in which language, at which address, and what each shows.
package struct SitePages: Sendable {
  package let records: AuditedRecords
  package let settings: PageSettings

  package init(_ records: AuditedRecords, settings: PageSettings) {
    self.records = records
    self.settings = settings
  }

  /// One page in one language, not yet made.
  package struct Page: Sendable {
    package let path: SitePath
    package let template: String
    package let language: Language
    var linksTerms: Bool { view.linksTerms }
    let view: any PageView
  }

  /// Every page of the site, in one order whatever the run.
  package var pages: [Page] {
    let shared: [any PageView] = [LanguageChoicePage(), NotFoundPage()]
    return shared.map { page($0, in: .zh) }
      + Language.allCases.flatMap { language in views.map { page($0, in: language) } }
  }

  /// What a page's template is to show.
  package func value(of page: Page, words: Words) -> TemplateValue {
    let context = PageContext(
      records: records, settings: settings, words: words, language: page.language,
      address: page.view.address)
    var value = page.view.content(in: context)
    value["frame"] = .object(Frame(context: context, view: page.view).value)
    let shown = TemplateValue.object(value).withPresence
    return page.language == .zh ? shown : shown.markingChinese
  }

  /// The pictures that stand beside a page, one for each of its charts.
  package func pictures(of page: Page, words: Words) -> [SiteFile] {
    let context = PageContext(
      records: records, settings: settings, words: words, language: page.language,
      address: page.view.address)
    return page.view.charts(in: context).compactMap {
      $0.file(beside: page.path, style: settings.drawing, record: page.view.record)
    }
  }

  private func page(_ view: any PageView, in language: Language) -> Page {
    Page(
      path: view.address.path(in: language), template: view.template, language: language,
      view: view)
  }

  /// The pages that stand in both languages.
  private var views: [any PageView] {
    var views: [any PageView] = [
      HomePage(), SearchPage(), ChecksPage(), IndicatorsPage(), StatusPage(), MapPage(),
      DataPage(), AccessibilityPage(), CorrectionsPage(), ComparePage(),
    ]
    if !records.glossary.terms.isEmpty { views.append(GlossaryPage()) }
    views += records.pages.map(ProsePage.init(page:))
    let years = Set(records.reports.map(\.scored.report.year.value)).sorted()
    views += years.map(YearPage.init(year:))
    views.append(BrowseNamesPage())
    views.append(BrowseIndicatorsPage(list: .lost))
    views += years.map { BrowseIndicatorsPage(list: .missed($0)) }
    views += records.departments.map(DepartmentPage.init(department:))
    views += comparisons
    for report in records.reports {
      views.append(ReportPage(audited: report))
      views.append(FormPage(audited: report))
      views += report.scored.report.goals.map { GoalPage(audited: report, goal: $0) }
    }
    return views + retiredViews
  }

  /// Pages at addresses that no longer hold what they did.
  private var retiredViews: [any PageView] {
    records.retired.flatMap { retired in
      retired.moves.map { RetiredPage(retired: retired, move: $0) }
    }
  }

  /// Where a page stands in each language, those of retired addresses aside; the language choice is
  /// none.
  package var addresses: Set<PageAddress> {
    Set(
      views.compactMap { view -> PageAddress? in
        if case .retired = view.address { return nil }
        return view.address.page
      })
  }

  /// Which reports stand beside which is the same in every language.
  private var comparisons: [any PageView] {
    let bare = ComparedReports(records)
    return bare.years.map(CompareDepartmentsPage.init(year:))
      + bare.pairs.map(CompareYearsPage.init(years:))
  }
}

import Audit
package import Languages
import Records
import Scoring
package import Search
import SiteFiles
package import Templates

extension SitePages {
  /// What can be found: departments, projects, reports, goals, indicators, narrative, pages.
  package func searchDocuments(words: Bilingual<Words>) -> [SearchDocument] {
    let context = { (language: Language) in
      PageContext(
        records: records, settings: settings, words: words[language], language: language,
        address: .search)
    }
    let source = SearchSource(
      contexts: Bilingual(zh: context(.zh), en: context(.en)), grades: SearchFacets(records))
    return source.departments + source.pages + records.reports.flatMap { source.documents(of: $0) }
  }
}

/// The documents of the search, each with what both languages say of it.
private struct SearchSource {
  let contexts: Bilingual<PageContext>
  let grades: SearchFacets

  private var records: AuditedRecords { contexts.zh.records }

  var departments: [SearchDocument] {
    records.departments.map { department in
      let former = department.formerNames.map(\.name)
      return SearchDocument(
        kind: .department, year: nil, department: department.id.value.text,
        title: department.name.value,
        text: joined(former + [department.description].compactMap { $0 }),
        keywords: both(department.id.value.text), reading: department.name.value.zh,
        address: address(.department(department.id.value)))
    }
  }

  var pages: [SearchDocument] {
    records.pages.map { page in
      SearchDocument(
        kind: .page, year: nil, department: nil, title: page.title.value,
        text: page.blocks.map { $0.map(\.plainText).joined(separator: " ") },
        address: address(.standing(page.id.value)))
    }
  }

  func documents(of audited: AuditedReport) -> [SearchDocument] {
    let report = audited.scored.report
    return [self.report(audited)]
      + report.goals.flatMap { goal in
        [document(goal, report)]
          + goal.indicators.map { document($0, of: goal, report) }
      } + report.sections.compactMap { document($0, report) }
  }

  private func report(_ audited: AuditedReport) -> SearchDocument {
    let report = audited.scored.report
    let publication = report.publication
    let printed: [Text?] =
      [
        publication.title, publication.issuingUnit, report.project?.competentDepartment,
        report.project?.implementingUnit, report.statedGrade, report.reason, report.measure,
        report.budget.reason,
      ] + report.notes
    let numbers = [
      publication.documentNumber?.value, publication.indexNumber?.value,
      report.project?.code?.value,
    ]
    let summary = contexts.map { context in
      ReportProse(context, audited).summary.map(\.plain).joined(separator: " ")
    }
    let rest = joined(printed.compactMap { $0 }, numbers.compactMap { $0 })
    return SearchDocument(
      kind: report.project == nil ? .report : .project, year: report.year.value.text,
      department: report.department.text, title: contexts.map { $0.reportTitle(report) },
      text: Bilingual(zh: "\(summary.zh) \(rest.zh)", en: "\(summary.en) \(rest.en)"),
      keywords: both(report.id.text), reading: report.project?.name.value.zh,
      facets: grades.number(of: audited.scored).map { ["grade-\($0)"] } ?? [],
      address: address(.report(report.id)))
  }

  private func document(_ goal: Goal, _ report: Report) -> SearchDocument {
    let attainment = contexts.map { Attainment(goal.indicators).sentence(in: $0).plain }
    let rest = joined([goal.expected, goal.achieved].compactMap { $0 })
    return document(
      .goal, goal.name.value, report, goal.id.value,
      text: Bilingual(
        zh: "\(attainment.zh) \(rest.zh)", en: "\(attainment.en) \(rest.en)"),
      facets: goal.indicators.contains { $0.isMet == false } ? ["missed"] : [],
      address: address(.goal(report.id, goal.id.value)))
  }

  private func document(
    _ indicator: Indicator, of goal: Goal, _ report: Report
  ) -> SearchDocument {
    let values = contexts.map { text(of: indicator, in: $0) }
    let rest = joined([indicator.reason, indicator.measure].compactMap { $0 } + indicator.notes)
    let lost = indicator.score.value < indicator.full.value
    let page = address(.goal(report.id, goal.id.value))
    return document(
      .indicator, indicator.name.value, report, indicator.id.value,
      text: Bilingual(zh: "\(values.zh) \(rest.zh)", en: "\(values.en) \(rest.en)"),
      facets: [Mark(indicator).name] + (lost ? ["lost"] : []),
      address: page.map { "\($0)#indicator-\(indicator.id.value.text)" })
  }

  private func document(_ section: Section, _ report: Report) -> SearchDocument? {
    guard !section.blocks.isEmpty else { return nil }
    let titles = contexts.map { $0.reportTitle(report) }
    let heading = section.heading?.value ?? section.part.value.name
    return SearchDocument(
      kind: .narrative, year: report.year.value.text, department: report.department.text,
      title: Bilingual(zh: "\(heading.zh) - \(titles.zh)", en: "\(heading.en) - \(titles.en)"),
      text: joined(section.blocks.map(\.text) + section.notes),
      address: address(.report(report.id)).map { "\($0)#part-\(section.part.value.rawValue)" })
  }

  private func document(
    _ kind: SearchDocument.Kind, _ name: Bilingual<String>, _ report: Report, _ id: Identifier,
    text: Bilingual<String>, facets: [String], address: Bilingual<String>
  ) -> SearchDocument {
    SearchDocument(
      kind: kind, year: report.year.value.text, department: report.department.text, title: name,
      text: text,
      keywords: contexts.map { "\($0.subjectName(of: report)) \(id.text)" }, reading: name.zh,
      facets: facets, address: address)
  }

  /// Target, actual value and score as the page prints them.
  private func text(of indicator: Indicator, in context: PageContext) -> String {
    let measure = { (measure: Placed<Indicator.Measure>?, unit: Text?) -> String in
      switch measure?.value {
      case .number(let value)?: context.numbers.quantity(value, unit: unit?.value)
      case .range(let low, let high)?: context.numbers.range(low, high, unit: unit?.value)
      case .level(let level)?: level[context.language]
      case nil: context.words("not-stated")
      }
    }
    return context.words(
      "search-indicator-text",
      [
        "target": measure(indicator.target, indicator.unit),
        "actual": measure(indicator.actual, indicator.actualUnit ?? indicator.unit),
        "score": context.numbers.number(indicator.score.value),
        "full": context.numbers.number(indicator.full.value),
      ])
  }

  private func joined(_ texts: [Text], _ rest: [String] = []) -> Bilingual<String> {
    Bilingual(
      zh: (texts.map(\.value.zh) + rest).joined(separator: " "),
      en: (texts.map(\.value.en) + rest).joined(separator: " "))
  }

  private func both(_ text: String) -> Bilingual<String> { Bilingual(zh: text, en: text) }

  private func address(_ address: Address) -> Bilingual<String> {
    Bilingual(zh: address.path(in: .zh).address, en: address.path(in: .en).address)
  }
}

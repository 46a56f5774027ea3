import Audit
package import Languages
import Records
import Scoring
package import Search
import SiteFiles
package import Templates

extension SitePages {
  /// What can be found in one language: departments, reports, goals, indicators, narrative, pages.
  package func searchDocuments(in language: Language, words: Words) -> [SearchDocument] {
    let source = SearchSource(
      context: PageContext(
        records: records, settings: settings, words: words, language: language, address: .search))
    return source.departments + source.reports + source.pages
  }
}

private struct SearchSource {
  let context: PageContext

  private var language: Language { context.language }

  var departments: [SearchDocument] {
    context.records.departments.map { department in
      document(
        department.name, .department, nil, .department(department.id.value),
        text: department.description?.value[language] ?? "")
    }
  }

  var pages: [SearchDocument] {
    context.records.pages.map { page in
      document(
        page.title, .page, nil, .standing(page.id.value),
        text: page.blocks[language].map(\.plainText).joined(separator: " "))
    }
  }

  var reports: [SearchDocument] {
    context.records.reports.flatMap { audited -> [SearchDocument] in
      let report = audited.scored.report
      let address = Address.report(report.id)
      let year = report.year.value.text
      let title = context.reportTitle(report)
      let prose = ReportProse(context, audited)
      var documents = [
        SearchDocument(
          title: title, kind: .report, kindName: context.words("search-report"), year: year,
          address: address.path(in: language).address,
          text: ([report.publication.title.value[language]] + prose.summary.map(\.plain))
            .joined(separator: " "))
      ]
      for goal in report.goals {
        let page = Address.goal(report.id, goal.id.value)
        documents.append(
          document(
            goal.name, .goal, year, page,
            text: Attainment(goal.indicators).sentence(in: context).plain))
        documents += goal.indicators.map { indicator in
          document(
            indicator.name, .indicator, year, page,
            fragment: "indicator-\(indicator.id.value.text)", text: text(of: indicator, goal))
        }
      }
      documents += report.sections.compactMap { section in
        guard !section.blocks.isEmpty else { return nil }
        return SearchDocument(
          title: "\(section.part.value.name[language]) - \(title)", kind: .narrative,
          kindName: context.words("search-narrative"), year: year,
          address: "\(address.path(in: language).address)#part-\(section.part.value.rawValue)",
          text: section.blocks.map(\.text.value[language]).joined(separator: " "))
      }
      return documents
    }
  }

  private func text(of indicator: Indicator, _ goal: Goal) -> String {
    let measure = { (measure: Placed<Indicator.Measure>?) -> String in
      switch measure?.value {
      case .number(let value)?:
        context.numbers.quantity(value, unit: indicator.unit?.value)
      case .range(let low, let high)?:
        context.numbers.range(low, high, unit: indicator.unit?.value)
      case .level(let level)?: level[language]
      case nil: context.words("not-stated")
      }
    }
    return context.words(
      "search-indicator-text",
      [
        "goal": goal.name.value[language], "target": measure(indicator.target),
        "actual": measure(indicator.actual),
        "score": context.numbers.number(indicator.score.value),
        "full": context.numbers.number(indicator.full.value),
      ])
  }

  private func document(
    _ title: Text, _ kind: SearchDocument.Kind, _ year: String?, _ address: Address,
    fragment: String? = nil, text: String
  ) -> SearchDocument {
    let path = address.path(in: language).address
    return SearchDocument(
      title: title.value[language], kind: kind,
      kindName: context.words("search-\(kind.rawValue)"), year: year,
      address: fragment.map { "\(path)#\($0)" } ?? path, text: text)
  }
}

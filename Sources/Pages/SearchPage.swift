import Audit
import Languages
import Records
import Scoring
import Search
import Templates

/// `/zh/search/`: a form that the script answers, and the ways to browse for those without one.
struct SearchPage: PageView {
  let address = Address.search
  let template = "search"

  func title(in context: PageContext) -> String { context.words("nav-search") }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence("search-description")
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let content: [String: TemplateValue] = [
      "search": Self.form(in: context),
      "facets": .list(facets(in: context)),
    ]
    return content.merging(BrowseLinks(context: context).values) { own, _ in own }
  }

  /// What a search can be narrowed down by; the script names a choice as the index does.
  private func facets(in context: PageContext) -> [TemplateValue] {
    let words = context.words
    let departments = NameOrder(language: context.language).sorted(context.records.departments) {
      $0.name.value[context.language]
    }
    let grades = SearchFacets(context.records).grades
    let outcomes = Mark.names.map { ($0, words("mark-\($0)")) } + [("lost", words("search-lost"))]
    let facets: [(name: String, options: [(value: String, label: String)])] = [
      (
        "kind",
        SearchDocument.Kind.allCases.map { (String($0.number), words("search-\($0.rawValue)")) }
      ),
      ("department", departments.map { ($0.id.value.text, $0.name.value[context.language]) }),
      ("year", context.years.map { ($0.text, $0.text) }),
      ("outcome", outcomes),
      ("grade", grades.enumerated().map { (String($0), $1[context.language]) }),
    ]
    return facets.filter { !$0.options.isEmpty }.map { facet in
      .object([
        "name": .text(facet.name),
        "label": .text(words("search-by-\(facet.name)")),
        "options": .list(
          facet.options.map { .object(["value": .text($0.value), "choice": .text($0.label)]) }),
      ])
    }
  }

  /// What the form needs wherever it stands.
  static func form(in context: PageContext) -> TemplateValue {
    .object([
      "action": .text(context.link(to: .search)),
      "index": context.asset(SearchIndex.first(of: context.language))
        .map(TemplateValue.text) ?? .absent,
      "root": .text(rootLink(in: context)),
    ])
  }

  private static func rootLink(in context: PageContext) -> String {
    context.link(to: Address.languageChoice)
  }
}

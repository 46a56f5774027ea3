import Audit
import Languages
import Records
import Scoring
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
    [
      "search": Self.form(in: context),
      "reports": .list(
        context.records.reports.map { audited in
          let report = audited.scored.report
          return .object([
            "department": .text(context.subjectName(of: report)),
            "year": .text(report.year.value.text),
            "href": .text(context.link(to: .report(report.id))),
            "goals": .list(report.goals.map { GoalSummary(context, audited, $0).value }),
          ])
        }),
    ]
  }

  /// What the form needs wherever it stands.
  static func form(in context: PageContext) -> TemplateValue {
    .object([
      "action": .text(context.link(to: .search)),
      "index": context.asset("search-\(context.language.rawValue).json")
        .map(TemplateValue.text) ?? .absent,
      "root": .text(rootLink(in: context)),
    ])
  }

  private static func rootLink(in context: PageContext) -> String {
    context.link(to: Address.languageChoice)
  }
}

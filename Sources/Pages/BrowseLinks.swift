import Audit
import Languages
import Records
import Scoring
import Templates

extension Browse {
  /// Every list there is, for the years that have a report, in the order of the ways to browse.
  static func all(years: [Year]) -> [Browse] { [.names] + years.map(Browse.missed) + [.lost] }
}

/// The ways to browse that stand on the search page, for readers without script.
struct BrowseLinks {
  let context: PageContext

  /// What a list is called where it is linked to, which is also its page's title.
  static func title(of list: Browse, in context: PageContext) -> String {
    switch list {
    case .names: BrowseNamesPage().title(in: context)
    case .missed, .lost: BrowseIndicatorsPage(list: list).title(in: context)
    }
  }

  var values: [String: TemplateValue] {
    let records = context.records
    let names = BrowseNamesPage().initials(in: context).map { initial in
      link(initial, context.link(to: .browse(.names)) + "#" + Initials.id(of: initial))
    }
    let kinds = IndicatorGroup.Kind.allCases.filter { kind in
      records.reports.contains { audited in
        audited.scored.report.evaluation.value == .unitSelf
          && audited.scored.report.goals.contains { goal in
            goal.groups.contains { $0.kind.value == kind && !$0.indicators.isEmpty }
          }
      }
    }.map { kind in
      link(
        context.words("kind-\(kind.rawValue)"),
        context.link(to: .indicators) + "#kind-\(kind.rawValue)")
    }
    let departments = NameOrder(language: context.language).sorted(records.departments) {
      $0.name.value[context.language]
    }
    return [
      "letters": .list(names),
      "kinds": .list(kinds),
      "departments": .list(
        departments.map { department in
          link(
            department.name.value[context.language],
            context.link(to: .department(department.id.value)))
        }),
      "years": .list(context.years.map { link($0.text, context.link(to: .year($0))) }),
      "missed-years": .list(
        context.years.map { link($0.text, context.link(to: .browse(.missed($0)))) }),
      "lost": link(
        BrowseLinks.title(of: .lost, in: context), context.link(to: .browse(.lost))),
      "indicators": link(context.words("nav-indicators"), context.link(to: .indicators)),
    ]
  }

  private func link(_ label: String, _ href: String) -> TemplateValue {
    .object(["label": .text(label), "href": .text(href)])
  }
}

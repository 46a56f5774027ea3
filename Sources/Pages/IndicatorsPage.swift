import Audit
import Languages
import Ledger
import Records
import Scoring
import Templates

/// `/zh/indicators/`: every indicator under its initial, and by kind.
struct IndicatorsPage: PageView {
  let address = Address.indicators
  let template = "indicators"

  func title(in context: PageContext) -> String { context.words("nav-indicators") }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence("indicators-description")
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  /// An indicator over the years: its newest report names it.
  private struct Entry {
    let name: String
    let initial: String
    let kind: IndicatorGroup.Kind
    let subject: String
    /// Newest first.
    var years: [(year: String, href: String)]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let entries = entries(in: context)
    let initials = Dictionary(grouping: entries, by: \.initial).sorted { $0.key < $1.key }
    let kinds = IndicatorGroup.Kind.allCases.compactMap { kind in
      let own = entries.filter { $0.kind == kind }
      return own.isEmpty ? nil : (kind, own)
    }
    return [
      "initials": .list(
        initials.map { initial, entries in
          .object([
            "initial": .text(initial),
            "id": .text(Initials.id(of: initial)),
            "entries": .list(entries.map { value(of: $0, in: context) }),
          ])
        }),
      "kinds": .list(
        kinds.map { kind, entries in
          .object([
            "kind": .text(context.words("kind-\(kind.rawValue)")),
            "id": .text("kind-\(kind.rawValue)"),
            "entries": .list(entries.map { value(of: $0, in: context) }),
          ])
        }),
    ]
  }

  private func value(of entry: Entry, in context: PageContext) -> TemplateValue {
    .object([
      "name": .text(entry.name),
      "href": .text(entry.years.first?.href ?? ""),
      "subject": .text(entry.subject),
      "years": .list(
        entry.years.map { .object(["year": .text($0.year), "href": .text($0.href)]) }),
    ])
  }

  /// Sorted by initial, then by name and subject as their bytes stand.
  private func entries(in context: PageContext) -> [Entry] {
    var found: [Key: Entry] = [:]
    let names = context.records.reports.flatMap { $0.scored.report.indicators }
      .map { $0.name.value[context.language] }
    let initials = Initials(of: names, language: context.language)
    let newestFirst = context.records.reports.sorted {
      $0.scored.report.year.value > $1.scored.report.year.value
    }
    for audited in newestFirst where audited.scored.report.evaluation.value == .unitSelf {
      let report = audited.scored.report
      for goal in report.goals {
        let page = context.link(to: .goal(report.id, goal.id.value))
        for group in goal.groups {
          for indicator in group.indicators {
            let id = indicator.id.value
            let link = (report.year.value.text, "\(page)#indicator-\(id.text)")
            let key = Key(
              department: report.department, project: report.project?.id, indicator: id)
            if found[key] != nil {
              found[key]?.years.append(link)
            } else {
              let name = indicator.name.value[context.language]
              found[key] = Entry(
                name: name, initial: initials.initial(of: name),
                kind: group.kind.value, subject: context.subjectName(of: report), years: [link])
            }
          }
        }
      }
    }
    return found.values.sorted { left, right in
      let (left, right) = (
        [left.initial, left.name, left.subject], [right.initial, right.name, right.subject]
      )
      return left.joined(separator: "\u{0}").utf8
        .lexicographicallyPrecedes(right.joined(separator: "\u{0}").utf8)
    }
  }

  private struct Key: Hashable {
    let department: Identifier
    let project: Identifier?
    let indicator: Identifier
  }
}

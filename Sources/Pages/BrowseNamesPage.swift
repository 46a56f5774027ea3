import Audit
import Languages
import Ledger
import Records
import Scoring
import Templates

/// `/zh/browse/names/`: departments, projects and goals, each under its initial.
struct BrowseNamesPage: PageView {
  let address = Address.browse(.names)
  let template = "names"

  func title(in context: PageContext) -> String { context.words("browse-names") }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence("browse-names-description")
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [
      Breadcrumb(context.words("nav-home"), .home),
      Breadcrumb(context.words("nav-search"), .search),
      Breadcrumb(title(in: context)),
    ]
  }

  /// What a name leads to: in each year that has it, newest first.
  private struct Entry {
    let name: String
    let subject: String
    var years: [(year: String, href: String)]
    let href: String
  }

  private struct Key: Hashable {
    let department: Identifier
    let project: Identifier?
    let goal: Identifier?
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let entries = NameOrder(language: context.language).sorted(entries(in: context)) { $0.name }
    let names = Initials(of: entries.map(\.name), language: context.language)
    let grouped = Dictionary(grouping: entries) { names.initial(of: $0.name) }
      .sorted { $0.key < $1.key }
    return [
      "initials": .list(
        grouped.map { initial, entries in
          .object([
            "initial": .text(initial), "id": .text(Initials.id(of: initial)),
            "entries": .list(entries.map(value(of:))),
          ])
        })
    ]
  }

  /// The initials there are, in order.
  func initials(in context: PageContext) -> [String] {
    let names = entries(in: context).map(\.name)
    let initials = Initials(of: names, language: context.language)
    return Set(names.map { initials.initial(of: $0) }).sorted()
  }

  private func value(of entry: Entry) -> TemplateValue {
    .object([
      "name": .text(entry.name), "href": .text(entry.href), "subject": .text(entry.subject),
      "years": .list(
        entry.years.map { .object(["year": .text($0.year), "href": .text($0.href)]) }),
    ])
  }

  private func entries(in context: PageContext) -> [Entry] {
    let departments = context.records.departments.map { department in
      Entry(
        name: department.name.value[context.language],
        subject: context.words("search-department"), years: [],
        href: context.link(to: .department(department.id.value)))
    }
    var order: [Key] = []
    var found: [Key: Entry] = [:]
    func add(_ key: Key, _ name: Text, _ subject: String, _ year: Year, _ address: Address) {
      let link = (year: year.text, href: context.link(to: address))
      if found[key] == nil { order.append(key) }
      found[
        key,
        default: Entry(
          name: name.value[context.language], subject: subject, years: [], href: link.href)
      ].years.append(link)
    }
    let newestFirst = context.records.reports.map(\.scored.report)
      .filter { $0.evaluation.value == .unitSelf }
      .enumerated().sorted {
        ($1.element.year.value, $0.offset) < ($0.element.year.value, $1.offset)
      }.map(\.element)
    for report in newestFirst {
      let (department, project) = (report.department, report.project?.id)
      let year = report.year.value
      if let name = report.project?.name {
        add(
          Key(department: department, project: project, goal: nil), name,
          context.departmentName(department), year, .report(report.id))
      }
      for goal in report.goals {
        add(
          Key(department: department, project: project, goal: goal.id.value), goal.name,
          context.subjectName(of: report), year, .goal(report.id, goal.id.value))
      }
    }
    return departments + order.compactMap { found[$0] }
  }
}

import Audit
import Diagnostics
import Languages
import Ledger
import Records
import Scoring
import Templates

/// `/zh/checks/`: every rule, what it means, where it comes from, what it finds today.
struct ChecksPage: PageView {
  let address = Address.checks
  let template = "checks"

  func title(in context: PageContext) -> String { context.words("nav-checks") }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence("checks-description")
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let rules = Auditor.descriptions
    let found = context.records.reports.map(\.notes.count).reduce(0, +)
    return [
      "rule-count": count("count-rules", rules.count, .ruleCount, in: context),
      "note-count": count("count-notes", found, .noteCount, in: context),
      "rules": .list(rules.map { value(of: $0, in: context) }),
    ]
  }

  var record: String? { siteRecord }

  private func count(
    _ key: String, _ number: Int, _ name: FieldPath, in context: PageContext
  ) -> TemplateValue {
    context.words.sentence(plural: key, context.count(number, name), number: number).value
  }

  private func value(of rule: RuleDescription, in context: PageContext) -> TemplateValue {
    let language = context.language
    let notes = context.records.reports.flatMap { report in
      report.notes.filter { $0.rule == rule.name }.map { (report, $0) }
    }
    return .object([
      "id": .text("rule-\(rule.name.text)"),
      "name": .text(rule.name.text),
      "title": .text(rule.title[language]),
      "meaning": .text(rule.meaning[language]),
      "source": .text(rule.source[language]),
      "severity": .text(context.words("severity-\(rule.severity.rawValue)")),
      "class": .text("severity-\(rule.severity.rawValue)"),
      "count": count("count-notes", notes.count, .noteCount(of: rule.name), in: context),
      "found": .flag(!notes.isEmpty),
      "notes": .list(
        notes.map { report, note in
          let record = report.scored.report
          let page = context.link(to: .report(record.id))
          return .object([
            "report": .text(
              context.reportTitle(record)),
            "number": .text(String(note.number)),
            "href": .text("\(page)#note-\(note.number)"),
            "summary": .text(note.summary[language]),
          ])
        }),
    ])
  }
}

import Audit
import Languages
import Records
import Scoring
import SiteFiles
import Templates
import XMLTree

/// What a page needs to know to show itself: the records, its language, its place in the site.
struct PageContext {
  let records: AuditedRecords
  let settings: PageSettings
  let words: Words
  let language: Language
  let address: Address

  var path: SitePath { address.path(in: language) }
  var numbers: NumberText { NumberText(language: language) }

  /// A relative link; on the page for a missing address, which a server shows at any depth, a link
  /// from the root of the host.
  func link(to address: Address, in language: Language? = nil) -> String {
    link(to: address.path(in: language ?? self.language))
  }

  func link(to path: SitePath) -> String {
    if self.address == .notFound { return settings.baseURL.path + path.address }
    return self.path.reference(to: path)
  }

  /// The link to an asset of the theme, or `nil` when the theme has none of that name.
  func asset(_ name: String) -> String? {
    settings.assets[name].map(link(to:))
  }

  /// A text of the record, labelled where its translation isn't settled.
  func text(_ text: Text) -> TemplateValue {
    let shown = TranslatedText(text.value, in: self)
    return shown.standing == .settled ? .text(shown.text) : .words(shown.text, shown.nodes)
  }

  /// The same as a part of a sentence.
  func sentence(_ text: Text) -> Sentence { Sentence(TranslatedText(text.value, in: self)) }

  var hasGlossary: Bool { !records.glossary.terms.isEmpty }

  /// The reports of a year, by department.
  func reports(of year: Year) -> [AuditedReport] {
    records.reports.filter { $0.scored.report.year.value == year }
  }

  /// The years that have a report, newest first.
  var years: [Year] {
    Set(records.reports.map(\.scored.report.year.value)).sorted(by: >)
  }

  func department(_ id: Identifier) -> Department? {
    records.departments.first { $0.id.value == id }
  }

  /// The title of a report's page: whose evaluation of what, by whom, of which year.
  func reportTitle(_ report: Report) -> String {
    let key: String
    switch report.evaluation.value {
    case .unitSelf: key = report.project == nil ? "report-title" : "report-title-project"
    case .departmental, .finance: key = "report-title-evaluation"
    }
    return words(key, ["department": subjectName(of: report), "year": report.year.value.text])
  }

  /// The department's name, and the project's and the evaluator's where a report has them.
  func subjectName(of report: Report) -> String {
    var parts = [departmentName(report.department)]
    if let project = report.project { parts.append(project.name.value[language]) }
    if report.evaluation.value != .unitSelf {
      parts.append(words("evaluation-\(report.evaluation.value.rawValue)"))
    }
    return parts.joined(separator: " · ")
  }

  /// A department\'s name; reports of departments that have no file don't pass reading.
  func departmentName(_ id: Identifier) -> String {
    department(id)?.name.value[language] ?? id.text
  }
}

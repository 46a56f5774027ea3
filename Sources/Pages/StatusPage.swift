import Audit
import Languages
import Ledger
import Records
import Scoring
import Templates

/// `/zh/status/`: which departments have published which years, and how complete each report is.
struct StatusPage: PageView {
  let address = Address.status
  let template = "status"

  func title(in context: PageContext) -> String { context.words("nav-status") }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence("status-description")
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let years = PublicationStatus.years(of: context)
    return [
      "years": .list(years.map { .object(["year": .text($0.text)]) }),
      "departments": .list(
        context.records.departments.map { department in
          .object([
            "name": context.text(department.name),
            "href": .text(context.link(to: .department(department.id.value))),
            "cells": .list(years.map { cell(department, $0, in: context) }),
          ])
        }),
      "key": .list(
        PublicationStatus.Kind.allCases.map { kind in
          .object([
            "class": .text("status-\(kind.rawValue)"),
            "word": .text(context.words("status-is-\(kind.rawValue)")),
            "meaning": .text(context.words("status-means-\(kind.rawValue)")),
          ])
        }),
      "translations": TranslationStatus(context).rows,
      "reports": .list(context.records.reports.map { completeness($0, in: context) }),
      "reports-file": .text(
        DownloadLinks(context: context, folder: "data").link(to: "reports.csv")),
    ]
  }

  private func cell(
    _ department: Department, _ year: Year, in context: PageContext
  ) -> TemplateValue {
    let status = PublicationStatus(department, year, in: context)
    guard let kind = status.kind else { return .object(["status": .absent]) }
    return .object([
      "status": .object([
        "class": .text("status-\(kind.rawValue)"),
        "word": .text(context.words("status-is-\(kind.rawValue)")),
        "href": status.report.map { .text(context.link(to: .report($0))) } ?? .absent,
        "reason": status.withheld.map { withheld in
          .text(context.words("withheld-\(withheld.reason.value.rawValue)"))
        } ?? .absent,
      ])
    ])
  }

  /// How many indicators state what, and how many losses have a reason.
  private func completeness(_ audited: AuditedReport, in context: PageContext) -> TemplateValue {
    let report = audited.scored.report
    let figures = Figures(context)
    let count = { (name: FieldPath.CompletenessCount) in
      figures.number(ExactDecimal(name.count(in: report)), .count(name))
    }
    let publication = report.publication
    let dates: [(String, Bool)] = [
      ("fact-issued", publication.issued != nil),
      ("fact-document-number", publication.documentNumber != nil),
      ("fact-index-number", publication.indexNumber != nil),
      ("fact-issuing-unit", publication.issuingUnit != nil),
    ]
    let missing = dates.filter { !$0.1 }.map { context.words($0.0) }
    return .object([
      "record": .text(report.id.text),
      "name": .text(context.reportTitle(report)),
      "href": .text(context.link(to: .report(report.id))),
      "total": figures.number(ExactDecimal(report.indicators.count), .count(.total)),
      "targets": figures.number(ExactDecimal(Attainment(report).targeted), .count(.targeted)),
      "actuals": count(.actuals),
      "losses": count(.losses),
      "reasons": count(.reasons),
      "missing": missing.isEmpty
        ? .text(context.words("status-nothing-missing"))
        : .text(missing.joined(separator: context.words("enumeration-separator"))),
    ])
  }
}

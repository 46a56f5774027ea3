import Audit
import Downloads
import Languages
import Records
import Scoring
import SiteFiles
import Templates

/// How to cite a report, to print it, and to get to its other years.
struct ReportReference {
  let context: PageContext
  let audited: AuditedReport

  private var report: Report { audited.scored.report }

  var values: [String: TemplateValue] {
    [
      "citation": .text(citation),
      "form-href": .text(context.link(to: .form(report.id))),
      "neighbours": .list(neighbours),
      "comparisons": .list(
        context.comparisonLinks(of: report).map { label, address in
          .object(["label": .text(label), "href": .text(context.link(to: address))])
        }),
      "downloads": .list(downloads),
      "data-json": .text(links.link(to: "report.json")),
      "data-page": .text(context.link(to: .data)),
    ]
  }

  private var links: DownloadLinks {
    DownloadLinks(context: context, folder: DataFiles.folder(of: report.id))
  }

  /// The report's own tables that have rows.
  private var downloads: [TemplateValue] {
    RecordTables(context.records, reports: [audited]).all.filter { !$0.rows.isEmpty }.map { table in
      let title = table.title[context.language]
      return .object(["title": .text(title), "links": links.links(to: table.name, titled: title)])
    }
  }

  /// - Source: GB/T 7714-2015 for electronic documents (EB/OL); in English the same parts in order.
  private var citation: String {
    let language = context.language
    return context.words(
      "citation",
      [
        "department": context.departmentName(report.department),
        "title": report.publication.title.value[language],
        "site": context.records.site.name.value[language],
        "date": context.settings.date.text,
        "address": context.settings.baseURL.text
          + Address.report(report.id).path(in: language).address,
      ])
  }

  /// The reports of the same subject by the same body that come before and after.
  private var neighbours: [TemplateValue] {
    let same = context.records.reports.map(\.scored.report).filter {
      $0.department == report.department && $0.project?.id == report.project?.id
        && $0.evaluation.value == report.evaluation.value
    }
    let before = same.last { $0.year.value < report.year.value }
    let after = same.first { $0.year.value > report.year.value }
    return [("report-previous", before), ("report-next", after)].compactMap { key, other in
      other.map { other in
        .object([
          "label": .text(context.words(key, ["year": other.year.value.text])),
          "href": .text(context.link(to: .report(other.id))),
        ])
      }
    }
  }
}

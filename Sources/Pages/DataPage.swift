import Audit
import Downloads
import Languages
import Records
import SiteFiles
import Templates

/// `/zh/data/`: the tables of the whole site for download, and what their columns mean.
///
/// - Source: Regulations on Open Government Information, article 24: search, viewing and download.
struct DataPage: PageView {
  let address = Address.data
  let template = "data"

  func title(in context: PageContext) -> String { context.words("nav-data") }

  func description(in context: PageContext) -> Sentence {
    context.words.sentence("data-description")
  }

  func breadcrumbs(in context: PageContext) -> [Breadcrumb] {
    [Breadcrumb(context.words("nav-home"), .home), Breadcrumb(title(in: context))]
  }

  func content(in context: PageContext) -> [String: TemplateValue] {
    let downloads = DownloadLinks(context: context, folder: "data")
    let tables = RecordTables(context.records).all
    return [
      "package": .text(downloads.link(to: "datapackage.json")),
      "records": .text(downloads.link(to: "records.json")),
      "dictionary": downloads.links(to: "dictionary", titled: context.words("data-dictionary")),
      "tables": .list(
        tables.map { table in
          let title = table.title[context.language]
          return .object([
            "id": .text("table-\(table.name)"),
            "title": .text(title),
            "links": downloads.links(to: table.name, titled: title),
            "columns": .list(
              table.columns.map { column in
                .object([
                  "name": .text(column.name),
                  "type": .text(column.kind.rawValue),
                  "meaning": .text(column.title[context.language]),
                ])
              }),
          ])
        }),
    ]
  }
}

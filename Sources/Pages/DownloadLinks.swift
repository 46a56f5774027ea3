import Downloads
import Records
import SiteFiles
import Templates

/// Links to the open-data files of one folder.
struct DownloadLinks {
  let context: PageContext
  /// Such as `data`, or that of a report.
  let folder: String

  func link(to name: String) -> String {
    guard let path = SitePath("\(folder)/\(name)") else {
      preconditionFailure("a download has a fixed name: \(name)")
    }
    return context.link(to: path)
  }

  /// A table in both forms; `title` goes into the words of the links, so that each is told apart.
  func links(to table: String, titled title: String) -> TemplateValue {
    let forms = [("download-csv", "\(table).csv"), ("download-excel", "\(table)-excel.csv")]
    return .list(
      forms.map { key, name in
        .object([
          "label": .text(context.words(key, ["title": title])), "href": .text(link(to: name)),
        ])
      })
  }
}

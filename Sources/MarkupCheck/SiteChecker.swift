package import Diagnostics
import Languages
package import SiteFiles

/// Every file of the site passed, and so did the checks across pages; only `SiteChecker` makes one.
package struct CheckedSite: Sendable {
  /// Sorted.
  package let paths: [SitePath]

  init(paths: [SitePath]) { self.paths = paths }
}

/// What the checks across pages came to.
package enum SiteVerdict: Sendable {
  case passed(CheckedSite)
  /// Sorted by place, never empty.
  case refused([Finding])
}

/// Gathers the summaries of checked files and holds them against each other.
package struct SiteChecker: Sendable {
  private let label: String
  private var summaries: [FileSummary] = []

  /// `label` is the folder that findings name, such as `site`.
  package init(baseURL: String, label: String = "site") {
    self.label = label
  }

  package mutating func add(_ file: CheckedFile) {
    summaries.append(file.summary)
  }

  package func checked() -> SiteVerdict {
    var findings: [Finding] = []
    var files: [String: FileSummary] = [:]
    for summary in summaries {
      let alternates = summary.references.filter { $0.language != nil }
      if summary.language != nil, let first = alternates.first,
        !alternates.contains(where: {
          $0.path == summary.path.text && $0.language == summary.language
        })
      {
        findings.append(
          Finding(
            rule: MarkupRule.alternates.name, severity: .error,
            summary: Bilingual(
              zh: "各语言版本的链接中没有本页自己", en: "the page's alternates don't name the page itself"),
            place: SourcePlace(
              file: "\(label)/\(summary.path.text)", line: first.line, column: first.column)))
      }
      let path = summary.path.text
      if files.updateValue(summary, forKey: path) != nil {
        findings.append(
          Finding(
            rule: MarkupRule.duplicatePath.name, severity: .error,
            summary: Bilingual(zh: "“\(path)”重复生成", en: "'\(path)' is made twice"),
            place: SourcePlace(file: "\(label)/\(path)")))
      }
    }
    for summary in summaries {
      findings += summary.tables.compactMap { table in
        guard let rows = files[table.path]?.rowCount, rows != table.rowCount else { return nil }
        return Finding(
          rule: MarkupRule.tableRows.name, severity: .error,
          summary: Bilingual(
            zh: "表格有 \(table.rowCount) 行，下载文件“\(table.path)”有 \(rows) 行",
            en: "the table has \(table.rowCount) rows, the download '\(table.path)' \(rows)"),
          place: SourcePlace(
            file: "\(label)/\(summary.path.text)", line: table.line, column: table.column))
      }
      for reference in summary.references {
        if let words = complaint(about: reference, from: summary, files: files) {
          findings.append(
            Finding(
              rule: words.rule.name, severity: .error, summary: words.summary,
              place: SourcePlace(
                file: "\(label)/\(summary.path.text)", line: reference.line,
                column: reference.column)))
        }
      }
    }
    guard findings.isEmpty else { return .refused(Array(Set(findings)).sorted()) }
    return .passed(CheckedSite(paths: summaries.map(\.path).sorted()))
  }

  private func complaint(
    about reference: FileSummary.Reference, from summary: FileSummary, files: [String: FileSummary]
  ) -> (rule: MarkupRule, summary: Bilingual<String>)? {
    guard let target = files[reference.path] else {
      let near =
        files[reference.path + "/index.html"] == nil
        ? (zh: "", en: "") : (zh: "；应以“/”结尾", en: "; a page's address ends in '/'")
      return (
        .link,
        Bilingual(
          zh: "链接指向不存在的文件“\(reference.path)”\(near.zh)",
          en: "'\(reference.path)' isn't a file of the site\(near.en)")
      )
    }
    if let fragment = reference.fragment, !target.ids.contains(fragment) {
      return (
        .link,
        Bilingual(
          zh: "“\(reference.path)”中没有标识符“\(fragment)”",
          en: "'\(reference.path)' has no id '\(fragment)'")
      )
    }
    guard let language = reference.language, language != "x-default" else { return nil }
    if target.language != language {
      return (
        .alternates,
        Bilingual(
          zh: "“\(reference.path)”不是“\(language)”版的页面",
          en: "'\(reference.path)' isn't a page in '\(language)'")
      )
    }
    // A sitemap has no language of its own and isn't named in return.
    guard let own = summary.language else { return nil }
    if let missing = summary.figures.subtracting(target.figures).min() {
      return (
        .figureTwins,
        Bilingual(
          zh: "“\(reference.path)”没有列出本页所列的数据“\(missing)”",
          en: "'\(reference.path)' doesn't state the figure '\(missing)', which this page does")
      )
    }
    let answers = target.references.contains {
      $0.path == summary.path.text && $0.language == own
    }
    if !answers {
      return (
        .alternates,
        Bilingual(
          zh: "“\(reference.path)”没有以“\(own)”版指回本页",
          en: "'\(reference.path)' doesn't name this page in return as its '\(own)'")
      )
    }
    return nil
  }
}

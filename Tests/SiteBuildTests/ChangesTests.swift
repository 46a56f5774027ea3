import Changes
import Diagnostics
import Disk
import Foundation
import MarkupCheck
import Records
import Revisions
import SiteBuild
import SiteFiles
import Testing

@Suite("What would change for the public")
struct ChangesTests {
  private func changes(
    in site: FixtureSite, since base: String? = nil
  ) throws -> (summary: ChangeSummary, page: [UInt8]) {
    try SiteBuild(
      BuildOptions(
        extent: .check, content: site.content, theme: Checkout.theme, output: site.output, jobs: 2),
      fileSystem: LocalFileSystem()
    ).changes(since: base ?? site.output)
  }

  @Test("Where nothing differs, the page says so")
  func nothing() throws {
    let site = try FixtureSite(["Published"])
    #expect(!(try site.build().isRefused))
    let (summary, page) = try changes(in: site)
    #expect(summary.isEmpty && summary.blocking == [])
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.contains("公众看到的内容没有变化。"))
    #expect(text.contains("Nothing changes for the public."))
    #expect(!text.contains("<h2"))
  }

  @Test("Values, corrections due, notes and pages are listed, and nothing is published")
  func listed() throws {
    let site = try FixtureSite(["Published"])
    #expect(!(try site.build().isRefused))
    let published = try site.published()
    try site.relay(["Published"]) { path, text in
      let (path, text) = CorrectionsSiteTests.corrected(path, text)
      // The last entry is missing.
      guard let cut = text.range(of: "  - kind: correction", options: .backwards) else {
        return (path, text)
      }
      return (path, String(text[..<cut.lowerBound]))
    }
    let (summary, page) = try changes(in: site)
    #expect(summary.blocking.map(\.rule) == ["published-values-corrected"])
    #expect(
      summary.values.filter { !$0.isComputed }.map {
        "\($0.field.text) \($0.old ?? "") \($0.new ?? "")"
      }
        == [
          "total 99 98.5", "indicators.trees.deducted 0.5 1", "indicators.trees.score 19.5 19",
          "indicators.lawns.actual 96.5 96",
        ])
    #expect(summary.values.contains { $0.field.text == "total.computed" && $0.new == "98.50" })
    #expect(summary.uncorrected.map(\.field.text) == ["indicators.lawns.actual"])
    #expect(summary.newNotes.map(\.rule) == ["formula-score"] && summary.goneNotes == [])
    let files = try #require(summary.files)
    // The search indexes are named by what they hold.
    #expect(
      files.added.filter { !$0.hasPrefix("assets/search.") } == [
        "data/departments/parks/2023/corrections-excel.csv",
        "data/departments/parks/2023/corrections.csv",
        "data/departments/parks/2023/notes-excel.csv", "data/departments/parks/2023/notes.csv",
      ])
    #expect(files.changed.contains("zh/departments/parks/2023/index.html"))
    #expect(!files.changed.contains("404.html"))
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.contains("现在不能发布：有1条错误须先处理。"))
    #expect(
      text.contains(
        """
        <pre>- kind: correction
          date: 2024-05-01
          field: indicators.lawns.actual
          old: 96.5
          new: 96
          reason: …
          approved-by: …</pre>
        """))
    #expect(text.contains("<td>99</td><td>98.5</td>"))
    #expect(try site.published() == published)
  }

  @Test("A content folder can be the base, and then reports and pages come and go")
  func content() throws {
    let old = try FixtureSite(["Published"])
    let new = try FixtureSite(["Published", "Years"])
    let (summary, _) = try changes(in: new, since: old.content)
    #expect(summary.added.contains("lakes/2023") && summary.removed == [])
    #expect(summary.files?.added.contains("zh/departments/lakes/2023/index.html") == true)
    let (back, _) = try changes(in: old, since: new.content)
    #expect(back.removed == summary.added)
    let pages = { (files: [String]?) in files?.filter { !$0.hasPrefix("assets/search.") } }
    #expect(pages(back.files?.removed) == pages(summary.files?.added))
  }

  @Test(
    "A refused content is a page with its errors; a base that isn't there is a first publication")
  func refused() throws {
    let site = try FixtureSite(["Published"]) { path, text in
      (path, text.replacing("total: 99\n", with: "total: 98\n"))
    }
    let (summary, page) = try changes(in: site)
    #expect(summary.blocking.map(\.rule).contains("total-equals-scores"))
    #expect(String(decoding: page, as: UTF8.self).contains("[total-equals-scores]"))
    let first = try changes(in: FixtureSite(["Published"]))
    #expect(first.summary.added == ["parks/2023"] && first.summary.blocking == [])
  }

  @Test("Hostile words of a record are text on the page")
  func hostile() throws {
    var summary = ChangeSummary(base: "<base>&\"", date: nil, blocking: [])
    summary.added = ["<script>alert(1)</script>", "a\"b'c"]
    let file = SiteFile(
      path: try #require(SitePath("changes.html")), kind: .page, bytes: ChangePage(summary).bytes)
    guard case .passed = MarkupChecker(baseURL: "https://a.example/").check(file) else {
      Issue.record("the page is refused")
      return
    }
  }
}

import Diagnostics
import Foundation
import Languages
import Publish
import SiteBuild
import Testing

/// The published fixture site, then the same with corrections, then with an address gone.
@Suite("Corrections on the site")
struct CorrectionsSiteTests {
  static let report = "departments/parks/2023.yaml"

  /// One unit of points less for the trees, told in four entries; the last is no score.
  static func corrected(_ path: String, _ text: String) -> (path: String, text: String) {
    if path == "departments/parks/en.po" {
      let added = [("誊写有误。", "A slip in copying."), ("主要负责人", "Head of the office")]
      return (
        path,
        text.replacing("自评得分99分", with: "自评得分98.5分").replacing("99", with: "98.5")
          + added.map { "\nmsgid \"\($0)\"\nmsgstr \"\($1)\"\n" }.joined()
      )
    }
    guard path == report else { return (path, text) }
    let changes = [
      ("total: 99\n", "total: 98.5\n"), ("{ total: 99 }", "{ total: 98.5 }"),
      ("自评得分99分", "自评得分98.5分"),
      ("deducted: 0.5\n        score: 39.5", "deducted: 1\n        score: 39"),
      ("deducted: 0.5\n            score: 19.5", "deducted: 1\n            score: 19"),
      ("actual: 96.5", "actual: 96"),
    ]
    let entries = [
      ("indicators.trees.score", "19.5", "19"), ("indicators.trees.deducted", "0.5", "1"),
      ("total", "99", "98.5"), ("indicators.lawns.actual", "96.5", "96"),
    ]
    let list = entries.map { field, old, new in
      """
        - kind: correction
          date: 2024-05-02
          field: \(field)
          old: \(old)
          new: \(new)
          reason: 誊写有误。
          approved-by: 主要负责人

      """
    }
    return (
      path,
      changes.reduce(text) { $0.replacing($1.0, with: $1.1) } + "corrections:\n" + list.joined()
    )
  }

  private func page(_ path: String, of site: FixtureSite) throws -> String {
    String(decoding: try #require(try site.published()?[path], "'\(path)' stands"), as: UTF8.self)
  }

  @Test("A corrected site says so on the report's pages, in the list, in the feeds and in the data")
  func corrected() throws {
    let site = try FixtureSite(["Published"])
    #expect(!(try site.build().isRefused))
    let before = try page("zh/corrections/index.html", of: site)
    #expect(before.contains("公布以后没有更改过数据。"))
    try site.relay(["Published"], changing: Self.corrected)
    let report = try site.build()
    #expect(report.findings.filter { $0.severity == .error } == [])
    #expect(report.published != nil)

    let list = try page("zh/corrections/index.html", of: site)
    #expect(
      list.contains(
        """
        <span class="under">总分</span></th><td data-label="日期"><time datetime="2024-05-02">\
        2024-05-02</time></td><td data-label="类型">更正</td><td class="number" \
        data-label="原值"><data value="99" data-figure="corrections.3.old">99</data></td>\
        <td class="number" data-label="现值">\
        <data value="98.5" data-figure="corrections.3.new">98.5</data></td>
        """))
    let banner = "本报告公布后，得分、等级或总分有更正。"
    for path in ["", "form/", "goals/parks/"] {
      let text = try page("zh/departments/parks/2023/\(path)index.html", of: site)
      #expect(text.contains(banner), "\(path)")
    }
    let own = try page("en/departments/parks/2023/index.html", of: site)
    #expect(own.contains("<h2 id=\"corrections\">Corrections and updates</h2>"))
    let feed = try page("en/corrections/feed.xml", of: site)
    #expect(
      feed.contains(
        """
        <p>‘Lawns in good condition’ (indicator): actual value: from \
        <data value="96.5" data-figure="corrections.4.old">96.5%</data> to \
        <data value="96" data-figure="corrections.4.new">96%</data>.</p>
        """))
    #expect(feed.contains("<updated>2024-05-02T00:00:00+08:00</updated>"))
    let data = try page("data/corrections.csv", of: site)
    #expect(
      data.contains(
        "parks/2023,3,2024-05-02,correction,total,99,99,98.5,98.5,誊写有误。,A slip in copying.,"))
    // What is published now is what the next run finds.
    let again = try site.build()
    #expect(again.findings.filter { $0.severity == .error } == [])
    #expect(again.published?.written == 0)
  }

  @Test("A correction that moves no score is a line among the notes, without a banner")
  func note() throws {
    let site = try FixtureSite(["Published", "Refused/published-corrections-kept/before"])
    #expect(!(try site.build().isRefused))
    let text = try page("zh/departments/parks/2023/index.html", of: site)
    #expect(text.contains("本报告公布后有更正或更新，不影响得分、等级和总分。"))
    #expect(!text.contains("得分、等级或总分有更正"))
    #expect(!(try page("zh/departments/parks/2023/form/index.html", of: site)).contains("有更正"))
  }

  @Test("An address that moved or was withdrawn keeps a page that says so in both languages")
  func retired() throws {
    let site = try FixtureSite(["Published", "Refused/published-addresses-kept/before"])
    #expect(!(try site.build().isRefused))
    try site.relay(["Published"])
    #expect(try site.build().isRefused)
    let old = try #require(try site.published())
    #expect(old["zh/contact/index.html"] != nil)
    let entries = [("联系我们", "Contact"), ("并入“关于本站”。", "Merged into ‘About’."), ("网站编辑", "Editor")]
    try site.relay(["Published"]) { path, text in
      guard path == "translations/en.po" else { return (path, text) }
      return (
        path,
        text + entries.dropFirst().map { "\nmsgid \"\($0)\"\nmsgstr \"\($1)\"\n" }.joined()
      )
    }
    let yaml = """
      addresses:
        - address: contact/
          moved-to: about/
          date: 2024-05-03
          reason: 并入“关于本站”。
          approved-by: 网站编辑

      """
    try site.write(Array(yaml.utf8), to: "retired.yaml")
    let report = try site.build()
    #expect(report.findings.map { $0.text(in: .en) } == [])
    let zh = try page("zh/contact/index.html", of: site)
    #expect(zh.contains("<h1>本页已移至新网址</h1>"))
    #expect(zh.contains("<p>新网址：<a href=\"../about/\">zh/about/</a></p>"))
    #expect(zh.contains("<dd>并入“关于本站”。</dd>"))
    #expect(try page("en/contact/index.html", of: site).contains("This page has moved"))
    // It is kept, listed with the corrections, and no search engine is sent there.
    #expect(try page("zh/corrections/index.html", of: site).contains("href=\"../contact/\""))
    #expect(!(try page("sitemap.xml", of: site)).contains("contact"))
    #expect(try site.build().published?.written == 0)
    try FileManager.default.removeItem(atPath: site.content + "/retired.yaml")
    #expect(try site.build().isRefused)
  }

  @Test("A check compares too, and a strict one is refused for the same")
  func check() throws {
    let site = try FixtureSite(["Published"])
    #expect(!(try site.build().isRefused))
    try site.relay(["Published", "Refused/published-values-corrected"])
    let report = try site.check()
    #expect(report.isRefused)
    #expect(report.findings.map(\.rule) == ["published-values-corrected"])
    // Into an empty folder the same records are a first publication.
    try FileManager.default.removeItem(atPath: site.output)
    #expect(!(try site.check().isRefused))
  }
}

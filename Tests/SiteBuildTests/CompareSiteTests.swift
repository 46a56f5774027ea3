import Diagnostics
import Foundation
import SiteBuild
import Testing

/// Four years of a department, and three departments in one year.
@Suite("Comparisons on the site")
struct CompareSiteTests {
  private func site(
    changing change: (_ path: String, _ text: String) -> (path: String, text: String) = { ($0, $1) }
  ) throws -> FixtureSite {
    let site = try FixtureSite(["Published", "Years"], changing: change)
    #expect(try site.build().findings.filter { $0.severity == .error } == [])
    return site
  }

  /// Three departments of which two count the same under one name.
  private func sharing() throws -> FixtureSite {
    try site { path, text in
      let text = text.replacing("巡湖次数", with: "巡查次数").replacing("坑洼修补数量", with: "巡查次数")
      let isRoads = path.contains("/roads/")
      return (
        path,
        isRoads ? text.replacing("'处'", with: "'次'").replacing("\"处\"", with: "\"次\"") : text
      )
    }
  }

  private func markup(_ path: String, of site: FixtureSite) throws -> String {
    let bytes = try #require(try site.published()?[path + "index.html"], "'\(path)' is published")
    let page = String(decoding: bytes, as: UTF8.self)
    return String(page[(try #require(page.range(of: "<main"))).lowerBound...])
  }

  /// The main part of a page: tags out, white space as one blank.
  private func text(_ path: String, of site: FixtureSite) throws -> String {
    try markup(path, of: site)
      .replacingOccurrences(of: "<svg.*?</svg>", with: " ", options: .regularExpression)
      .replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
      .replacingOccurrences(of: "\\s+", with: " ", options: .regularExpression)
  }

  @Test("The pages are those of neighbouring reports, and of years with two departments")
  func addresses() throws {
    let pages = try #require(try site().published()).keys.filter { $0.contains("/compare/") }
    let names = [
      "index.html", "departments/parks/2020-2022/index.html",
      "departments/parks/2022-2023/index.html", "years/2023/index.html",
    ]
    #expect(
      pages.sorted() == (["en", "zh"].flatMap { l in names.map { "\(l)/compare/\($0)" } }).sorted())
  }

  @Test("One report has nothing to be compared with, and the page says why")
  func nothing() throws {
    let site = try FixtureSite(["Published"])
    _ = try site.build()
    let zh = try text("zh/compare/", of: site)
    #expect(zh.contains("目前还没有可以比较的报告：没有一个部门公开了两个年度的整体自评，也没有一个年度有两个部门公开。"))
    #expect(!zh.contains("同一部门的两个年度 "))
    let en = try text("en/compare/", of: site)
    #expect(en.contains("There is nothing to compare yet: no department has published"))
    #expect(!(try markup("zh/departments/parks/2023/", of: site)).contains("\"comparisons\""))
  }

  @Test("Two years stand side by side where they mean the same, else the page says why not")
  func years() throws {
    let site = try site()
    let zh = try text("zh/compare/departments/parks/2022-2023/", of: site)
    #expect(zh.contains("公布得分9799 重算得分97.0099.00 预算执行率95.00%97.50%"))
    #expect(
      zh.contains(
        """
        补植树木数量 2022210 棵190 棵18 / 20 2023200 棵195 棵19.5 / 20 \
        草坪完好率 202294%95.5%20 / 20 202395%96.5%20 / 20
        """))
    #expect(zh.contains("“游客满意度”：只见于2023年度。 “围栏检修次数”：只见于2022年度。"))
    // Hours and days don't compare; an indicator of another id does where the record says so.
    let earlier = try text("zh/compare/departments/parks/2020-2022/", of: site)
    #expect(earlier.contains("草坪完好率 202093%94%20 / 20 202294%95.5%20 / 20"))
    #expect(earlier.contains("“报修处理时限”：计量单位不同（小时、天）。"))
    let en = try text("en/compare/departments/parks/2020-2022/", of: site)
    #expect(en.contains(": the units differ (hours, days)."))
  }

  @Test("Each figure says whose it is")
  func records() throws {
    let markup = try markup("zh/compare/departments/parks/2022-2023/", of: site())
    #expect(
      markup.contains(
        """
        <td class="number" data-record="parks/2022"><data value="97" data-figure="total">97</data>\
        </td><td class="number" data-record="parks/2023"><data value="99" data-figure="total">99\
        </data></td>
        """))
    #expect(
      markup.contains(
        """
        <tr data-record="parks/2022"><th scope="row">\
        <a href="../../../../departments/parks/2022/goals/parks/#indicator-trees">2022</a></th>
        """))
  }

  @Test("Under two schemes neither totals nor scores are compared")
  func schemes() throws {
    let site = try FixtureSite(["Published", "Years"]) { path, text in
      path.hasSuffix("parks/2022.yaml")
        ? (path, text.replacing("id: tiny", with: "id: other")) : (path, text)
    }
    let scheme = try Data(
      contentsOf: URL(filePath: FixtureSite.sites + "/Published/content/schemes/tiny.yaml"))
    try site.write(Array(scheme), to: "schemes/other.yaml")
    #expect(try site.build().findings.filter { $0.severity == .error } == [])
    let zh = try text("zh/compare/departments/parks/2022-2023/", of: site)
    #expect(zh.contains("两个年度的评分方案不同，总分和得分不作比较。"))
    #expect(!zh.contains("公布得分"))
    #expect(zh.contains("补植树木数量 2022210 棵190 棵 2023200 棵195 棵"))
  }

  @Test("Departments are compared by the names they share")
  func departments() throws {
    let none = try text("zh/compare/years/2023/", of: site())
    #expect(none.contains("没有口径相同的指标。"))
    let site = try sharing()
    let zh = try text("zh/compare/years/2023/", of: site)
    #expect(
      zh.contains(
        """
        巡查次数 产出指标 各部门的“巡查次数” 部门目标值实际完成值 道路养护所100 次95 次 湖泊管理所100 次90 次
        """))
    let markup = try markup("zh/compare/years/2023/", of: site)
    #expect(markup.contains("<svg"))
    #expect(markup.contains("<tr data-record=\"lakes/2023\"><th scope=\"row\">"))
  }

  @Test("Of one name with two meanings the page says what differs")
  func obstacles() throws {
    let site = try site { path, text in
      (path, text.replacing("巡湖次数", with: "巡查次数").replacing("坑洼修补数量", with: "巡查次数"))
    }
    let zh = try text("zh/compare/years/2023/", of: site)
    #expect(zh.contains("“巡查次数”：计量单位不同（处、次）。"))
    #expect(zh.contains("没有口径相同的指标。"))
  }

  @Test("Year, department and report lead to their comparisons")
  func links() throws {
    let site = try site()
    #expect(
      try markup("zh/years/2023/", of: site).contains("<a href=\"../../compare/years/2023/\">"))
    #expect(!(try markup("zh/years/2022/", of: site)).contains("compare/years/"))
    #expect(
      try markup("zh/departments/parks/", of: site)
        .contains("<a href=\"../../compare/departments/parks/2022-2023/\">2022年度与2023年度</a>"))
    let report = try text("zh/departments/parks/2022/", of: site)
    #expect(report.contains("比较 与2020年度比较 与2023年度比较"))
    let newest = try text("zh/departments/parks/2023/", of: site)
    #expect(newest.contains("比较 与2022年度比较 与2023年度其他部门比较"))
  }

  @Test("Names that look like markup stand as text")
  func hostile() throws {
    let site = try site { path, text in (path, text.replacing("游客满意度", with: "<b>&满意")) }
    let markup = try markup("zh/compare/departments/parks/2022-2023/", of: site)
    #expect(markup.contains("“&lt;b&gt;&amp;满意”：只见于2023年度。"))
  }
}

import Diagnostics
import Foundation
import SiteBuild
import Testing

/// Four years of a department, one of them not published, and three departments in one year.
@Suite("Several years and several departments on the site")
struct YearsSiteTests {
  /// The main part of a page: tags out, white space as one blank.
  private func text(_ path: String, of site: FixtureSite) throws -> String {
    try markup(path, of: site)
      .replacingOccurrences(of: "<svg.*?</svg>", with: " ", options: .regularExpression)
      .replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
      .replacingOccurrences(of: "\\s+", with: " ", options: .regularExpression)
  }

  private func markup(_ path: String, of site: FixtureSite) throws -> String {
    let bytes = try #require(try site.published()?[path + "index.html"], "'\(path)' is published")
    let page = String(decoding: bytes, as: UTF8.self)
    return String(page[(try #require(page.range(of: "<main"))).lowerBound...])
  }

  private func site(
    changing change: (_ path: String, _ text: String) -> (path: String, text: String) = { ($0, $1) }
  ) throws -> FixtureSite {
    let site = try FixtureSite(["Published", "Years"], changing: change)
    #expect(try site.build().findings.filter { $0.severity == .error } == [])
    return site
  }

  @Test("A goal says what moved since the report before, and shows each indicator over the years")
  func goal() throws {
    let site = try site()
    let zh = try text("zh/departments/parks/2023/goals/parks/", of: site)
    #expect(
      zh.contains(
        """
        与2022年度相比，本目标及其指标有以下变化： 目标名称由“公园管护”改为“公园养护”。 \
        指标“补植树木数量”的目标值由210 棵调整为200 棵，较易达到。 \
        指标“草坪完好率”的目标值由94%调整为95%，较难达到。 新增指标“游客满意度”。 不再列入指标“围栏检修次数”。
        """))
    // Under another id until 2020, with the year that wasn't published as a gap.
    #expect(
      zh.contains(
        """
        202395%96.5%20 / 20 202294%95.5%20 / 20 2021无数据 202093%94%20 / 20
        """))
    let en = try text("en/departments/parks/2023/goals/parks/", of: site)
    #expect(en.contains("The target for ‘Lawns in good condition’ changed from 94% to 95%"))
    #expect(en.contains("‘Fence inspections’ is no longer an indicator."))
  }

  @Test("A figure of another year says whose it is, and leads to that year's page")
  func records() throws {
    let markup = try markup("zh/departments/parks/2023/goals/parks/", of: site())
    let sentence = """
      由<data value="94" data-figure="indicators.lawns.target" data-record="parks/2022">94%</data>\
      调整为<data value="95" data-figure="indicators.lawns.target" data-record="parks/2023">95%</data>
      """
    #expect(markup.contains(sentence))
    #expect(
      markup.contains(
        """
        <tr data-record="parks/2020"><th scope="row">\
        <a href="../../../2020/goals/parks/#indicator-grass">2020</a></th>
        """))
  }

  @Test("A goal that is as it was says so, and an earlier year's page knows the later ones")
  func unchanged() throws {
    let site = try site()
    let zh = try text("zh/departments/parks/2023/goals/safety/", of: site)
    #expect(zh.contains("与2022年度相比，本目标及其指标的名称、目标值、分值、计量单位和计算符号均无变化。"))
    // The oldest report has nothing before it.
    let oldest = try text("zh/departments/parks/2020/goals/safety/", of: site)
    #expect(!oldest.contains("年度相比"))
    #expect(oldest.contains("20233 天2.5 天30 / 30"))
  }

  @Test("A change of unit is told, and nothing is drawn across it")
  func brokenUnit() throws {
    let site = try site()
    let zh = try text("zh/departments/parks/2022/goals/safety/", of: site)
    #expect(zh.contains("指标“报修处理时限”的计量单位由“小时”改为“天”，前后数值不能直接比较。"))
    #expect(zh.contains("自2022年度起，计量单位、计算符号或指标方向有变化，与此前年度不能直接比较。"))
    let markup = try markup("zh/departments/parks/2022/goals/safety/", of: site)
    // Hours and days don't stand on one scale: only the years in days are drawn.
    #expect(
      markup.contains(
        """
        <desc id="history-repairs-d" data-figures="parks/2022#indicators.repairs.target@9+3 \
        parks/2023#indicators.repairs.target@18+3 parks/2022#indicators.repairs.actual@33+5 \
        parks/2023#indicators.repairs.actual@44+5">目标值：2022年3\u{202F}天，2023年3\u{202F}天；实际完成值：
        """))
  }

  @Test("A department shows its trends, its history and the years it doesn't publish")
  func department() throws {
    let site = try site()
    let zh = try text("zh/departments/parks/", of: site)
    #expect(zh.contains("2021年度：尚待确定。 机构调整期间未开展自评。"))
    #expect(zh.contains("2021-07-01，本部门更名。"))
    #expect(zh.contains("2022-01-01，绿化站和nursery（本站未收录）并入园林管理所。 依据：示例文件。"))
    #expect(zh.contains("园林管理处（使用至2021-06-30）"))
    let markup = try markup("zh/departments/parks/", of: site)
    #expect(markup.contains("aria-label=\"自评得分与重算得分\""))
    #expect(markup.contains("aria-label=\"预算执行率\""))
    #expect(markup.contains("<a href=\"../greenery/\">绿化站</a>"))
    // The other side of the merger, which has no report.
    let other = try text("en/departments/greenery/", of: site)
    #expect(
      other.contains("2022-01-01: Greenery Station and nursery (not on this site) merged into"))
    // One year is no trend.
    #expect(!(try text("zh/departments/lakes/", of: site)).contains("得分与预算执行率变化"))
  }

  @Test("Scores under two schemes are not joined")
  func schemes() throws {
    let site = try FixtureSite(["Published", "Years"]) { path, text in
      path.hasSuffix("parks/2022.yaml")
        ? (path, text.replacing("id: tiny", with: "id: other")) : (path, text)
    }
    let scheme = try Data(
      contentsOf: URL(filePath: FixtureSite.sites + "/Published/content/schemes/tiny.yaml"))
    try site.write(Array(scheme), to: "schemes/other.yaml")
    #expect(try site.build().findings.filter { $0.severity == .error } == [])
    let markup = try markup("zh/departments/parks/", of: site)
    #expect(markup.contains("2022评分办法变化") && markup.contains("2023评分办法变化"))
  }

  @Test("A year lists its reports by name, spreads their scores and counts who published")
  func year() throws {
    let site = try site()
    let zh = try text("zh/years/2023/", of: site)
    #expect(zh.contains("2023年度绩效自评结果一览（按单位名称首字母排列）"))
    let rows = ["道路养护所2023", "湖泊管理所2023", "园林管理所2023"]
      .compactMap { zh.range(of: $0)?.lowerBound }
    #expect(rows.count == 3 && rows == rows.sorted())
    #expect(zh.contains("自评得分分布（单位自评） 本年度3份报告公布了自评得分，最低91.5分，最高99分。"))
    #expect(zh.contains("本站收录4个部门，其中3个部门已公开2023年度部门整体绩效自评结果。"))
    let en = try text("en/years/2023/", of: site)
    #expect(en.contains("3 reports of the year state a total, from 91.5 to 99."))
    #expect(
      en.contains(
        "Of the 4 departments on this site, 3 published a whole-department self-evaluation for 2023."
      ))
    // A dot leads to its row.
    let markup = try markup("zh/years/2023/", of: site)
    #expect(markup.contains("href=\"#report-lakes.2023\""))
    #expect(markup.contains("<tr id=\"report-lakes.2023\" data-record=\"lakes/2023\">"))
    #expect(markup.contains("<table class=\"stack\" data-sort=\"zh-Hans\">"))
    // One report is no distribution.
    #expect(!(try text("zh/years/2022/", of: site)).contains("自评得分分布"))
  }

  @Test("The home page names the reports issued last, and what moved in each")
  func home() throws {
    let zh = try text("zh/", of: site())
    #expect(
      zh.contains(
        """
        湖泊管理所2023年度部门整体绩效自评结果 2024-04-25发布 道路养护所2023年度部门整体绩效自评结果 \
        2024-04-22发布 园林管理所2023年度部门整体绩效自评结果 2024-04-20发布\
        与2022年度相比：目标改名1项、新增指标1项、取消指标1项、目标值放宽1项、目标值收紧1项。
        """))
  }

  @Test("Names that look like markup stand as text")
  func hostile() throws {
    let site = try site { path, text in
      (path, text.replacing("园林管理处", with: "<b>&园林").replacing("公园管护", with: "<i>公园"))
    }
    let department = try markup("zh/departments/parks/", of: site)
    #expect(department.contains("&lt;b&gt;&amp;园林（使用至2021-06-30）"))
    let goal = try markup("zh/departments/parks/2023/goals/parks/", of: site)
    #expect(goal.contains("目标名称由“&lt;i&gt;公园”改为“公园养护”。"))
  }
}

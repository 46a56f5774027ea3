import Diagnostics
import Foundation
import Languages
import SiteBuild
import Testing

@Suite("A project's report on the site")
struct ProjectSiteTests {
  private static let folder = "departments/parks/2023/projects/playgrounds/"

  /// The text of a page, tags out and white space as one blank.
  private func text(_ path: String, of site: FixtureSite) throws -> String {
    let bytes = try #require(try site.published()?[path])
    return String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: "</?data[^>]*>", with: "", options: .regularExpression)
      .replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
      .replacingOccurrences(of: "\\s+", with: " ", options: .regularExpression)
  }

  @Test("stands below its department's year, and says of its targets only what can be compared")
  func report() throws {
    let site = try FixtureSite(["Published", "Project"])
    #expect(
      Set(try site.build().findings.map(\.rule.text)) == ["units-agree", "projects-in-part"])
    let zh = try text("zh/\(Self.folder)index.html", of: site)
    #expect(zh.contains("园林管理所 · 儿童游乐设施更新2023年度项目绩效自评结果 - 示例公开网站"))
    #expect(zh.contains("3项指标：1项达到目标；2项无法比较。"))
    #expect(zh.contains("年初预算数 50 万元"))
    #expect(zh.contains("当年财政拨款 50 万元 50 万元 45 万元"))
    #expect(zh.contains("报告说明： 一处场地推迟交付。"))
    // What only a whole department has isn't called missing here.
    #expect(!zh.contains("基本支出"))
    #expect(!zh.contains("报告全文"))
    let en = try text("en/\(Self.folder)index.html", of: site)
    #expect(en.contains("3 indicators: 1 met its target; 2 can’t be compared."))
  }

  @Test("shows signs, and the actual value in the unit it is printed with")
  func goal() throws {
    let site = try FixtureSite(["Published", "Project"])
    _ = try site.build()
    let zh = try text("zh/\(Self.folder)goals/annual/index.html", of: site)
    #expect(zh.contains("≥ 5 处 5 处"))
    #expect(zh.contains("≤ 10 万元 90000 元"))
    let en = try text("en/\(Self.folder)goals/annual/index.html", of: site)
    #expect(en.contains("≤ 100,000 yuan 90,000"))
  }
}

import Foundation
import Testing

@testable import Pages

@Suite("What pages say of themselves and of who keeps the site")
struct PageLabelsTests {
  /// The content of the `meta` elements so named, in their order.
  private func contents(of name: String, in text: String) -> [String] {
    text.components(separatedBy: "\"\(name)\" content=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  private static let site = ["SiteName", "SiteDomain", "SiteIDCode"]
  private static let column = [
    "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType",
  ]
  private static let article = [
    "ArticleTitle", "PubDate", "ContentSource", "Keywords", "Url",
  ]

  private static let brigade = "departments/urban-management-inspection-brigade/"

  @Test(
    "Each kind of page carries its labels, but for what nobody stated",
    arguments: [
      ("index.html", []), ("404.html", []), ("zh/index.html", column),
      ("en/data/index.html", column), ("zh/years/2022/index.html", column),
      ("zh/\(brigade)index.html", column),
      ("zh/\(brigade)2022/index.html", column + article),
      ("en/\(brigade)2022/goals/station-square/index.html", column + article),
      ("zh/\(brigade)2022/form/index.html", column + article),
    ])
  func kinds(page: String, labels: [String]) throws {
    let text = try RealPages().text(page)
    let found = (Self.site + Self.column + Self.article).filter {
      !contents(of: $0, in: text).isEmpty
    }
    #expect(found == ["SiteName"] + labels.filter { $0 != "PubDate" })
  }

  @Test("The site's name and the kind of column stay Chinese, the rest is the page's")
  func languages() throws {
    let text = try RealPages().text("en/\(Self.brigade)2022/index.html")
    #expect(contents(of: "SiteName", in: text) == ["部门绩效自评公开"])
    #expect(contents(of: "ColumnType", in: text) == ["数据发布"])
    #expect(
      contents(of: "ColumnName", in: text) == contents(of: "ContentSource", in: text))
    #expect(
      contents(of: "Url", in: text)
        == ["https://gazette.example/en/\(Self.brigade)2022/"])
    #expect(contents(of: "og:url", in: text) == contents(of: "Url", in: text))
    #expect(contents(of: "og:locale", in: text) == ["en_US"])
    #expect(contents(of: "og:description", in: text) == contents(of: "description", in: text))
  }

  @Test("JSON-LD says what the home page, the data and a report are")
  func structured() throws {
    let pages = try RealPages()
    let opening = "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\""
    #expect(
      try pages.text("zh/index.html").contains(
        opening + "@type\":\"WebSite\",\"name\":\"部门绩效自评公开\","
          + "\"url\":\"https://gazette.example/zh/\",\"inLanguage\":\"zh-Hans\""))
    #expect(try pages.text("en/data/index.html").contains(opening + "@type\":\"Dataset\""))
    let report = try pages.text("zh/\(Self.brigade)2022/index.html")
    #expect(report.contains(opening + "@graph\":[{\"@type\":\"Report\""))
    #expect(report.contains("{\"@type\":\"ListItem\",\"position\":4,\"name\":\"2022年度报告\""))
    #expect(!report.contains("datePublished"))
    #expect(try !pages.text("zh/map/index.html").contains("ld+json"))
  }

  @Test("The foot names the publisher alone where nothing else is stated")
  func foot() throws {
    let text = try RealPages().text("zh/index.html")
    let foot = text.components(separatedBy: "<footer").last ?? ""
    #expect(foot.contains("<p>主办单位：示例发布单位</p>"))
    #expect(!foot.contains("<ul class=\"inline contacts\">"))
    #expect(!foot.contains("<ul class=\"inline marks\">"))
  }
}

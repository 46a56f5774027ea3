import Diagnostics
import Languages
import MarkupCheck
import SiteFiles
import Testing

@Suite("The files of a site held against each other")
struct SiteCheckerTests {
  private func verdict(_ files: [SiteFile]) throws -> [Finding] {
    let checker = MarkupChecker(baseURL: "https://gazette.example/")
    var site = SiteChecker(baseURL: "https://gazette.example/")
    for file in files {
      guard case .passed(let checked) = checker.check(file) else {
        Issue.record("\(file.path.text) passes on its own")
        continue
      }
      site.add(checked)
    }
    switch site.checked() {
    case .passed: return []
    case .refused(let findings): return findings
    }
  }

  @Test("A reference to a file that isn't there is an error at the reference")
  func missing() throws {
    let css = SiteFile(
      path: try #require(SitePath("assets/site.css")), kind: .stylesheet, bytes: Array("p{}".utf8))
    let js = SiteFile(
      path: try #require(SitePath("assets/search.js")), kind: .script, bytes: Array(";".utf8))
    let svg = SiteFile(
      path: try #require(SitePath("assets/mark.svg")), kind: .picture,
      bytes: Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>".utf8))
    let page = try SamplePage.file()
    let found = try verdict([page, css, js, svg])
    #expect(
      found == [
        Finding(
          rule: MarkupRule.link.name, severity: .error,
          summary: Bilingual(
            zh: "链接指向不存在的文件“zh/index.html”", en: "'zh/index.html' isn't a file of the site"),
          place: SourcePlace(file: "site/en/index.html", line: 8, column: 48))
      ])
  }

  @Test("Alternates without the page itself, a path made twice and a missing id are refused")
  func between() throws {
    let own = "<link rel=\"alternate\" hreflang=\"en\" href=\"https://gazette.example/en/\"/>"
    let alone = try SamplePage.file(replacing: own)
    #expect(try verdict([alone]).filter { $0.rule == MarkupRule.alternates.name }.count == 1)
    let page = try SamplePage.file()
    #expect(
      try verdict([page, page]).filter { $0.rule == MarkupRule.duplicatePath.name }.count == 1)
    let picture = SiteFile(
      path: try #require(SitePath("assets/mark.svg")), kind: .picture,
      bytes: Array("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>".utf8))
    let link = try SamplePage.file(
      replacing: "href=\"./\"", with: "href=\"../assets/mark.svg#none\"")
    let found = try verdict([link, picture])
    #expect(found.contains { $0.summary.en == "'assets/mark.svg' has no id 'none'" })
  }
}

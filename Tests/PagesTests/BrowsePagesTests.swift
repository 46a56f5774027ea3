import Pages
import Testing

@Suite("The ways to browse")
struct BrowsePagesTests {
  private func text(of path: String) throws -> String {
    try RealPages().text(path)
  }

  @Test("Missed indicators are those that state a target and didn't reach it, with their figures")
  func missed() throws {
    let zh = try text(of: "zh/browse/missed/2022/index.html")
    #expect(zh.contains("2022年度未完成的指标"))
    #expect(zh.contains("道路绿化率"))
    #expect(!zh.contains("人员着装到岗率"))
    let en = try text(of: "en/browse/missed/2022/index.html")
    #expect(en.contains("Road greening rate"))
  }

  @Test("Losses come with the greatest first")
  func lost() throws {
    let zh = try text(of: "zh/browse/lost/index.html")
    let first = try #require(zh.firstRange(of: "取缔破损广告牌"))
    let last = try #require(zh.firstRange(of: "道路绿化率"))
    #expect(first.lowerBound < last.lowerBound)
  }

  @Test("Names stand under their letters: pinyin initials in Chinese, first letters in English")
  func names() throws {
    let zh = try text(of: "zh/browse/names/index.html")
    let letters = ["initial-c", "initial-g", "initial-h", "initial-s"]
    #expect(letters.allSatisfy { zh.contains("id=\"\($0)\"") })
    let en = try text(of: "en/browse/names/index.html")
    #expect(en.contains("id=\"initial-u\"") || en.contains("id=\"initial-p\""))
  }

  @Test("The search page links to every list, and so does the map", arguments: ["zh", "en"])
  func links(language: String) throws {
    let search = try text(of: "\(language)/search/index.html")
    let map = try text(of: "\(language)/map/index.html")
    for address in ["browse/names/", "browse/lost/", "browse/missed/2022/"] {
      #expect(search.contains("\"../\(address)"), "\(address)")
      #expect(map.contains("\"../\(address)"), "\(address)")
    }
    #expect(search.contains("rel=\"search\""))
    #expect(search.contains("href=\"opensearch.xml\""))
  }
}

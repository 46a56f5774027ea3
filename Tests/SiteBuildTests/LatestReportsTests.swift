import Diagnostics
import Foundation
import SiteBuild
import Testing

@Suite("The latest reports on the home page")
struct LatestReportsTests {
  /// The items of the list, tags out, as the home page names them.
  private func items(
    in language: String = "zh",
    changing change: (_ path: String, _ text: String) -> String = { $1 }
  ) throws -> [String] {
    let site = try FixtureSite(["Published", "Years"]) { ($0, change($0, $1)) }
    #expect(try site.build().findings.filter { $0.severity == .error } == [])
    let bytes = try #require(try site.published()?["\(language)/index.html"])
    let page = String(decoding: bytes, as: UTF8.self)
    let heading = try #require(page.range(of: "<h2 id=\"changes\">"))
    let list = page[heading.upperBound...]
    let end = try #require(list.range(of: "</ul>"))
    return list[..<end.lowerBound].components(separatedBy: "<li>").dropFirst().map {
      $0.replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
        .replacingOccurrences(of: "\\s+", with: " ", options: .regularExpression)
        .trimmingCharacters(in: .whitespaces)
    }
  }

  @Test("The five issued last stand there, the newest first")
  func newest() throws {
    let items = try items()
    #expect(
      items == [
        "湖泊管理所2023年度部门整体绩效自评结果 2024-04-25发布",
        "道路养护所2023年度部门整体绩效自评结果 2024-04-22发布",
        "园林管理所2023年度部门整体绩效自评结果 2024-04-20发布"
          + "与2022年度相比：目标改名1项、新增指标1项、取消指标1项、目标值放宽1项、目标值收紧1项。",
        "园林管理所2022年度部门整体绩效自评结果 2023-04-20发布"
          + "与2020年度相比：目标改名1项、目标值放宽1项、目标值收紧1项、计量单位变更1项。",
        "园林管理所2020年度部门整体绩效自评结果 2021-04-20发布",
      ])
  }

  @Test("Of one day they stand by name, in each language by its own order")
  func ties() throws {
    let sameDay = { (_: String, text: String) in
      text.replacing("issued: 2024-04-25", with: "issued: 2024-04-20")
        .replacing("issued: 2024-04-22", with: "issued: 2024-04-20")
    }
    #expect(
      try items(changing: sameDay).prefix(3).map { String($0.prefix(5)) }
        == ["道路养护所", "湖泊管理所", "园林管理所"])
    let english = try items(in: "en", changing: sameDay).prefix(3)
    #expect(english.count == 3 && Array(english) == english.sorted())
  }

  @Test("A report that states no day counts as the first of the year after its own")
  func undated() throws {
    let items = try items { path, text in
      path.hasSuffix("lakes/2023.yaml") ? text.replacing("issued: 2024-04-25\n", with: "") : text
    }
    #expect(
      items.map { String($0.prefix(9)) }
        == ["道路养护所2023", "园林管理所2023", "湖泊管理所2023", "园林管理所2022", "园林管理所2020"])
    #expect(items[2] == "湖泊管理所2023年度部门整体绩效自评结果")
  }
}

import Foundation
import Languages
import Pages
import SiteFiles
import Testing

@Suite("The pages of the 2022 report")
struct SitePagesTests {
  static let brigade = "departments/urban-management-inspection-brigade/"

  @Test("stand at their permanent addresses, in both languages")
  func addresses() throws {
    let shared = ["404.html", "index.html"]
    let each = [
      "about/", "", "accessibility/", "browse/lost/", "browse/missed/2022/", "browse/names/",
      "checks/", "compare/", "corrections/", "data/", "glossary/", "indicators/", "map/",
      "method/", "search/",
      "status/", "years/2022/", Self.brigade,
      Self.brigade + "2022/", Self.brigade + "2022/form/",
      Self.brigade + "2022/goals/city-appearance/",
      Self.brigade + "2022/goals/planning-inspection/",
      Self.brigade + "2022/goals/station-square/",
    ]
    let due =
      shared + ["zh/", "en/"].flatMap { language in each.map { language + $0 + "index.html" } }
    #expect(try RealPages().pages.pages.map(\.path.text).sorted() == due.sorted())
  }

  /// Words a page must show, tags left out and white space as one blank.
  static let words: [(page: String, words: [String])] = [
    (
      "zh/\(brigade)2022/index.html",
      [
        "自评得分（原文公布） 93 ", "按公布明细重算 91.87 / 100", "99.4%",
        "共13项指标，6项列有目标值，均未达到；7项未列目标值。",
        "指标共失8分，失分最多的是“取缔破损广告牌”和“违规建筑发现率”（各失2分）。",
        "公布的得分为93分。按公布的明细，各目标得72分，预算执行得19.87分，合计91.87分，比公布的得分少1.13分。"
          + "即使预算执行得满分，合计也只有92分。",
        "所在地区 未说明", "发布日期 未说明", "文号 未说明", "推断",
        "原文“部门支出情况”部分的基本支出与此不同：4337.21\u{202F}万元", "79.15", "99.02",
        "进步完善", "牛皮鲜",
      ]
    ),
    (
      "en/\(brigade)2022/index.html",
      [
        "Self-evaluation score, as stated 93 ", "Recomputed from the published details 91.87 / 100",
        "13 indicators: 6 state a target, none of which was met; 7 state none.",
        "8 points were lost, most (2 each) for",
        "CNY\u{A0}4.3721\u{A0}million was spent of a budget of CNY\u{A0}4.40\u{A0}million.",
        "Place not stated", "Date of issue not stated", "inferred",
      ]
    ),
    (
      "zh/\(brigade)2022/goals/station-square/index.html",
      ["目标3：火车站广场管理", "18 / 20", "4项指标：2项未达目标；2项未列目标值", "2.8\u{202F}万平方米"]
    ),
    (
      "en/\(brigade)2022/goals/station-square/index.html",
      ["4 indicators: 2 missed their targets; 2 state no target", "28,000\u{A0}m²"]
    ),
    ("zh/compare/index.html", ["目前还没有可以比较的报告：没有一个部门公开了两个年度的整体自评"]),
    ("en/glossary/index.html", ["execution rate", "预算执行率"]),
    ("zh/checks/index.html", ["88条规则", "31条数据说明", "total-equals-scores"]),
  ]

  @Test("say what the record says", arguments: words)
  func shows(page: String, words: [String]) throws {
    let text = try Self.visible(RealPages().text(page))
    for word in words { #expect(text.contains(word), "'\(word)' is missing") }
  }

  @Test("carry the record's own figure beside the words of the language")
  func data() throws {
    let pages = try RealPages()
    let zh = try pages.text("zh/\(Self.brigade)2022/index.html")
    let en = try pages.text("en/\(Self.brigade)2022/index.html")
    #expect(
      zh.contains("<data value=\"437.21\" data-figure=\"budget.executed\">437.21\u{202F}万元</data>"))
    #expect(
      en.contains(
        "<data value=\"437.21\" data-figure=\"budget.executed\">CNY\u{A0}4.3721\u{A0}million</data>"
      ))
    // The same figures, whatever the language; sentences may put them in another order.
    #expect(Self.figures(zh).sorted() == Self.figures(en).sorted())
    #expect(Self.figures(zh).count > 60)
  }

  @Test("link relatively, but for canonical, alternates and the page for a missing address")
  func links() throws {
    let pages = try RealPages()
    let home = try pages.text("zh/index.html")
    #expect(home.contains("href=\"../en/\""))
    #expect(home.contains("<link rel=\"canonical\" href=\"https://gazette.example/zh/\"/>"))
    #expect(!Self.attributes("href", in: home).contains { $0.hasPrefix("/") })
    #expect(try pages.text("404.html").contains("href=\"/assets/style.css\""))
  }

  private static func attributes(_ name: String, in page: String) -> [String] {
    page.components(separatedBy: " \(name)=\"").dropFirst().compactMap {
      $0.components(separatedBy: "\"").first
    }
  }

  private static func figures(_ page: String) -> [String] {
    page.components(separatedBy: "<data value=\"").dropFirst().compactMap {
      $0.components(separatedBy: "\"").first
    }
  }

  /// The text of the page: tags out, references resolved, white space as one blank.
  ///
  /// A figure's own element parts no words.
  private static func visible(_ page: String) -> String {
    let page = page.replacing(/<data [^>]*>|<\/data>/, with: "")
    var text = ""
    var isInTag = false
    for character in page {
      switch character {
      case "<":
        isInTag = true
        text.append(" ")
      case ">": isInTag = false
      default: if !isInTag { text.append(character) }
      }
    }
    return text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}

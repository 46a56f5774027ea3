import Diagnostics
import Foundation
import Languages
import SiteBuild
import Testing

/// Two years of one department: much lost in the first, everything a record can carry in the second.
@Suite("What a record carries beyond the ordinary")
struct ReportDetailsTests {
  private static let folder = "departments/parks/"

  /// A verification, sources of funds, and indicators with all that may be said of them.
  private static let details: [(String, String)] = [
    ("total: 99\nbudget:", "total: 99\n\(verification)budget:"),
    ("  project: 75\n", "  project: 75\n\(sources)"),
    ("    full: 50\n", "    full: 50\n    expected: 补植树木。\n    achieved: 树木已补植。\n"),
    ("            target: 200\n", "            initial-target: 210\n            target: 200\n"),
    (
      "            score: 19.5\n",
      """
                  coefficient: 0.975
                  core: true
                  evidence: [{ title: 补植验收单, date: 2023-12-20 }]
                  verified-score: 19
                  score: 19.5

      """
    ),
    ("            score: 20\n", "            verified-score: 20\n            score: 20\n"),
    ("            score: 10\n", "            verified-score: 10\n            score: 10\n"),
    ("            score: 30\n", "            verified-score: 30\n            score: 30\n"),
  ]

  private static let verification = """
    verification:
      score: 98.5
      reviewer: 区财政局
      date: 2024-05-06
      opinion: 补植数量已核实。

    """

  private static let sources = """
      sources:
        - { kind: fiscal, budget: 150, executed: 150 }
        - { kind: unit, budget: 50, executed: 45 }

    """

  /// Half of the money unspent and half of the trees unplanted: 20 of 100 points lost.
  private static let losses: [(String, String)] = [
    ("id: lawns", "id: lawn"), ("195", "100"), ("97.50", "50.00"), ("99", "80"),
    ("  score: 19.5\n  basic: 120\n  project: 75", "  score: 10\n  basic: 60\n  project: 40"),
    ("deducted: 0.5\n        score: 39.5", "deducted: 10\n        score: 30"),
    ("deducted: 0.5\n            score: 19.5", "deducted: 10\n            score: 10"),
    ("基本支出120万元，项目支出75万元", "基本支出60万元，项目支出40万元"),
    ("basic: 120, project: 75", "basic: 60, project: 40"),
  ]

  private static let translations = """

    msgid "（一）自评得分80分"
    msgstr "(1) Self-evaluation score: 80"

    msgid "预算200万元，执行100万元，其中基本支出60万元，项目支出40万元。"
    msgstr "The budget was CNY 2.00 million, of which CNY 1.00 million was executed: \
    CNY 0.60 million basic and CNY 0.40 million project expenditure."

    msgid "补植树木。"
    msgstr "Trees are replanted."

    msgid "树木已补植。"
    msgstr "Trees have been replanted."

    msgid "补植验收单"
    msgstr "Acceptance of the replanting"

    msgid "区财政局"
    msgstr "District finance bureau"

    msgid "补植数量已核实。"
    msgstr "The number replanted was confirmed."

    """

  /// The site, not yet built.
  static func site() throws -> FixtureSite {
    try FixtureSite(["Refused/same-as-exists"]) { path, text in
      var text = text
      let isFirst = path.hasSuffix("2022.yaml")
      for (old, new) in isFirst ? losses : path.hasSuffix("2023.yaml") ? details : [] {
        text = text.replacingOccurrences(of: old, with: new)
      }
      if path.hasSuffix("parks/en.po") { text += translations }
      return (path, text)
    }
  }

  private static func published() throws -> (site: [String: [UInt8]], findings: [Finding]) {
    let site = try site()
    let findings = try site.build().findings
    return (try #require(try site.published(), "\(findings.map { $0.text(in: .en) })"), findings)
  }

  /// The text of a page, tags out and white space as one blank.
  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
      .replacingOccurrences(of: "[\\s\u{202F}\u{A0}]+", with: " ", options: .regularExpression)
  }

  @Test("stands on its pages, and every figure of it is read back")
  func pages() throws {
    let site = try Self.published().site
    let page = { (path: String) in
      String(decoding: try #require(site["\(path)index.html"]), as: UTF8.self)
    }
    let said: [(page: String, words: [String])] = [
      (
        "zh/\(Self.folder)2023/",
        [
          "核查方：区财政局，2024-05-06", "核查意见： 补植数量已核实。",
          "总分 99 98.5 − 0.5", "补植树木数量 19.5 19 − 0.5", "草坪完好率 20 20 0",
          "当年财政拨款 未说明 150 万元 150 万元", "单位资金 未说明 50 万元 45 万元",
        ]
      ),
      (
        "en/\(Self.folder)2023/",
        ["Verified by District finance bureau, 2024-05-06", "Total score 99 98.5 − 0.5"]
      ),
      (
        "zh/\(Self.folder)2023/goals/parks/",
        [
          "预期目标： 补植树木。", "实际完成情况： 树木已补植。", "补植树木数量 核心指标",
          "200 棵 年初目标值： 210 棵", "19.5 得分系数： 0.975", "补植验收单 2023-12-20",
          "草坪完好率 2022年度同一指标",
        ]
      ),
      (
        "en/\(Self.folder)2023/goals/parks/",
        ["core indicator", "Initial target: 210 trees", "Coefficient: 0.975"]
      ),
      ("zh/\(Self.folder)2022/", ["满分：100；预算执行：10.00；补植树木数量：10；重算得分：80.00。"]),
      ("zh/\(Self.folder)2022/goals/parks/", ["满分：50；补植树木数量：10；得分：40。"]),
    ]
    for (path, words) in said {
      let text = Self.text(Array(try page(path).utf8))
      for word in words { #expect(text.contains(word), "\(path): '\(word)' is missing") }
    }
    let goal = try page("zh/\(Self.folder)2023/goals/parks/")
    #expect(goal.contains("href=\"../../../2022/goals/parks/#indicator-lawn\""))
    #expect(goal.contains("href=\"../../../2022/goals/parks/#indicator-trees\""))
  }

  @Test("is drawn as a fall from the full score only where 15 % of it was lost")
  func falls() throws {
    let site = try Self.published().site
    let isFall = { (path: String) in
      let page = String(
        decoding: try #require(site["zh/\(Self.folder)\(path)index.html"]), as: UTF8.self)
      let losses = page.components(separatedBy: "aria-labelledby=\"lost\"").dropFirst().first
      return try #require(losses?.components(separatedBy: "</section>").first)
        .contains("class=\"connector\"")
    }
    #expect(try isFall("2022/"))
    #expect(try isFall("2022/goals/parks/"))
    #expect(try !isFall("2023/"))
    #expect(try !isFall("2023/goals/parks/"))
  }

  @Test("is drawn as pairs of scores where they were verified")
  func pairs() throws {
    let site = try Self.published().site
    let isPair = { (path: String) in
      String(decoding: try #require(site["en/\(Self.folder)\(path)index.html"]), as: UTF8.self)
        .contains("href=\"#verified-indicator-trees\"")
    }
    #expect(try isPair("2023/"))
    #expect(try !isPair("2022/"))
  }
}

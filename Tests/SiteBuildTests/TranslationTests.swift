import Diagnostics
import Foundation
import SiteBuild
import Testing

@Suite("Translations of the real content")
struct TranslationTests {
  private static let department = "urban-management-inspection-brigade"
  private static let folder = "content/departments/\(department)"
  private static let report = "en/departments/\(department)/2022/"
  private static let old = "（一）部门整体绩效自评得分 93 分"
  private static let new = "（一）本部门整体绩效自评得分 93 分"
  private static let oldEnglish =
    "(1) Whole-department performance self-evaluation score: 93 points"

  @Test("Catalogues brought up to date stay so, and build the same site")
  func upToDate() throws {
    let copy = try RealCopy()
    let first = try copy.translate()
    #expect(first.findings == [])
    #expect(
      first.coverage.map { $0.counts.total == $0.counts.translated } == [true, true, true],
      "all is translated")
    #expect(first.coverage.map(\.counts.fuzzy) == [0, 0, 0])
    let second = try copy.translate()
    #expect(second.changed == [])
    #expect(try !copy.build().isRefused)
  }

  @Test("A sentence changed in the record makes its English fuzzy, and the build says where")
  func changedSentence() throws {
    let copy = try RealCopy()
    try copy.translate()
    try copy.replace(Self.old, with: Self.new, in: "\(Self.folder)/2022.yaml")
    // Before the catalogue is brought up to date, nothing translates the sentence.
    let before = copy.errors(of: try copy.build())
    #expect(before.count == 1)
    #expect(before.first?.contains("no English for '\(Self.new)'") == true)

    let update = try copy.translate()
    #expect(update.coverage.map(\.counts.fuzzy) == [0, 1, 0])
    #expect(update.changed == ["\(copy.content)/departments/\(Self.department)/en.po"])
    let catalogue = try copy.text(of: "\(Self.folder)/en.po")
    #expect(
      catalogue.contains(
        """
        #, fuzzy
        #| msgid "\(Self.old)"
        msgid "\(Self.new)"
        msgstr "\(Self.oldEnglish)"

        """))

    let line =
      try #require(
        try copy.text(of: "\(Self.folder)/2022.yaml").components(separatedBy: "\n")
          .firstIndex { $0.contains(Self.new) }) + 1
    let after = copy.errors(of: try copy.build())
    #expect(after.count == 1)
    #expect(after.first?.hasPrefix("\(Self.folder)/2022.yaml:\(line):") == true)
    #expect(after.first?.contains("is fuzzy") == true)
    #expect(!FileManager.default.fileExists(atPath: copy.output))
  }

  @Test("Where the English may wait, the page shows the Chinese, labelled, never the old English")
  func pending() throws {
    let copy = try RealCopy()
    try copy.translate()
    try copy.append("translation-pending: [\(Self.department)]\n", to: "content/site.yaml")
    try copy.replace(Self.old, with: Self.new, in: "\(Self.folder)/2022.yaml")
    try copy.translate()
    let report = try copy.build()
    #expect(copy.errors(of: report) == [])
    #expect(report.findings.contains { $0.rule.text == "pending-translation" })

    let page = try copy.page(Self.report)
    #expect(!page.contains(Self.oldEnglish))
    #expect(
      page.contains(
        "<span lang=\"zh-Hans\" xml:lang=\"zh-Hans\">\(Self.new)</span>"
          + " <span class=\"tag\">translation pending</span>"))
    #expect(page.contains("Some texts have no settled English yet"))
    let status = try copy.page("en/status/")
    #expect(status.contains(">1</data></td></tr>"))
    #expect(
      try !copy.page(Self.report.replacingOccurrences(of: "en/", with: "zh/")).contains(
        "class=\"translation-note\""))
  }

  @Test("A department without any English is shown in Chinese throughout, and every page passes")
  func nothingTranslated() throws {
    let copy = try RealCopy()
    try copy.append("translation-pending: [\(Self.department)]\n", to: "content/site.yaml")
    try copy.remove("\(Self.folder)/en.po")
    let update = try copy.translate()
    #expect(update.changed.contains("\(copy.content)/departments/\(Self.department)/en.po"))
    #expect(update.coverage[1].counts.missing == update.coverage[1].counts.total)
    #expect(update.coverage[1].counts.total > 100)
    #expect(copy.errors(of: try copy.build()) == [])
    #expect(try copy.page(Self.report).contains("translation pending"))
  }

  @Test("A machine's English is labelled on the page and counted, until a person has checked it")
  func machineMade() throws {
    let copy = try RealCopy()
    let entry = "msgid \"市容市貌督察管理\"\n"
    try copy.replace(entry, with: "# machine-translated\n" + entry, in: "\(Self.folder)/en.po")
    #expect(try copy.translate().coverage.map(\.counts.machineMade) == [0, 1, 0])
    #expect(copy.errors(of: try copy.build()) == [])
    let label = """
      City appearance inspection management <span class="tag">machine translation</span>
      """
    #expect(try copy.page(Self.report).contains(label))
    #expect(try copy.page(Self.report).contains("has not been checked by a person"))
    #expect(try copy.page("en/status/").contains("Machine-made"))

    try copy.replace("# machine-translated\n", with: "", in: "\(Self.folder)/en.po")
    #expect(copy.errors(of: try copy.build()) == [])
    #expect(try !copy.page(Self.report).contains("machine translation"))
    #expect(try !copy.page("en/status/").contains("Machine-made"))
  }

  @Test("A phrase of the theme whose Chinese changed is fuzzy too, and refuses the build")
  func phrase() throws {
    let copy = try RealCopy()
    try copy.translate()
    try copy.replace("msgstr \"跳到正文\"", with: "msgstr \"跳至正文\"", in: "theme/strings/zh.po")
    #expect(try copy.translate().coverage.map(\.counts.fuzzy) == [0, 0, 1])
    let errors = copy.errors(of: try copy.build())
    #expect(errors.count == 1)
    #expect(errors.first?.contains("phrase 'skip-to-content' is fuzzy") == true)
  }

  @Test("Content that is wrong is told, and no catalogue is touched")
  func refused() throws {
    let copy = try RealCopy()
    try copy.replace("total: 93", with: "total: many", in: "\(Self.folder)/2022.yaml")
    let before = try copy.text(of: "\(Self.folder)/en.po")
    let update = try copy.translate()
    #expect(update.isRefused)
    #expect(update.findings.map(\.rule.text) == ["number", "number"])
    #expect(try copy.text(of: "\(Self.folder)/en.po") == before)
  }

  @Test("Nothing is written when it is only asked for")
  func check() throws {
    let copy = try RealCopy()
    try copy.replace(Self.old, with: Self.new, in: "\(Self.folder)/2022.yaml")
    let before = try copy.text(of: "\(Self.folder)/en.po")
    #expect(try copy.translate(isWriting: false).changed.count > 0)
    #expect(try copy.text(of: "\(Self.folder)/en.po") == before)
  }
}

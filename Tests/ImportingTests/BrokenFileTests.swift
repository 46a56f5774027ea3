import Content
import Diagnostics
import Languages
import Records
import Testing

@testable import Importing

@Suite("A file that is broken, or hides something, is told in words that say what to do")
struct BrokenFileTests {
  private func read(_ name: String) throws -> ForeignFile {
    ForeignFile(try Fixture.bytes(of: name), file: name)
  }

  /// What is told beside what every draft tells: the scheme inferred and the review open.
  private func told(_ file: ForeignFile, _ language: Language = .en) -> [String] {
    file.findings.filter { finding in
      finding.rule != ImportRule.inferred
        && !(finding.rule == ImportRule.open && finding.summary.en.contains("'review'"))
    }
    .map { $0.text(in: language) }
  }

  @Test("The form that the others are made from has nothing to tell", arguments: ["xlsx", "docx"])
  func plain(ending: String) throws {
    let file = try read("plain.\(ending)")
    #expect(told(file) == [])
    let draft = try #require(file.draft)
    #expect(draft.total?.text == "97.82")
    #expect(draft.budget.rate?.text == "83.5")
    #expect(draft.goals.first?.expected == "管好绿地")
    #expect(draft.indicatorCount == 4)
    #expect(file.count?.unplaced == 0)
  }

  @Test(
    "A file that can't be read, or mustn't be, gives no draft and one reason",
    arguments: [
      (
        "truncated.xlsx",
        "文件已损坏，或含有目录之外的内容，请重新另存",
        "the file is damaged or holds bytes its directory doesn't name; save it anew",
        ImportRule.fileUnread
      ),
      (
        "truncated.docx",
        "文件已损坏，或含有目录之外的内容，请重新另存",
        "the file is damaged or holds bytes its directory doesn't name; save it anew",
        ImportRule.fileUnread
      ),
      (
        "bomb.xlsx", "“xl/bomb.xml”解压后为 2097152 字节，压缩前后相差过大，不予解压",
        "'xl/bomb.xml' would unpack from 2050 to 2097152 bytes; it isn't unpacked",
        ImportRule.fileUnread
      ),
      (
        "step-up.xlsx", "压缩包内第 9 个条目的名称不合规或重复，请重新另存",
        "entry 9 of the file has a name that isn't allowed or stands twice; save it anew",
        ImportRule.fileUnread
      ),
      (
        "step-up.docx", "压缩包内第 8 个条目的名称不合规或重复，请重新另存",
        "entry 8 of the file has a name that isn't allowed or stands twice; save it anew",
        ImportRule.fileUnread
      ),
      (
        "macro.xlsx", "请另存为不含宏的格式后再导入（文件带有宏：“xl/vbaProject.bin”）",
        "save the file without macros first (it holds one: 'xl/vbaProject.bin')",
        ImportRule.fileKind
      ),
      (
        "macro-type.xlsx", "请另存为不含宏的格式后再导入（文件带有宏：“[Content_Types].xml”）",
        "save the file without macros first (it holds one: '[Content_Types].xml')",
        ImportRule.fileKind
      ),
      (
        "macro.docx", "请另存为不含宏的格式后再导入（文件带有宏：“word/vbaProject.bin”）",
        "save the file without macros first (it holds one: 'word/vbaProject.bin')",
        ImportRule.fileKind
      ),
      (
        "entities.docx",
        "“word/document.xml”无法读完（libxml2：a declaration or an entity reference），请重新另存",
        "'word/document.xml' can't be read to its end (libxml2: a declaration or an entity reference);"
          + " save the file anew",
        ImportRule.fileUnread
      ),
      (
        "old.xls", "请另存为.xlsx格式后再导入（“.xls”无法读取）",
        "save the file as .xlsx first ('.xls' can't be read)",
        ImportRule.fileKind
      ),
    ])
  func refused(name: String, zh: String, en: String, rule: RuleName) throws {
    let file = try read(name)
    #expect(
      file.findings == [
        Finding(
          rule: rule, severity: .error, summary: Bilingual(zh: zh, en: en),
          place: SourcePlace(file: name))
      ])
    #expect(file.draft == nil)
    #expect(file.count == nil)
  }

  @Test("Two forms in one file are refused, not mixed")
  func twoForms() throws {
    let file = try read("two-forms.xlsx")
    #expect(
      file.findings.map { $0.text(in: .zh) } == [
        "two-forms.xlsx#自评表2!A2: error: 请将每份自评表单独存为一个文件后再导入（文件中有2处“项目名称”）"
          + " [import-file-kind]"
      ])
    #expect(file.draft == nil)
  }

  @Test("Hidden rows and sheets are told and kept apart, never read as part of the form")
  func hidden() throws {
    let file = try read("hidden.xlsx")
    let row = ["数量指标", "养护面积", "≥20万平方米", "21万平方米", "25", "25"]
    #expect(
      told(file).prefix(2) == [
        "hidden.xlsx#自评表!B9: warning: look at what is hidden: sheet '自评表' has 7 cells nobody sees"
          + " (B9, C9, D9, E9, F9); they are listed under 'unplaced' [import-hidden]",
        "hidden.xlsx#底稿!A1: warning: look at what is hidden: sheet '底稿' has 1 cells nobody sees"
          + " (A1); they are listed under 'unplaced' [import-hidden]",
      ])
    #expect(
      file.draft?.unplaced.map(\.text) == ["产出指标（50分）"] + row + ["不应公开的底稿"])
    #expect(file.draft?.unplaced.first?.place == "hidden.xlsx#自评表!B9")
    let names = file.draft?.goals.flatMap(\.groups).flatMap(\.indicators).map(\.name)
    #expect(names == ["苗木成活率", "投诉件数", "市民满意度"])
  }

  @Test("Comments, and what merged cells cover, are told and listed")
  func asides() throws {
    let comment = try read("comment.xlsx")
    #expect(
      told(comment) == [
        "comment.xlsx#自评表!F9: warning: look at the comment: it is listed under 'unplaced'"
          + " [import-hidden]",
        "comment.xlsx#自评表!F9: warning: put '此数待核' into its field, or see that it needn't be"
          + " published: it has no place in the draft [import-unplaced]",
      ])
    let covered = try read("covered.xlsx")
    #expect(
      covered.draft?.unplaced == [DraftRest(place: "covered.xlsx#自评表!B1", text: "盖住的字")])
    #expect(
      told(covered).first
        == "covered.xlsx#自评表!B1: warning: look at what is hidden: sheet '自评表' has 1 cells nobody"
        + " sees (B1); they are listed under 'unplaced' [import-hidden]")
  }

  @Test("Deleted and hidden words and headers of a document are told and listed")
  func tracked() throws {
    let file = try read("tracked.docx")
    #expect(
      told(file).prefix(2) == [
        "tracked.docx: warning: accept or reject all changes in Word: deleted words are listed under"
          + " 'unplaced', added ones are taken [import-hidden]",
        "tracked.docx: warning: look at the hidden text: it is listed under 'unplaced'"
          + " [import-hidden]",
      ])
    #expect(
      file.draft?.unplaced.map(\.text) == ["填报说明见附表", "隐藏的说明删去的说明", "内部资料"]
        || file.draft?.unplaced.map(\.text) == ["填报说明见附表", "删去的说明隐藏的说明", "内部资料"])
  }

  @Test("A formula whose value isn't kept leaves its field open")
  func formulas() throws {
    let file = try read("formulas.xlsx")
    #expect(
      told(file, .zh) == [
        "formulas.xlsx#自评表!H13: warning: 请在 Excel 中打开并保存后再导入：公式“H5+H9”没有保存计算结果"
          + " [import-formula-value]",
        "formulas.xlsx: warning: 请在草稿中补齐总分（total）：文件中没有 [import-open]",
      ])
  }

  @Test("Where a cell hides digits, the draft has them all")
  func lostDecimals() throws {
    let file = try read("lost-decimals.xlsx")
    #expect(
      told(file) == [
        "lost-decimals.xlsx#自评表!E5: warning: decide which figure is meant: the cell shows '125' and"
          + " holds '125.25', which the draft takes [import-hidden-digits]",
        "lost-decimals.xlsx#自评表!G5: warning: decide which figure is meant: the cell shows '84%' and"
          + " holds '83.5%', which the draft takes [import-hidden-digits]",
        "lost-decimals.xlsx#自评表!H5: warning: decide which figure is meant: the cell shows '8.4' and"
          + " holds '8.35', which the draft takes [import-hidden-digits]",
      ])
    #expect(file.draft?.budget.executed?.text == "125.25")
    #expect(file.draft?.budget.rate?.text == "83.5")
    #expect(file.draft?.budget.score?.text == "8.35")
  }

  @Test("A rate without its sign of per cent is told")
  func fraction() throws {
    let file = try read("fraction.xlsx")
    #expect(
      told(file) == [
        "fraction.xlsx#自评表!G5: warning: check the rate: '0.835' has no per cent sign; the draft takes"
          + " 83.5 % [import-value]"
      ])
    #expect(file.draft?.budget.rate?.text == "83.5")
  }

  @Test("Full-width digits are read, and told once a cell")
  func wide() throws {
    let file = try read("wide.docx")
    let plain = try read("plain.docx")
    var fields = try #require(file.draft).fields
    var expected = try #require(plain.draft).fields
    for name in ["unplaced"] { (fields[name], expected[name]) = (nil, nil) }
    #expect(fields == expected)
    #expect(
      Set(file.findings.map(\.rule)) == [
        ImportRule.fullWidthDigits, ImportRule.inferred, ImportRule.open,
      ])
    #expect(
      told(file, .zh).first
        == "wide.docx#表1!C5: info: 已将全角数字“１５０”录为半角 [import-full-width-digits]")
  }

  @Test("An amount in another unit than the table's isn't taken")
  func unit() throws {
    let file = try read("unit.xlsx")
    #expect(
      told(file) == [
        "unit.xlsx#自评表!D5: warning: mend '1500000元' and enter it: its unit isn't the table's '万元'"
          + " [import-value]",
        "unit.xlsx#自评表!D5: warning: put '1500000元' into its field, or see that it needn't be"
          + " published: it has no place in the draft [import-unplaced]",
        "unit.xlsx: warning: add the budget ('budget.budget') to the draft: the file has none"
          + " [import-open]",
      ])
    #expect(file.draft?.budget.budget == nil)
    #expect(file.draft?.budget.executed?.text == "125.25")
  }

  @Test("Words where numbers are due, unknown kinds and unseen characters are told")
  func words() throws {
    let file = try read("words.xlsx")
    let indicator = try #require(file.draft?.goals.first?.groups.first?.indicators.first)
    #expect(indicator.target == .level("约20万平方米"))
    #expect(indicator.actual == .level("二十一万平方米"))
    #expect(indicator.full == nil)
    #expect(
      told(file, .zh) == [
        "words.xlsx#自评表!A12: info: 已略去1个看不见的字符（首个为 U+200B） [import-invisible-character]",
        "words.xlsx#自评表!G9: warning: 请改正后录入：“二十五”不是分数 [import-value]",
        "words.xlsx#自评表!B10: warning: 请核对“其他指标（40分）”一行：没有可以识别的一级指标，未读作指标"
          + " [import-indicator]",
        "words.xlsx#自评表!G9: warning: 请录入相应的字段，或确认无须公开：“二十五”未归位 [import-unplaced]",
      ]
        + [
          ("B10", "其他指标（40分）"), ("D10", "未知指标"), ("E10", "1项"), ("F10", "1项"), ("G10", "40"),
          ("H10", "40"),
        ]
        .map { "words.xlsx#自评表!\($0.0): warning: 请录入相应的字段，或确认无须公开：“\($0.1)”未归位 [import-unplaced]" }
        + [
          "words.xlsx#自评表!A12: warning: 请录入相应的字段，或确认无须公开：“注：本表由填报单位负责解释。”未归位"
            + " [import-unplaced]",
          "words.xlsx: warning: 请在草稿中补齐指标“养护面积”的分值（full）：文件中没有 [import-open]",
        ])
  }

  @Test("Text in GB18030, as offices still save it, is read and told")
  func encoding() throws {
    let file = try read("gb18030.csv")
    #expect(
      told(file) == [
        "gb18030.csv: info: read as GB18030; check that the words are right [import-file-kind]"
      ])
    #expect(file.draft?.title == "项目支出绩效自评表（2023年度）")
  }

  @Test("A whole-department form after Hubei's, in Excel and Word", arguments: ["xlsx", "docx"])
  func wholeDepartment(ending: String) throws {
    let draft = try #require(try read("whole.\(ending)").draft)
    #expect(draft.attachmentLabel == (ending == "docx" ? "附件3" : nil))
    #expect(draft.subject == .wholeDepartment)
    #expect(draft.unitName == "城管督察大队")
    #expect(draft.written == CalendarDate("2023-04-06"))
    #expect(draft.budget.budget?.text == "440")
    #expect(draft.budget.basic?.text == "437.21")
    #expect(draft.budget.project?.text == "0")
    #expect(draft.budget.full?.text == "20")
    #expect(draft.goals.map(\.name) == ["市容市貌督察管理"])
    #expect(draft.goals.first?.full?.text == "80")
    #expect(draft.reason == "部分路段改造占用绿地")
    #expect(draft.measure == "补种行道树")
    #expect(draft.total?.text == "94.65")
    #expect(draft.unplaced == [])
  }

  @Test(
    "Signs, units, coefficients and core indicators of a province's layout",
    arguments: ["xlsx", "docx"])
  func province(ending: String) throws {
    let name = "guangxi.\(ending)"
    let file = try read(name)
    let draft = try #require(file.draft)
    #expect(draft.project.name == "乡村道路养护")
    #expect(draft.project.code == "51000021R000000019951")
    #expect(draft.budget.initial?.text == "100")
    #expect(draft.budget.budget?.text == "120")
    #expect(draft.budget.sources.map(\.kind) == [.fiscal])
    let indicators = draft.goals.flatMap(\.groups).flatMap(\.indicators)
    let first = try #require(indicators.first)
    #expect(first.sign == .atLeast)
    #expect(first.target == .number(ExactDecimal(90)))
    #expect(first.initialTarget == .number(ExactDecimal(80)))
    #expect(first.actual == .number(ExactDecimal(81)))
    #expect(first.unit == "公里")
    #expect(first.coefficient?.text == "0.9")
    #expect(first.deducted?.text == "6")
    #expect(first.isCore)
    #expect(indicators.last?.target == .level("改善"))
    #expect(draft.reason == "雨季塌方较多")
    #expect(draft.measure == "增设挡墙")
    // A person's name and number are never taken over.
    #expect(draft.unplaced.map(\.text) == ["项目负责人", "张三", "联系电话", "00000000"])
    #expect(file.findings.contains { $0.rule == ImportRule.request })
  }

  @Test(
    "What is no form of any kind is told, never trapped on",
    arguments: ["a.txt", "a.csv", "a.docx", "a.xlsx", "a.ods", "a", "a.pdf", ".docx", ""])
  func hostile(name: String) {
    for bytes: [UInt8] in [
      [], [0], [0xFF, 0xFE], [0xFF, 0xFE, 0x00, 0xD8], Array("PK\u{3}\u{4}".utf8),
    ] {
      let file = ForeignFile(bytes, file: name)
      #expect(file.draft == nil)
      #expect(file.findings.count == 1)
      #expect(file.findings.first?.severity == .error)
    }
  }
}

@Suite("A file that is endless is refused in time")
struct EndlessFileTests {
  @Test(
    "Whatever is repeated in it",
    arguments: [
      String(repeating: "\n", count: 300_000) + "a", String(repeating: "字", count: 1_000_001),
    ])
  func endless(text: String) {
    let file = ForeignFile(Array(text.utf8), file: "a.txt")
    #expect(file.draft == nil)
    #expect(file.findings.map(\.rule) == [ImportRule.fileUnread])
    #expect(file.findings.first?.summary.en.hasPrefix("split the file first") == true)
  }

  @Test("Ever the same clause, or ever another figure, takes no longer than others")
  func repeated() {
    let head = "2022年度甲局部门整体绩效自评结果\n一、自评结论\n（一）自评得分93分\n二、佐证材料\n"
    let clauses = "（三）绩效目标完成情况分析\n2.绩效目标完成情况分析。\n目标1（80分）甲。\n产出指标满分80分。具体情况是：甲"
    let figures = (1...5_000).map { "预算数\($0)万元。\n" }.joined()
    let text =
      head + "（一）基本情况\n1.支出情况\n" + figures + clauses
      + String(repeating: "，得1分", count: 40_000) + "。\n"
    let file = ForeignFile(Array(text.utf8), file: "a.txt")
    #expect(file.draft?.budget.budget == ExactDecimal(5_000))
    #expect(file.draft?.goals.first?.groups.first?.indicators.count == 1)
  }

  @Test("Of many pieces without a place the first are told, and all are listed")
  func unplaced() {
    let text = String(repeating: "某事\n", count: 1_000)
    let file = ForeignFile(Array(text.utf8), file: "a.txt")
    #expect(file.draft?.unplaced.count == 1_000)
    #expect(file.findings.count { $0.rule == ImportRule.unplaced } == 201)
    #expect(
      file.findings.contains {
        $0.summary.en == "go through 'unplaced' in the draft: 800 more have no place"
      })
  }
}

import Content
import Diagnostics
import Foundation
import Glibc
import Languages
import Testing

/// A change of the valid site and every finding it leads to, as a Chinese reader sees it.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: RuleName
  let change: @Sendable (SiteCopy) throws -> Void
  let expected: [String]

  var testDescription: String { rule.text }

  init(
    _ rule: RuleName, _ expected: String..., change: @escaping @Sendable (SiteCopy) throws -> Void
  ) {
    self.rule = rule
    self.expected = expected
    self.change = change
  }

  /// `old` gives way to `new` in `file`; `expected` is the finding's place in it and its words.
  static func replacing(
    _ rule: RuleName, _ file: String, _ old: String, _ new: String, _ expected: String
  ) -> RuleCase {
    RuleCase(rule, "\(file):\(expected) [\(rule.text)]") {
      try $0.replace(old, with: new, in: file)
    }
  }
}

@Suite("Every rule of reading")
struct RuleTests {
  private static let site = "site.yaml"
  private static let scheme = "schemes/plain.yaml"
  private static let report = "departments/a/2022.yaml"
  private static let page = "pages/about.md"
  private static let last = "date: 2026-11-23\n"

  private static let files: [RuleCase] = [
    RuleCase(ContentRule.plainFile, "pages/a.md: error: 内容目录中只允许普通文件和文件夹 [plain-file]") { site in
      let made = unsafe mkfifo(site.path("pages/a.md"), 0o600)
      try #require(made == 0)
    },
    RuleCase(
      ContentRule.unexpectedFile,
      "site.yml: error: 内容目录中不应有“site.yml”；是否应为“site.yaml”？ [unexpected-file]"
    ) { try $0.write("a", to: "site.yml") },
    RuleCase(
      ContentRule.missingFile, "departments/a/department.yaml: error: 缺少必需的文件 [missing-file]"
    ) { try $0.remove("departments/a/department.yaml") },
    RuleCase(
      ContentRule.fileSize, "pages/about.md: error: 文件有 4194305 字节，超过 4 MB [file-size]"
    ) { try $0.write([UInt8](repeating: 0x61, count: 4 << 20 + 1), to: page) },
    RuleCase(ContentRule.emptyFile, "pages/about.md:1:1: error: 文件为空 [empty-file]") {
      try $0.write(" \n", to: page)
    },
    RuleCase(ContentRule.encoding, "site.yaml:6:17: error: 字节 0xFF 不是 UTF-8 编码 [utf-8]") {
      let text = try $0.text(of: site) + "publisher-note: "
      try $0.write(Array(text.utf8) + [0xFF, 0x0A], to: site)
    },
    .replacing(
      ContentRule.character, site, last, "publisher-note: a\u{202E}\n",
      "5:18: error: 不允许使用字符 U+202E（双向文字控制符）"),
  ]

  private static let yaml: [RuleCase] = [
    .replacing(
      ContentRule.yamlSyntax, site, last, "date: [\n",
      "6:1: error: YAML 语法错误：while parsing a flow node: did not find expected node content"),
    .replacing(
      ContentRule.plainYAML, site, last, "date: &a b\n", "5:7: error: 不允许使用 YAML 锚点和别名；请写出完整内容"),
    .replacing(
      ContentRule.yamlSize, site, last,
      "date: \(String(repeating: "[", count: 40))\(String(repeating: "]", count: 40))\n",
      "5:38: error: 嵌套超过 32 层"),
    RuleCase(
      ContentRule.duplicateField,
      "site.yaml:6:1: error: 字段“name”重复出现 [duplicate-field]\nsite.yaml:1:1: note: 首次出现于此"
    ) { try $0.replace(last, with: last + "name: 公开\n", in: site) },
    .replacing(
      ContentRule.unknownField, site, last, "dates: a\n", "5:1: error: 未知字段“dates”；是否应为“date”？"),
    .replacing(
      ContentRule.missingField, site, "publisher: 某局\n", "", "1:1: error: 缺少字段“publisher”"),
    .replacing(
      ContentRule.wrongType, site, "name: 公开", "name: [公开]", "1:7: error: 此处应为文本，而不是列表"),
    .replacing(ContentRule.emptyValue, site, last, "date: ''\n", "5:7: error: 值为空"),
  ]

  private static let values: [RuleCase] = [
    .replacing(
      ContentRule.identifier, report, "id: patrols", "id: Patrols",
      "22:17: error: “Patrols”不是标识（1 至 64 个 a–z、0–9 和 -）；是否应为“patrols”？"),
    .replacing(
      ContentRule.year, report, "year: 2022", "year: 2O22", "1:7: error: “2O22”不是年份；是否应为“2022”？"),
    .replacing(
      ContentRule.yearOfFile, report, "year: 2022", "year: 2023", "1:7: error: “2023”与文件名的年份不一致"),
    .replacing(
      ContentRule.evaluationOfFile, report, "evaluation: unit-self", "evaluation: finance",
      "2:13: error: “finance”与文件名表示的评价类型“unit-self”不一致"),
    .replacing(
      ContentRule.subjectOfFile, report, "review:\n", "project: {}\nreview:\n",
      "36:10: error: 部门整体报告没有“project”字段"),
    .replacing(
      ContentRule.unplaced, report, "review:\n",
      "unplaced:\n  - place: 第1段\n    text: 余文\nreview:\n",
      "37:5: error: 请将“余文”（第1段）录入相应的字段，或确认无须公开，然后删去此条"),
    .replacing(
      ContentRule.review, report, "review:\n", "review:\n  privacy: cleared\n",
      "38:15: error: “privacy”与“taken-over”不能同时出现"),
    .replacing(
      ContentRule.date, site, last, "date: 2026-2-3\n",
      "5:7: error: “2026-2-3”不是日期（YYYY-MM-DD）；是否应为“2026-02-03”？"),
    .replacing(
      ContentRule.number, report, "total: 93\n", "total: ９３\n",
      "8:8: error: “９３”不是数字；是否应为“93”？"),
    .replacing(
      ContentRule.numberRange, report, "total: 93\n", "total: -93\n", "8:8: error: “-93”为负数"),
    .replacing(
      ContentRule.knownWord, report, "kind: output", "kind: outptu",
      "18:15: error: “outptu”不是“kind”的可用值"
        + "（output、benefit、satisfaction、cost、decision、process）；是否应为“output”？"),
    .replacing(
      ContentRule.baseURL, site, "https://a.example/", "https://a.example",
      "4:11: error: “https://a.example”应以“/”结尾"),
    .replacing(
      ContentRule.fixedForm, site, last, last + "site-code: 13040000\n",
      "6:12: error: “13040000”不是政府网站标识码（10位数字，或bm加8位数字）"),
    RuleCase(
      ContentRule.duplicateID,
      "\(report):23:17: error: “patrols”重复出现 [duplicate-id]\n\(report):22:19: note: 首次出现于此"
    ) {
      let item = "          - { id: patrols, name: 巡查率, full: 80, score: 1 }\n"
      try $0.replace("        indicators:\n", with: "        indicators:\n" + item, in: report)
    },
    .replacing(
      ContentRule.measure, report, "            unit: '%'\n", "", "24:21: error: 数值须有“unit”（计量单位）"),
    .replacing(
      ContentRule.rangeOrder, report, "            target: 100\n",
      "            target-from: 2\n            target-to: 1\n", "25:24: error: “1”小于“2”"),
  ]

  private static let relations: [RuleCase] = [
    RuleCase(
      ContentRule.outlineOrder,
      "\(report):36:11: error: 提纲中“conclusion”应在“score”之前 [outline-order]\n"
        + "\(report):30:11: note: “score”在此"
    ) { try $0.replace("review:\n", with: "  - part: conclusion\nreview:\n", in: report) },
    .replacing(
      ContentRule.inferredScheme, report, "basis: stated", "basis: inferred",
      "7:10: error: 推断的评分方案须有“explanation”说明"),
    .replacing(
      ContentRule.unknownScheme, report, "id: plain", "id: plian",
      "6:7: error: 没有评分方案“plian”；是否应为“plain”？"),
    .replacing(
      ContentRule.schemeOrder, scheme, "from: 0\n", "from: 80\n", "11:11: error: “80”应低于“80”，由高到低排列"
    ),
    .replacing(
      ContentRule.figureInText, report, "{ total: 93 }", "{ total: 9 }",
      "32:23: error: “得分 93 分”中没有“9”"),
    .replacing(
      ContentRule.missingTranslation, page, "一项", "二项",
      "6:3: error: translations/en.po 中没有“二项”的英文"),
    RuleCase(
      ContentRule.pendingTranslation,
      "\(report):15:11: warning: 自此处起共有1处文字没有核定的英文，英文页面上显示中文 [pending-translation]"
    ) {
      try $0.write(try $0.text(of: site) + "translation-pending: [a]\n", to: site)
      try $0.replace(
        "msgid \"街道\"\nmsgstr \"Streets\"\n", with: "", in: "departments/a/en.po")
    },
    .replacing(
      ContentRule.unknownDepartment, site, last, "translation-pending: [ab, a]\n",
      "5:23: error: 没有部门“ab”；是否应为“a”？"),
    RuleCase(
      ContentRule.unusedTranslation,
      "translations/en.po:34:1: info: 内容中已没有“一项” [unused-translation]"
    ) { try $0.replace("- 一项\n", with: "", in: page) },
    RuleCase(
      ContentRule.attachmentName,
      "departments/a/files/A B.csv: error: “A B.csv”不是附件名（a–z、0–9 和 -，后缀为 .csv、.txt、.docx、"
        + ".xlsx、.pptx、.odt、.ods、.pdf）；是否应为“a-b.csv”？ [attachment-name]"
    ) { try $0.attach("A", named: "A B.csv", evidence: "") },
    RuleCase(
      ContentRule.missingAttachment,
      "\(report):38:57: error: 没有文件“departments/a/files/b.csv”；是否应为“a.csv”？ [missing-attachment]"
    ) {
      try $0.attach(
        "A", named: "a.csv", evidence: "[{ title: A, file: a.csv }, { title: B, file: b.csv }]")
    },
    RuleCase(
      ContentRule.unusedAttachment,
      "departments/a/files/a.csv: error: 没有佐证材料引用“a.csv”，请补写“file: a.csv”或删去该文件 [unused-attachment]"
    ) { try $0.attach("A", named: "a.csv", evidence: "") },
    RuleCase(
      ContentRule.alteredAttachment,
      "\(report):38:45: error: “a.csv”已被改动：其 SHA-256 值为 559aead08264d5795d3909718cdd05abd49572e84fe55590"
        + "eef31a88a08fdffd [altered-attachment]"
    ) {
      let digest = String(repeating: "0", count: 64)
      try $0.attach(
        "A", named: "a.csv", evidence: "[{ title: A, file: a.csv, sha256: '\(digest)' }]")
    },
    RuleCase(
      ContentRule.attachmentKind,
      "departments/a/files/a.csv: error: 文件不是纯文本：其中有控制字符 0x1 [attachment-kind]"
    ) { try $0.attach("A\u{1}", named: "a.csv", evidence: "[{ title: A, file: a.csv }]") },
    RuleCase(
      ContentRule.attachmentUnread, "departments/a/files/a.csv: error: 文件为空 [attachment-unread]"
    ) { try $0.attach("", named: "a.csv", evidence: "[{ title: A, file: a.csv }]") },
    RuleCase(
      ContentRule.attachmentHidden,
      "departments/a/files/hidden-sheet.xlsx: warning: 工作表“名单”是隐藏的，发布后仍可取消隐藏，请删去或显示 [attachment-hidden]"
    ) { try $0.attach(fixture: "hidden-sheet.xlsx") },
    .replacing(ContentRule.pageTitle, page, "# 关于", "## 关于", "1:1: error: 页面应以一级标题“# …”开头"),
    .replacing(
      ContentRule.plainMarkdown, page, "# 关于\n", "# 关于\n\n<b>\n", "3:1: error: 不允许使用 HTML"),
    .replacing(
      ContentRule.linkAddress, page, "- 一项", "- [a](b)",
      "6:3: error: “b”不是 https:、mailto:、“#片段”或“/路径/”"),
  ]

  static let cases = files + yaml + values + relations

  @Test("A breach of a rule is reported in Chinese as in English", arguments: cases)
  func breach(_ example: RuleCase) throws {
    let site = try SiteCopy()
    try example.change(site)
    #expect(try site.lines(in: .zh) == example.expected)
    #expect(try site.read().findings.map(\.rule) == [example.rule])
  }

  // swift-format-ignore
  @Test(
    "What else may be wrong with a page is said in Chinese, too",
    arguments: [
      ("a  \nb", "3:2: error: 页面中不允许强制换行；请另起一段"),
      ("[a]: /b/", "3:1: error: “[a]: /b/”会被当作链接引用定义，不会显示；请把地址写在链接中"),
      ("a\n---", "3:1: error: 页面中不允许使用下划线式标题；请以“#”开头"),
      ("    a", "3:5: error: 页面中不允许使用缩进式代码；请放在两行“```”之间"),
      ("```b\na\n```", "3:1: error: 代码围栏后的“b”不会显示；请删去"),
      ("2. a", "3:1: error: 有序列表应从 1 开始，而不是 2"),
      ("a|b\n-|-", "3:1: error: 页面中不允许使用表格"),
      ("![a](b)", "3:1: error: 页面中不允许使用图片"),
      ("***", "3:1: error: 页面中不允许使用分隔线"),
      ("[a](/b/ 'c')", "3:1: error: 页面中不允许使用链接标题"),
      (String(repeating: "> ", count: 40) + "a", "3:63: error: 嵌套超过 32 层"),
    ])
  func page(text: String, expected: String) throws {
    let site = try SiteCopy()
    try site.write("# 关于\n\n\(text)\n", to: Self.page)
    #expect(try site.lines(in: .zh) == ["\(Self.page):\(expected) [plain-markdown]"])
  }

  @Test("No rule is without a case, and none has two names")
  func complete() {
    #expect(Self.cases.map(\.rule) == ContentRule.all)
    #expect(Set(ContentRule.all).count == ContentRule.all.count)
  }
}

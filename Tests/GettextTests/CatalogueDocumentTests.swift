import Diagnostics
import Foundation
import Gettext
import Testing

@Suite("A catalogue brought up to date")
struct CatalogueDocumentTests {
  static let header = """
    # English.
    msgid ""
    msgstr ""
    "Language: en\\n"
    "MIME-Version: 1.0\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Content-Transfer-Encoding: 8bit\\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

    """

  private func document(_ messages: String) throws -> CatalogueDocument {
    let outcome = CatalogueDocument.read(Array((Self.header + messages).utf8), file: "en.po")
    #expect(outcome.findings == [])
    return try #require(outcome.value)
  }

  private func text(_ document: CatalogueDocument) -> String {
    String(decoding: document.bytes, as: UTF8.self)
  }

  static let everything = """

    # Checked by the department.
    #
    #. City appearance · 2022
    #: departments/a/2022.yaml:3 departments/a/2022.yaml:9
    msgid "市容"
    msgstr "City \\"appearance\\"\\twide \\\\"

    #: departments/a/2022.yaml:4
    #, fuzzy
    #| msgctxt "old"
    #| msgid "市容市貌得 93 分"
    msgctxt "new"
    msgid "市容市貌得 95 分"
    msgstr "City appearance 93 points"

    # machine-translated
    msgid ""
    "第一行\\n"
    "第二行"
    msgstr ""
    "First line\\n"
    "second line"

    msgid "末尾换行\\n"
    msgstr "With a break at the end\\n"

    msgid "{count} 项"
    msgid_plural "{count} 项们"
    msgstr[0] "one item"
    msgstr[1] "{count} items"

    # was useful once
    #~ msgid "旧"
    #~ msgstr "Old"

    #, fuzzy
    #~| msgid "再早的"
    #~ msgid "早的"
    #~ msgstr "Earlier"

    """

  @Test("Whatever stands in a catalogue is written again as it was")
  func roundTrip() throws {
    #expect(text(try document(Self.everything)) == Self.header + Self.everything)
  }

  @Test("gettext's own msgcat writes the same")
  func msgcat() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("gazette-\(UUID().uuidString).po")
    defer { _ = try? FileManager.default.removeItem(at: file) }
    try Data(try document(Self.everything).bytes).write(to: file)
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["msgcat", "--no-wrap", file.path]
    process.standardOutput = output
    try process.run()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: written, as: UTF8.self) == Self.header + Self.everything)
  }

  @Test("A damaged catalogue isn't taken up, as it couldn't be written again without a loss")
  func damaged() {
    let outcome = CatalogueDocument.read(
      Array((Self.header + "\nmsgid \"a\nmsgstr \"b\"\n").utf8), file: "en.po")
    #expect(outcome.value == nil)
    #expect(outcome.findings.map(\.rule.text) == ["catalogue-string"])
  }

  static let before = """

    #. old comment
    #: a.yaml:1
    msgid "公开"
    msgstr "Disclosure"

    # by A
    #: a.yaml:2
    msgid "部门整体绩效自评得分 93 分。"
    msgstr "The score is 93 points."

    #: a.yaml:3
    msgid "不再说的话。"
    msgstr "No longer said."

    #: a.yaml:4
    msgid "从未译过"
    msgstr ""

    #~ msgid "回来的话。"
    #~ msgstr "Back again."

    """

  static let after = """

    #. new comment
    #: a.yaml:5
    msgid "回来的话。"
    msgstr "Back again."

    #. comment
    #: a.yaml:6 a.yaml:8
    msgid "公开"
    msgstr "Disclosure"

    # by A
    #: a.yaml:7
    #, fuzzy
    #| msgid "部门整体绩效自评得分 93 分。"
    msgid "部门整体绩效自评得分 95 分。"
    msgstr "The score is 93 points."

    #: a.yaml:9
    msgid "全新的"
    msgstr ""

    #~ msgid "不再说的话。"
    #~ msgstr "No longer said."

    """

  static let sentences = [
    SourceSentence("回来的话。", comments: ["new comment"], references: ["a.yaml:5"]),
    SourceSentence("公开", comments: ["comment"], references: ["a.yaml:6", "a.yaml:8"]),
    SourceSentence("部门整体绩效自评得分 95 分。", comments: [], references: ["a.yaml:7"]),
    SourceSentence("全新的", comments: [], references: ["a.yaml:9"]),
  ]

  @Test("A changed sentence is fuzzy with its old source, a gone one obsolete, a returned one back")
  func update() throws {
    let updated = try document(Self.before).updated(to: Self.sentences)
    #expect(text(updated) == Self.header + Self.after)
    #expect(text(updated.updated(to: Self.sentences)) == Self.header + Self.after)
  }

  @Test("A sentence changed twice keeps the source that its translation is of")
  func twice() throws {
    let once = try document(Self.before).updated(to: Self.sentences)
    let again = once.updated(to: [
      SourceSentence("部门整体绩效自评得分 96 分。", comments: [], references: [])
    ])
    #expect(again.messages.map(\.previous?.source) == ["部门整体绩效自评得分 93 分。"])
    #expect(again.messages.map(\.translations) == [["The score is 93 points."]])
  }

  @Test("A sentence that is still there lends its translation to none")
  func alive() throws {
    let updated = try document(Self.before).updated(to: [
      SourceSentence("部门整体绩效自评得分 93 分。", comments: [], references: []),
      SourceSentence("部门整体绩效自评得分 95 分。", comments: [], references: []),
    ])
    #expect(updated.messages.map(\.translations) == [["The score is 93 points."], [""]])
    #expect(updated.messages.map(\.isFuzzy) == [false, false])
  }

  @Test("A key whose meaning changed is fuzzy with the old meaning, and stays so when asked again")
  func keys() throws {
    let phrase = { (text: String) in
      SourceSentence("nav-home", comments: [text], references: [], isKey: true)
    }
    let first = try document("\nmsgid \"nav-home\"\nmsgstr \"Home\"\n").updated(to: [phrase("首页")])
    #expect(first.messages.map(\.isFuzzy) == [false])
    #expect(first.updated(to: [phrase("首页")]) == first)
    let changed = first.updated(to: [phrase("主页")])
    #expect(
      text(changed) == Self.header + """

        #. 主页
        #, fuzzy
        #| msgid "首页"
        msgid "nav-home"
        msgstr "Home"

        """)
    #expect(changed.updated(to: [phrase("主页")]) == changed)
  }

  @Test("An empty catalogue takes up sentences of every shape, and gives them back")
  func hostile() throws {
    let texts = ["\"", "\\", "\n", "a\nb\n", "\t", "#~ msgid", "\u{4}", "", "中\u{301}"]
    let empty = CatalogueDocument(language: "ug", title: "Uyghur")
    let updated = empty.updated(
      to: texts.filter { $0 != "\u{4}" && !$0.isEmpty }.map {
        SourceSentence($0, comments: ["a comment"], references: ["x:1"])
      })
    let outcome = CatalogueDocument.read(updated.bytes, file: "ug.po")
    #expect(outcome.findings == [])
    #expect(outcome.value == updated)
    #expect(updated.updated(to: []).messages == [])
    #expect(updated.updated(to: []).obsolete == [])
  }
}

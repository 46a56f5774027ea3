import Testing

@Suite("YAML as nodes")
struct YAMLReaderTests {
  // swift-format-ignore
  @Test(
    "Every value has its line and its column in characters",
    arguments: [
      ("名称: 公开", ["1:1 {}", "1:1 名称:", "1:5 '公开'"]),
      ("😀😀: [ 甲, '乙', \"𠮷\", 丁 ]", ["1:1 {}", "1:1 😀😀:", "1:5 []", "1:7 '甲'", "1:10 '乙'", "1:15 '𠮷'", "1:20 '丁'"]),
      ("- {甲: 1, 乙: 2}\n- - 3\n  - ４", ["1:1 []", "1:3 {}", "1:4 甲:", "1:7 '1'", "1:10 乙:", "1:13 '2'", "2:3 []", "2:5 '3'", "3:5 '４'"]),
      ("e\u{301}: é", ["1:1 {}", "1:1 e\u{301}:", "1:5 'é'"]),
      ("# 说明\n\n---\n甲:\n  乙: 丙 # 丁\n...\n", ["4:1 {}", "4:1 甲:", "5:3 {}", "5:3 乙:", "5:6 '丙'"]),
      ("公开", ["1:1 '公开'"]),
    ])
  func places(text: String, nodes: [String]) {
    let outline = YAMLOutline(text)
    #expect(outline.findings == [])
    #expect(outline.nodes == nodes)
  }

  @Test("A byte order mark counts for no column")
  func byteOrderMark() {
    let outline = YAMLOutline("\u{FEFF}名称: 公开\n")
    #expect(
      outline.findings == [
        "1:1: error: forbidden character U+FEFF (byte order mark) [forbidden-character]"
      ])
    #expect(outline.nodes == ["1:1 {}", "1:1 名称:", "1:5 '公开'"])
  }

  // swift-format-ignore
  @Test(
    "Blocks, folds and escapes are read as YAML 1.1 has them",
    arguments: [
      ("a: |\n  第一行\n  第二行\n\nb: 1\n", ["1:1 {}", "1:1 a:", "1:4 '第一行\n第二行\n'", "5:1 b:", "5:4 '1'"]),
      ("甲: |-\n  一\n   二\n", ["1:1 {}", "1:1 甲:", "1:4 '一\n 二'"]),
      ("甲: >\n  一\n  二\n\n  三\n", ["1:1 {}", "1:1 甲:", "1:4 '一 二\n三\n'"]),
      ("甲: |2+\n    一\n\n", ["1:1 {}", "1:1 甲:", "1:4 '  一\n\n'"]),
      ("甲: 一\n  二\n", ["1:1 {}", "1:1 甲:", "1:4 '一 二'"]),
      ("甲: 'it''s'", ["1:1 {}", "1:1 甲:", "1:4 'it's'"]),
      (#"甲: "\u516C\x41\t""#, ["1:1 {}", "1:1 甲:", "1:4 '公A\t'"]),
      ("甲: \"一\\\n  二\"", ["1:1 {}", "1:1 甲:", "1:4 '一二'"]),
    ])
  func styles(text: String, nodes: [String]) {
    let outline = YAMLOutline(text)
    #expect(outline.findings == [])
    #expect(outline.nodes == nodes)
  }

  @Test(
    "No scalar becomes anything but text",
    arguments: [
      "no", "~", "null", "010", "0x1F", "1e3", "12:30:45", "2026-11-24", ".inf", "=", "<<", "",
    ])
  func text(word: String) {
    let outline = YAMLOutline("- \(word)x\n- [\(word)]\n-  \(word)\n")
    #expect(outline.findings == [])
    let second = word.isEmpty ? [] : ["2:4 '\(word)'"]
    let last = word.isEmpty ? "3:2 ''" : "3:4 '\(word)'"
    #expect(outline.nodes == ["1:1 []", "1:3 '\(word)x'", "2:3 []"] + second + [last])
  }

  @Test("A file of comments is empty", arguments: ["# a", "# a\n\n# b\n", "%YAML 1.1\n# a\n"])
  func comments(text: String) {
    let outline = YAMLOutline(text)
    #expect(outline.nodes == nil)
    #expect(outline.findings.count == 1)
  }

  @Test("A document of nothing is a blank value")
  func nothing() {
    let outline = YAMLOutline("---\n")
    #expect(outline.findings == [])
    #expect(outline.nodes == ["2:1 ''"])
  }

  @Test("Fields stay in order, and the one that comes again is found among many")
  func manyFields() {
    let fields = (1...100).map { "字段\($0): \($0)\n" }.joined()
    let outline = YAMLOutline(fields + "字段1: a\n字段17: b\n字段100: c\n")
    #expect(
      outline.findings
        == [(101, "字段1", 1), (102, "字段17", 17), (103, "字段100", 100)].map { line, name, first in
          "\(line):1: error: field '\(name)' stands here again [duplicate-field]\n"
            + "f:\(first):1: note: it stands here first"
        })
    let expected = (1...100).flatMap {
      ["\($0):1 字段\($0):", "\($0):\("字段\($0): ".count + 1) '\($0)'"]
    }
    #expect(outline.nodes == ["1:1 {}"] + expected)
  }
}

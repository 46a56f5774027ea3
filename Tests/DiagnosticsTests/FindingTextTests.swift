import Diagnostics
import Languages
import Testing

@Suite("Findings as readable text")
struct FindingTextTests {
  private static let files = [
    "content/a.yaml": ["title: 市容", "total: 93", "  得分：\t92", ""],
    "zh.po": ["msgid \"总分\"", String(repeating: "绩效", count: 100)],
  ]

  private static func finding(
    _ file: String, _ line: Int, _ column: Int, notes: [Finding.Note] = []
  ) -> Finding {
    Finding(
      rule: "a-rule", severity: .error, summary: Bilingual(zh: "总分“93”有误", en: "'93' is off"),
      place: SourcePlace(file: file, line: line, column: column), notes: notes)
  }

  private func text(of finding: Finding, in language: Language = .en, width: Int = 100) -> String {
    FindingText(in: language, width: width) { Self.files[$0] }.text(of: finding)
  }

  @Test("The source line and a caret follow, in either language")
  func languages() {
    let finding = Self.finding("content/a.yaml", 2, 8)
    #expect(
      text(of: finding) == """
        content/a.yaml:2:8: error: '93' is off [a-rule]
            total: 93
                   ^
        """)
    #expect(
      text(of: finding, in: .zh) == """
        content/a.yaml:2:8: error: 总分“93”有误 [a-rule]
            total: 93
                   ^
        """)
  }

  @Test("The caret stands under Chinese text, a tab being one blank")
  func chinese() {
    #expect(
      text(of: Self.finding("content/a.yaml", 3, 7)) == """
        content/a.yaml:3:7: error: '93' is off [a-rule]
              得分： 92
                     ^
        """)
  }

  @Test("A whole line has no caret, an empty line no blanks")
  func withoutColumn() {
    #expect(
      text(of: Self.finding("content/a.yaml", 2, 0)) == """
        content/a.yaml:2: error: '93' is off [a-rule]
            total: 93
        """)
    #expect(
      text(of: Self.finding("content/a.yaml", 4, 1)) == """
        content/a.yaml:4:1: error: '93' is off [a-rule]

            ^
        """)
  }

  @Test(
    "Without a line to show the printed line stands alone",
    arguments: [
      ("content/a.yaml", 0, 0, "content/a.yaml"), ("content/a.yaml", 0, 7, "content/a.yaml"),
      ("content/a.yaml", 5, 1, "content/a.yaml:5:1"), ("gone.yaml", 2, 8, "gone.yaml:2:8"),
      ("content/a.yaml", .max, .max, "content/a.yaml:\(Int.max):\(Int.max)"),
      ("content/a.yaml", -3, 2, "content/a.yaml:-3:2"), ("", 0, 0, ""),
    ] as [(String, Int, Int, String)])
  func noLine(file: String, line: Int, column: Int, place: String) {
    #expect(text(of: Self.finding(file, line, column)) == "\(place): error: '93' is off [a-rule]")
  }

  @Test("A note shows its line when it isn't the finding's place")
  func notes() {
    let place = SourcePlace(file: "content/a.yaml", line: 2, column: 8)
    let other = SourcePlace(file: "zh.po", line: 1, column: 8)
    let notes = [
      Finding.Note(Bilingual(zh: "另见", en: "see also"), place: other),
      Finding.Note(Bilingual(zh: "说明", en: "why")),
      Finding.Note(Bilingual(zh: "同处", en: "same place"), place: place),
      Finding.Note(Bilingual(zh: "无", en: "gone"), place: SourcePlace(file: "gone", line: 1)),
    ]
    #expect(
      text(of: Self.finding("content/a.yaml", 2, 8, notes: notes)) == """
        content/a.yaml:2:8: error: '93' is off [a-rule]
            total: 93
                   ^
        zh.po:1:8: note: see also
            msgid "总分"
                   ^
        content/a.yaml:2:8: note: why
        content/a.yaml:2:8: note: same place
        gone:1: note: gone
        """)
  }

  @Test("A long line is cut to the width")
  func longLine() {
    #expect(
      text(of: Self.finding("zh.po", 2, 101), width: 20) == """
        zh.po:2:101: error: '93' is off [a-rule]
            …绩效绩效绩效绩效绩…
                         ^
        """)
  }

  @Test("A file name or a quoted value can't steer the terminal or begin a line")
  func hostile() {
    let place = SourcePlace(file: "a\u{1B}[2J.yaml", line: 1, column: 1)
    let finding = Finding(
      rule: "r\n", severity: .info, summary: Bilingual(zh: "甲", en: "'\u{9B}1m\nx\u{202E}'"),
      place: place, notes: [Finding.Note(Bilingual(zh: "乙", en: "\r\u{7}"))])
    let lines = ["\u{1B}]0;title\u{7}"]
    #expect(
      FindingText(in: .en) { _ in lines }.text(of: finding) == """
        a�[2J.yaml:1:1: info: '�1m�x�' [r�]
            �]0;title�
            ^
        a�[2J.yaml:1:1: note: ��
        """)
  }
}

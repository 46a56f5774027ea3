import Attachments
import Languages
import Records
import Testing

@Suite("Text files and CSV")
struct TextFileTests {
  private func reading(_ text: String, _ kind: Records.Attachment.Kind) -> AttachmentReading {
    AttachmentReading(of: Array(text.utf8), as: kind)
  }

  @Test("A text file is read line by line, without blank lines and the byte order mark")
  func lines() {
    let reading = reading("\u{FEFF}第一行\r\n\n third", .txt)
    #expect(reading.obstacles == [])
    #expect(
      reading.texts == [
        AttachedText(part: "line 1", text: "第一行\r"), AttachedText(part: "line 3", text: " third"),
      ])
  }

  @Test("A cell is named as a spreadsheet would, and knows the heading under a title")
  func cells() {
    let reading = reading("名单,\n姓名,\"电话\"\n\"张,\"\"三\"\"\",\"1\n2\"\n", .csv)
    #expect(reading.obstacles == [])
    #expect(
      reading.texts == [
        AttachedText(part: "A1", text: "名单"), AttachedText(part: "A2", text: "姓名"),
        AttachedText(part: "B2", text: "电话"),
        AttachedText(part: "A3", label: "姓名", text: "张,\"三\""),
        AttachedText(part: "B3", label: "电话", text: "1\n2"),
      ])
  }

  @Test("Tabs or semicolons part cells where there is no comma", arguments: ["a\tb", "a;b"])
  func separators(text: String) {
    #expect(reading(text, .csv).texts.map(\.part) == ["A1", "B1"])
  }

  @Test("A quote that never closes hides nothing")
  func openQuote() {
    #expect(reading("a,\"b\nc,d", .csv).texts.map(\.text) == ["a", "b\nc,d"])
  }

  @Test(
    "Columns are named beyond Z",
    arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func columns(column: Int, name: String) {
    let line = String(repeating: ",", count: column) + "x"
    #expect(reading(line, .csv).texts == [AttachedText(part: "\(name)1", text: "x")])
  }

  @Test(
    "What isn't UTF-8 text is refused, whatever it is",
    arguments: [Records.Attachment.Kind.csv, .txt])
  func otherBytes(kind: Records.Attachment.Kind) {
    let gb18030: [UInt8] = [0xD6, 0xD0, 0xCE, 0xC4]
    let reading = AttachmentReading(of: gb18030, as: kind)
    #expect(reading.texts == [])
    #expect(
      reading.obstacles == [
        Obstacle(
          .wrongKind, zh: "文件不是 UTF-8 编码的文本，请另存为 UTF-8（Excel 中为“CSV UTF-8”）",
          en: "the file isn't text in UTF-8; save it as UTF-8 ('CSV UTF-8' in Excel)")
      ])
    let binary = AttachmentReading(of: [0x50, 0x4B, 0x03, 0x04], as: kind)
    #expect(
      binary.obstacles == [
        Obstacle(
          .wrongKind, zh: "文件不是纯文本：其中有控制字符 0x3",
          en: "the file isn't plain text: it holds the control character 0x3")
      ])
  }

  @Test("An empty file is refused", arguments: Records.Attachment.Kind.allCases)
  func empty(kind: Records.Attachment.Kind) {
    let reading = AttachmentReading(of: [], as: kind)
    #expect(reading.obstacles == [Obstacle(.unread, zh: "文件为空", en: "the file is empty")])
  }
}

import Attachments
import Foundation
import Languages
import Records
import SeededTesting
import Testing

@Suite("PDF files")
struct PDFFileTests {
  private static let number = "11010519491231002X"

  @Test("The text of each page and the properties are read, Chinese too")
  func plain() throws {
    let reading = try Fixture.reading(of: "plain-page.pdf")
    #expect(reading.obstacles == [])
    #expect(
      reading.texts.contains(AttachedText(part: "PDF: Author", label: "Author", text: "示例单位")))
    let pages = reading.texts.filter { $0.part == "page 1" }.map { $0.text.filter { $0 != "\n" } }
    #expect(pages == ["绩效自评佐证材料"])
  }

  @Test(
    "A number in a page, a property or a note is read, with its part",
    arguments: [
      ("page-text.pdf", "page 1"), ("page-author.pdf", "PDF: Author"),
      ("page-note.pdf", "PDF: Contents"),
    ])
  func seeded(name: String, part: String) throws {
    let reading = try Fixture.reading(of: name)
    #expect(reading.obstacles == [])
    #expect(reading.texts.filter { $0.text.contains(Self.number) }.map(\.part) == [part])
  }

  private static let picture =
    "pictures in the PDF can't be read as text; take them out and say it in words"

  @Test(
    "A PDF that can't be read wholly is refused",
    arguments: [
      (
        "page-changed.pdf",
        "the PDF was changed after it was made, so what it said before is still in it; print it anew"
      ),
      ("page-picture.pdf", picture), ("page-inline-picture.pdf", picture),
      (
        "page-locked.pdf",
        "the PDF has a password or can't be read to its end (qpdf: qpdf: /dev/stdin: invalid "
          + "password); print it anew"
      ),
      (
        "page-scan.pdf",
        "page 1 of the PDF has no text that can be read (a scan?); attach one with text"
      ),
    ])
  func refused(name: String, words: String) throws {
    let obstacles = try Fixture.reading(of: name).obstacles
    #expect(obstacles.map(\.summary.en) == [words])
    #expect(obstacles.map(\.kind) == [.unread])
  }

  @Test(
    "Damage and scripts are refused, in whatever words",
    arguments: ["page-truncated.pdf", "page-script.pdf"])
  func broken(name: String) throws {
    let obstacles = try Fixture.reading(of: name).obstacles
    #expect(obstacles.contains { $0.kind == .unread })
  }

  @Test("What isn't a PDF is refused before any program sees it")
  func otherBytes() {
    let reading = AttachmentReading(of: Array("PK".utf8), as: .pdf)
    #expect(
      reading.obstacles == [
        Obstacle(
          .wrongKind, zh: "文件不是后缀所示的格式，请重新另存",
          en: "the file isn't what its ending says; save it anew")
      ])
  }

  @Test("Damage anywhere never stops the program")
  func damaged() throws {
    let whole = Array(try Data(contentsOf: Fixture.folder.appending(path: "page-note.pdf")))
    var random = SeededGenerator(seed: 6)
    for _ in 0..<12 {
      var bytes = whole
      for _ in 0..<4 {
        bytes[Int.random(in: 8..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      _ = AttachmentReading(of: bytes, as: .pdf)
    }
  }
}

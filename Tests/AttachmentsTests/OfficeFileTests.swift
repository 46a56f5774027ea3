import Attachments
import Foundation
import Languages
import Records
import Testing

/// The documents of Fixtures/, which make-fixtures.py made.
enum Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  static func reading(of name: String) throws -> AttachmentReading {
    let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
    let kind = try #require(AttachmentName(name)?.kind)
    return AttachmentReading(of: bytes, as: kind)
  }
}

@Suite("Word, Excel, PowerPoint and OpenDocument files")
struct OfficeFileTests {
  private static let number = "11010519491231002X"

  @Test(
    "An ordinary file is read wholly",
    arguments: [
      ("plain-word.docx", "word/document.xml: paragraph 1", "绩效自评佐证材料"),
      ("plain-sheet.xlsx", "明细!A1", "绩效指标完成情况"),
      ("plain-slides.pptx", "ppt/slides/slide1.xml: paragraph 1", "绩效自评"),
      ("plain-text.odt", "content.xml: paragraph 1", "绩效自评佐证材料"),
      ("plain-table.ods", "明细!A1", "指标"),
    ])
  func plain(name: String, part: String, text: String) throws {
    let reading = try Fixture.reading(of: name)
    #expect(reading.obstacles == [])
    #expect(reading.texts.contains(AttachedText(part: part, text: text)))
  }

  @Test(
    "Wherever a number stands, it is read in one piece, with its part",
    arguments: [
      ("body-runs.docx", ["word/document.xml: paragraph 2"]),
      ("table-cell.docx", ["word/document.xml: paragraph 5"]),
      ("header.docx", ["word/header1.xml: paragraph 1"]),
      ("creator.docx", ["docProps/core.xml: creator"]),
      ("custom-property.docx", ["docProps/custom.xml: lpwstr"]),
      ("comment.docx", ["word/comments.xml: paragraph 1"]),
      ("tracked-deletion.docx", ["word/document.xml: paragraph 1"]),
      ("around-deletion.docx", ["word/document.xml: paragraph 1"]),
      ("xml-comment.docx", ["word/document.xml"]),
      ("cell.xlsx", ["明细!B4"]), ("formula.xlsx", ["明细!B4"]),
      ("hidden-sheet-number.xlsx", ["名单!A1"]),
      ("comment.xlsx", ["xl/comments/comment1.xml: paragraph 1"]),
      ("header.xlsx", ["明细: oddHeader"]),
      ("body-runs.odt", ["content.xml: paragraph 1"]),
      ("comment.odt", ["content.xml: paragraph 1"]),
      ("creator.odt", ["meta.xml: initial-creator"]), ("cell.ods", ["明细!B2"]),
      ("slide.pptx", ["ppt/slides/slide1.xml: paragraph 1"]),
      ("notes.pptx", ["ppt/notesSlides/notesSlide1.xml: paragraph 1"]),
    ])
  func seeded(name: String, parts: [String]) throws {
    let reading = try Fixture.reading(of: name)
    #expect(reading.texts.filter { $0.text.contains(Self.number) }.map(\.part) == parts)
  }

  @Test(
    "A cell is headed by its column, in every kind of table",
    arguments: [
      ("table-of-persons.docx", "word/document.xml: paragraph 4"),
      ("column-of-persons.xlsx", "明细!A3"), ("column-of-persons.ods", "明细!A2"),
    ])
  func headed(name: String, part: String) throws {
    let texts = try Fixture.reading(of: name).texts
    #expect(texts.contains(AttachedText(part: part, label: "姓名", text: "张三")))
  }

  @Test("A code of a sheet's header doesn't stick to what follows it")
  func sheetHeader() throws {
    let texts = try Fixture.reading(of: "header.xlsx").texts
    #expect(
      texts.contains(
        AttachedText(part: "明细: oddHeader", label: "oddHeader", text: " " + Self.number)))
  }

  @Test("A property is headed by its own name")
  func property() throws {
    let texts = try Fixture.reading(of: "custom-property.docx").texts
    #expect(
      texts.contains(
        AttachedText(part: "docProps/custom.xml: lpwstr", label: "编号", text: Self.number)))
  }

  @Test(
    "What whoever opens the file doesn't see at once is told",
    arguments: [
      ("hidden-sheet.xlsx", "sheet '名单' is hidden, and anyone can show it; delete it or show it"),
      (
        "hidden-row.xlsx", "sheet '明细' has hidden rows or columns; delete them or show them"
      ),
      (
        "tracked-deletion.docx",
        "the file tracks changes, so deleted text is still in it; accept all and save it"
      ),
      ("comment.docx", "the file has comments, published with it; delete them"),
      ("comment.xlsx", "the file has comments, published with it; delete them"),
      ("comment.odt", "the file has comments, published with it; delete them"),
    ])
  func hidden(name: String, words: String) throws {
    let obstacles = try Fixture.reading(of: name).obstacles
    #expect(obstacles.map(\.kind) == [.hidden])
    #expect(obstacles.map(\.summary.en) == [words])
  }
}

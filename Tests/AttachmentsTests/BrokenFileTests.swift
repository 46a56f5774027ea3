import Attachments
import Foundation
import Languages
import Records
import SeededTesting
import Testing

@Suite("Files that can't be read wholly")
struct BrokenFileTests {
  @Test(
    "A file that is broken, locked or holds what can't be read is refused with one reason",
    arguments: [
      (
        "truncated.xlsx",
        "the file is damaged or holds bytes its directory doesn't name; save it anew"
      ),
      ("gap.xlsx", "the file is damaged or holds bytes its directory doesn't name; save it anew"),
      (
        "ratio-bomb.xlsx",
        "'xl/bomb.xml' would unpack from 2050 to 2097152 bytes; it isn't unpacked"
      ),
      (
        "step-up.xlsx",
        "entry 10 of the file has a name that isn't allowed or stands twice; save it anew"
      ),
      ("macro.xlsx", "the file holds a macro ('xl/vbaProject.bin'); save it without macros"),
      (
        "encrypted.xlsx",
        "the file has a password, so it can't be checked; save it without one"
      ),
      (
        "old-format.xlsx",
        "the file has a password or is in an old Office format; save it without, as its ending says"
      ),
      (
        "unread-object.xlsx",
        "'xl/embeddings/oleObject1.bin' inside the file can't be read; take it out"
      ),
      (
        "picture.docx",
        "the picture 'word/media/image1.png' can't be read as text; take it out and say it in words"
      ),
      (
        "entity-bomb.docx",
        "'word/document.xml' can't be read to its end (libxml2: a declaration or an entity "
          + "reference); save the file anew"
      ),
      ("wrong-ending.docx", "the file isn't what its ending says; save it anew"),
    ])
  func refused(name: String, words: String) throws {
    let obstacles = try Fixture.reading(of: name).obstacles
    #expect(obstacles.map(\.summary.en) == [words])
    #expect(obstacles.allSatisfy { $0.kind != .hidden })
  }

  @Test(
    "Damage anywhere in a file never stops the program, and is nearly always told",
    arguments: ["plain-sheet.xlsx", "body-runs.docx", "plain-table.ods"])
  func damaged(name: String) throws {
    let whole = Array(try Data(contentsOf: Fixture.folder.appending(path: name)))
    let kind = try #require(AttachmentName(name)?.kind)
    var random = SeededGenerator(seed: 12)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      if Bool.random(using: &random) {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      }
      _ = AttachmentReading(of: bytes, as: kind)
    }
  }
}

import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("Passages")
struct PassageTests {
  private func runs(_ text: String) -> Int? {
    Passage(
      field: "reason",
      text: Text(Bilingual(zh: text, en: text), at: SourcePlace(file: "f")))?.runs.count
  }

  @Test("A text counts from 40 letters and digits on")
  func length() {
    let letters = (0..<40).compactMap { Unicode.Scalar(0x4E00 + $0).map(Character.init) }
    #expect(runs(String(letters)) == 36)
    #expect(runs(String(letters.dropLast())) == nil)
    #expect(runs(String(letters.dropLast()) + "。，、  “”") == nil)
    #expect(runs(String(letters.dropLast()) + "7") == 36)
    #expect(runs("") == nil)
  }

  @Test("Runs of one letter are one, and letters outside the basic plane count")
  func hostile() {
    #expect(runs(String(repeating: "一", count: 10_000)) == 1)
    #expect(runs(String(repeating: "\u{10FFFF}", count: 100)) == nil)
    #expect(runs(String(repeating: "\u{20000}", count: 50)) == 1)
    #expect(runs(String(repeating: "2022年", count: 50)) == 1)
    #expect(runs("年" + String(repeating: "一", count: 39)) == 2)
  }
}

import Testing

@testable import Diagnostics

@Suite("Columns of a character")
struct ColumnsTests {
  @Test(
    "Chinese, full-width and emoji take two columns",
    arguments: [
      "绩", "㐀", "𠮷", "。", "，", "：", "（", "《", "　", "Ａ", "￥", "ア", "가", "ᄀ", "😀", "①中",
    ].flatMap { $0.unicodeScalars.filter { $0 != "①" } })
  func wide(scalar: Unicode.Scalar) {
    #expect(scalar.columns == 2)
  }

  @Test(
    "Latin, half-width and ambiguous characters take one",
    arguments: "a~é¥§·“”…—①→Ωжｱ│※\u{303F}\u{FFFD}\u{1F1E8}\u{E000}".unicodeScalars.map { $0 })
  func narrow(scalar: Unicode.Scalar) {
    #expect(scalar.columns == 1)
  }

  @Test(
    "Marks and invisible characters take none",
    arguments: "\u{300}\u{301}\u{36F}\u{302A}\u{20DD}\u{FE0F}\u{200B}\u{200D}\u{FEFF}"
      .unicodeScalars.map { $0 })
  func marks(scalar: Unicode.Scalar) {
    #expect(scalar.columns == 0)
  }

  @Test("Ranges end where they should, and no code point traps")
  func edges() {
    let wide: [Unicode.Scalar] = ["\u{1100}", "\u{115F}", "\u{20000}", "\u{3FFFD}", "\u{1FAFA}"]
    #expect(wide.allSatisfy { $0.columns == 2 })
    let narrow: [Unicode.Scalar] = ["\u{10FF}", "\u{1160}", "\u{1FFFF}", "\u{3FFFE}"]
    #expect(narrow.allSatisfy { $0.columns == 1 })
    let all = stride(from: UInt32(0), through: 0x10FFFF, by: 251).compactMap(Unicode.Scalar.init)
    #expect(all.allSatisfy { (0...2).contains($0.columns) && $0.printable.columns < 3 })
  }

  @Test(
    "What would steer the terminal is replaced",
    arguments: [
      ("\t", " "), ("\n", "�"), ("\u{1B}", "�"), ("\u{0}", "�"), ("\u{7F}", "�"), ("\u{9B}", "�"),
      ("\u{2028}", "�"), ("\u{202E}", "�"), ("\u{2066}", "�"), ("\u{200F}", "�"), ("a", "a"),
      ("绩", "绩"), ("\u{301}", "\u{301}"), ("\u{200D}", "\u{200D}"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func printable(scalar: Unicode.Scalar, expected: Unicode.Scalar) {
    #expect(scalar.printable == expected)
  }
}

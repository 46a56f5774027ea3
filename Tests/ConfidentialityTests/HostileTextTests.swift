import Diagnostics
import SeededTesting
import Testing

@testable import Confidentiality

@Suite("Hostile texts")
struct HostileTextTests {
  @Test(
    "A huge text of one character is read through",
    arguments: [
      "1", "1 ", "1-", "*", "*1", "密", "机密 ", "@", "a@", "X", "１", "\u{200B}", "|姓名", "机密★", "é",
      "内部资料",
      "62 ", "6222 ", "139 ", "不予公开 ", "此件",
    ])
  func repeated(piece: String) {
    let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
    #expect(Sample.findings(text).count <= DisclosureGate.mostFindingsInText)
    #expect(DisclosureGate.masked(text).utf8.count <= 2 * text.utf8.count)
  }

  @Test("Every prefix and suffix of a text of all kinds is read through")
  func cuts() {
    let text = "姓名 张三 ★机密★10年 １１０-10519491231002X +86 139-1234 5678 @a@b.cn 鄂G·12345 ***1 "
    let scalars = Array(text.unicodeScalars)
    for length in 0...scalars.count {
      let prefix = String(String.UnicodeScalarView(scalars[..<length]))
      let suffix = String(String.UnicodeScalarView(scalars[length...]))
      for cut in [prefix, suffix] {
        #expect(Sample.findings(cut, label: cut).count <= 10)
        #expect(Heading(cut).text == cut)
      }
    }
  }

  @Test("Random bytes read as text are no danger", arguments: 0..<50)
  func random(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<500).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let text = String(decoding: bytes, as: UTF8.self)
    _ = Sample.findings(text, label: text)
    #expect(NormalizedText.plain(bytes).count <= bytes.count)
  }

  @Test("An identity number at the end of a huge text is found at its line")
  func atTheEnd() {
    let text = String(repeating: "预算执行率 97.75% 2022年\n", count: 10_000) + "  11010519491231002X"
    #expect(
      Sample.findings(text).map(\.place) == [
        SourcePlace(file: Sample.place.file, line: 10_003, column: 3)
      ])
  }

  @Test("Ranges that overlap are taken once, in any order")
  func ranges() {
    var register = RangeRegister()
    #expect(register.take([5..<10, 12..<14]) == [true, true])
    #expect(
      register.take([0..<5, 4..<6, 9..<12, 10..<12, 11..<13, 20..<21])
        == [true, false, false, true, false, true])
    #expect(register.take([0..<30]) == [false])
    #expect(register.take([]) == [])
    #expect(register.take([30..<31, 30..<31]) == [true, false])
  }
}

import Testing

@testable import Confidentiality

@Suite("Normalised texts")
struct NormalizedTextTests {
  @Test(
    "Digits, letters, spaces and hyphens are made plain, what can't be seen goes",
    arguments: [
      ("", ""), ("abc 123", "abc 123"), ("１２３ＡＢＣ：＠", "123ABC:@"), ("1\u{200B}2\u{FEFF}3", "123"),
      ("1\u{A0}2\u{3000}3\u{2009}4", "1 2 3 4"), ("1\u{2010}2\u{2014}3\u{2212}4", "1-2-3-4"),
      ("\u{1D7D0}\u{1D7EC}\u{1FBF3}", "203"), ("٣۴", "34"), ("●•×＊", "****"), ("市容、😀é", "市容、😀é"),
      ("1\u{FE0F}\u{20E3}", "1"), ("\u{E0031}1", "1"), ("￥，。", "￥,。"),
    ])
  func plain(text: String, expected: String) {
    #expect(String(decoding: NormalizedText(text).bytes, as: UTF8.self) == expected)
  }

  @Test(
    "Numbers a space or a hyphen apart are one chain",
    arguments: [
      ("110105 19491231-002X", [["110105", "19491231", "002X"]]), ("1234567", [["1234567"]]),
      ("123456", []), ("123  4567", []), ("12345678,12345678", [["12345678"], ["12345678"]]),
      ("1234567X 1234567", [["1234567X"], ["1234567"]]), ("123a4567", []),
      ("X 1234567", [["1234567"]]),
      ("12 a 1234567", [["1234567"]]), ("123456 X", [["123456", "X"]]), ("1234567 ", [["1234567"]]),
    ] as [(String, [[String]])])
  func chains(text: String, expected: [[String]]) {
    let normalized = NormalizedText(text)
    let chains = normalized.scan.chains.map { chain in
      normalized.scan.groups[chain].map(normalized.string(_:))
    }
    #expect(chains == expected)
  }

  @Test(
    "A heading says whether its values are personal",
    arguments: [
      ("姓名", true), ("户主 姓名", true), ("身份证号（必填）", true), ("Home_Address", true),
      ("date-of-birth", true),
      ("name", false), ("项目名称", false), ("单位住址", false), ("患者满意度", false), ("", false),
      ("（姓名）", false),
    ])
  func headings(label: String, isPersonal: Bool) {
    #expect((Heading(label).personal != nil) == isPersonal)
  }
}

import Testing

@testable import Content

@Suite("Texts of a fixed form")
struct FixedFormTests {
  private static let good: [(FixedForm, [String])] = [
    (.hostName, ["www.gov.cn", "a.b-1.example", String(repeating: "a", count: 63) + ".cn"]),
    (.siteCode, ["1304000009", "bm14000002"]),
    (.icpNumber, ["津ICP备05010518号", "京ICP备00000000号-12"]),
    (.policeNumber, ["津公网安备 12010302000991号", "琼公网安备00000000000000号"]),
    (.eMailAddress, ["info@a.example", "A.b-c_1@x.a.example"]),
    (.webLink, ["https://a.example", "https://a.example/s?method=show&id=0A%2f"]),
    (.pageAddress, ["about/", "departments/parks/2023/goals/trees/"]),
  ]

  private static let bad: [(FixedForm, [String])] = [
    (
      .hostName,
      [
        "", "cn", "WWW.gov.cn", "https://www.gov.cn", "www.gov.cn/", "-a.cn", "a-.cn", "a..cn",
        "1.2.3.4", "a.c", String(repeating: "a", count: 64) + ".cn", "a.cn\n", "ａ.cn",
      ]
    ),
    (
      .siteCode,
      ["130400000", "13040000099", "bm1400000", "BM14000002", "１３０４０００００９", "bm+1400000"]
    ),
    (
      .icpNumber,
      [
        "美ICP备00000000号", "京ICP备0000000号", "京ICP备00000000", "京ICP备00000000号-", "ICP备00000000号",
        "京ICP备00000000号1", "京\u{301}ICP备00000000号", "",
      ]
    ),
    (
      .policeNumber,
      [
        "津公网安备  12010302000991号", "津公网安备1201030200099号", "津公网安备12010302000991",
        "津公网安备12010302000991号 ",
      ]
    ),
    (.eMailAddress, ["a.example", "@a.example", "a@example", "a b@a.example", "a@b@c.example"]),
    (
      .webLink,
      [
        "http://a.example/", "https:///a", "https://a.example/%2", "https://a.example/ ",
        "https://a.example/\"", "https://a.example#a", "javascript:alert(1)",
        "https://a.example:80/",
      ]
    ),
    (.pageAddress, ["", "/", "about", "/about/", "a//b/", "../", "zh/Über/", "a/?x/", "a/ "]),
  ]

  @Test("are taken as their form has it", arguments: good)
  func taken(form: FixedForm, texts: [String]) {
    #expect(texts.filter { !form.accepts($0) } == [])
  }

  @Test("are refused in any other", arguments: bad)
  func refused(form: FixedForm, texts: [String]) {
    #expect(texts.filter(form.accepts) == [])
  }

  @Test("have a pattern for editors that says the same", arguments: good + bad)
  func pattern(form: FixedForm, texts: [String]) throws {
    let pattern = try Regex(form.pattern).matchingSemantics(
      .unicodeScalar)
    for text in texts { #expect(text.contains(pattern) == form.accepts(text), "\(text)") }
  }
}

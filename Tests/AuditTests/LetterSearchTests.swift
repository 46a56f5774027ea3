import Testing

@testable import Audit

@Suite("Words and letters in a text")
struct LetterSearchTests {
  @Test("The quick way says of every scalar what its properties say")
  func letterKinds() {
    let wrong = (0...0x2_FFFF).lazy.compactMap(Unicode.Scalar.init(_:))
      .filter { LetterKind(of: $0) != LetterKind(asking: $0.properties) }
    #expect(Array(wrong) == [])
  }

  @Test(
    "A word is found wherever it stands, byte for byte",
    arguments: [
      ("项目资金到位", "项目资金", true), ("落实项目资金", "项目资金", true),
      ("项项目资金", "项目资金", true), ("项目的资金", "项目资金", false), ("项目", "项目资金", false),
      ("", "项目", false), ("项目", "", true), ("", "", true),
    ])
  func words(text: String, word: String, expected: Bool) {
    #expect(text.holds(word) == expected)
  }

  @Test("A run of letters is shared however many times and wherever it stands")
  func runs() {
    let runs = Shingles(of: 2, in: ["道路绿 化率", "", "甲1乙"])
    #expect(["绿化", "路绿", "道路绿化率"].allSatisfy { runs.shareOne(with: $0) })
    #expect(!["甲乙", "率甲", "绿", "", "化道"].contains { runs.shareOne(with: $0) })
    #expect(!Shingles(of: 4, in: []).shareOne(with: "道路绿化"))
  }
}

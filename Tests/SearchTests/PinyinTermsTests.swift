import Pinyin
import Testing

@testable import Search

@Suite("A name is found by its pinyin")
struct PinyinTermsTests {
  @Test(
    "from each of its syllables on, whole and by initials",
    arguments: [
      ("广场", ["~guangchang", "~gc", "~chang", "~c"]),
      ("绿化", ["~lvhua", "~luhua", "~lh", "~hua", "~h"]),
      ("“两违”治理", ["~liangwei", "~lw", "~wei", "~w", "~zhili", "~zl", "~li", "~l"]),
      ("城城", ["~chengcheng", "~cc", "~cheng", "~c"]),
      ("PM2.5", []), ("", []), ("😀", []),
    ] as [(String, [String])])
  func terms(name: String, expected: [String]) {
    #expect(PinyinTerms(PinyinReadings(of: [name])).terms(of: name) == expected)
  }

  @Test("A term is cut after 24 letters")
  func long() {
    let name = String(repeating: "双", count: 40)
    let terms = PinyinTerms(PinyinReadings(of: [name])).terms(of: name)
    #expect(terms.first == "~shuangshuangshuangshuang")
    #expect(terms.allSatisfy { $0.utf8.count <= 25 })
  }
}

import Languages
import Testing

@Suite("Values in both languages")
struct BilingualTests {
  private let score = Bilingual(zh: "得分", en: "Score")

  @Test("Each language gives its own side")
  func sides() {
    #expect(score[.zh] == "得分")
    #expect(score[.en] == "Score")
    #expect(score.zh == score[.zh])
    #expect(score.en == score[.en])
  }

  @Test("A change is made to both sides")
  func map() {
    #expect(score.map(\.count) == Bilingual(zh: 2, en: 5))
  }

  @Test(
    "Two values are equal when both sides are",
    arguments: [("得分", "Score", true), ("得分", "score", false), ("分", "Score", false)])
  func equal(_ zh: String, _ en: String, _ isEqual: Bool) {
    let other = Bilingual(zh: zh, en: en)
    #expect((other == score) == isEqual)
    #expect(Set([other, score]).count == (isEqual ? 1 : 2))
  }
}

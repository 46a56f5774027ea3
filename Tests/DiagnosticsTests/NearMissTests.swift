import Diagnostics
import Testing

@Suite("NearMiss")
struct NearMissTests {
  @Test(
    "Suggests the nearest word that is a slip of the hand away",
    arguments: [
      ("titel", ["title", "tile"], "title"), ("a", ["b"], "b"), ("ab", ["ba"], "ba"),
      ("score", ["scores", "scored"], "scores"), ("abc", ["xyz"], nil),
      ("abcdef", ["abcdxy"], "abcdxy"),
      ("abcdef", ["abcxyz"], nil), ("same", ["same"], nil), ("", ["a"], "a"), ("x", [], nil),
      ("市容貌", ["市容市貌"], "市容市貌"), ("a", [""], ""),
    ] as [(String, [String], String?)])
  func suggestion(word: String, candidates: [String], expected: String?) {
    #expect(NearMiss.suggestion(for: word, among: candidates) == expected)
  }
}

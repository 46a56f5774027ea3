import Languages
import Testing

@testable import Pages

@Suite("The order of names")
struct NameOrderTests {
  private func sorted(_ names: [String], in language: Language) -> [String] {
    NameOrder(language: language).sorted(names) { $0 }
  }

  @Test("Chinese names stand by the pinyin of their characters, then as they are written")
  func chinese() {
    #expect(
      sorted(["园林管理所", "财政局", "城管局", "湖泊管理所", "道路养护所"], in: .zh)
        == ["财政局", "城管局", "道路养护所", "湖泊管理所", "园林管理所"])
    // A character with two readings is read as in its word.
    #expect(sorted(["银行", "重庆", "车站"], in: .zh) == ["车站", "重庆", "银行"])
    #expect(sorted(["城市", "财税"], in: .zh) == ["财税", "城市"])
    // 西安 is two syllables, 先 one.
    #expect(sorted(["先", "西安"], in: .zh) == ["西安", "先"])
  }

  @Test("English names stand by their letters, whatever their case")
  func english() {
    #expect(
      sorted(["roads", "Lakes", "Parks", "lake"], in: .en) == ["lake", "Lakes", "Parks", "roads"])
  }

  @Test("Equal names stay as they stood, and names without letters have a place too")
  func hostile() {
    let items = [("b", 1), ("a", 2), ("b", 3), ("", 4), ("１", 5)]
    #expect(
      NameOrder(language: .en).sorted(items) { $0.0 }.map(\.1) == [4, 2, 1, 3, 5])
    #expect(sorted([], in: .zh) == [])
  }

  @Test(
    "A name stands under its letter, or under # where it has none",
    arguments: [
      (Language.zh, "财政局", "C"), (.zh, "重庆", "C"), (.zh, "A类", "A"), (.zh, "1号", "#"),
      (.zh, "", "#"),
      (.en, "budget", "B"), (.en, "“quoted”", "Q"), (.en, "财政局", "#"), (.en, "", "#"),
    ])
  func initial(language: Language, name: String, expected: String) {
    #expect(Initials(of: [name], language: language).initial(of: name) == expected)
  }
}

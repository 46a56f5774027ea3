import Pinyin
import Testing

@Suite("How names are read")
struct PinyinReadingsTests {
  @Test(
    "A character in a word is read as in the word",
    arguments: [
      ("长沙", "chang sha"), ("银行", "yin hang"), ("会计", "kuai ji"), ("绿化率", "lv hua lv"),
      ("执行长效", "zhi xing chang xiao"), ("增长期", "zeng zhang qi"), ("社会计划", "she hui ji hua"),
      ("地方", "di fang"), ("调查", "diao cha"), ("调整", "tiao zheng"), ("西藏", "xi zang"),
      ("重庆市重点", "chong qing shi zhong dian"), ("局长", "ju zhang"), ("还款", "huan kuan"),
      ("侵略", "qin lve"),
    ])
  func words(name: String, expected: String) {
    let readings = PinyinReadings(of: [name])
    #expect(readings.runs(in: name) == [expected.split(separator: " ").map(String.init)])
  }

  @Test("What isn't Chinese separates the runs")
  func runs() {
    let name = "PM2.5浓度（年均）"
    #expect(
      PinyinReadings(of: [name]).runs(in: name) == [["nong", "du"], ["nian", "jun"]])
    #expect(PinyinReadings(of: []).runs(in: "") == [])
    #expect(PinyinReadings(of: ["😀"]).runs(in: "😀") == [])
  }

  @Test("A name nobody asked about is read as far as words go, and never traps")
  func unknown() {
    #expect(PinyinReadings(of: []).runs(in: "长沙广") == [["chang", "sha", ""]])
  }

  @Test("Simplified characters have their traditional forms, each on its own")
  func traditional() {
    let pairs = TraditionalForms().pairs(for: ["发", "广", "场"])
    let texts = Set(pairs.map { "\($0.traditional)\($0.simplified)" })
    #expect(texts.isSuperset(of: ["發发", "髮发", "廣广", "場场"]))
    #expect(pairs.allSatisfy { ["发", "广", "场"].contains($0.simplified) })
    #expect(TraditionalForms.none.pairs(for: ["发"]) == [])
  }
}

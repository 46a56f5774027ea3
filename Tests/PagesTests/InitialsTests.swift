import Languages
import Testing

@testable import Pages

@Suite("The letter a name stands under")
struct InitialsTests {
  private func initial(of name: String, in language: Language) -> String {
    Initials(of: [name], language: language).initial(of: name)
  }

  @Test(
    "is the initial of its first syllable in Chinese",
    arguments: [
      ("道路绿化率", "D"), ("违规建筑发现率", "W"), ("取缔破损广告牌", "Q"), ("人员着装到岗率", "R"), ("绿化面积", "L"),
      ("区域", "Q"), ("重点工程", "Z"), ("重复检查", "C"), ("长沙路改造", "C"), ("会计核算", "K"), ("会议次数", "H"),
      ("行业检查", "H"), ("行政执法", "X"), ("调研次数", "D"), ("调整", "T"), ("阿里", "A"), ("PM2.5浓度", "P"),
      ("财政局", "C"), ("重庆", "C"), ("A类", "A"),
    ])
  func chinese(name: String, expected: String) {
    #expect(initial(of: name, in: .zh) == expected)
  }

  @Test(
    "is the first letter in English, whatever marks stand before it",
    arguments: [("budget", "B"), ("“quoted”", "Q"), ("财政局", "#"), ("", "#")])
  func english(name: String, expected: String) {
    #expect(initial(of: name, in: .en) == expected)
  }

  @Test("is none for what begins with no letter", arguments: ["", "3项指标", "“两违”整治", "—", "😀", "٣"])
  func none(name: String) {
    #expect(initial(of: name, in: .zh) == "#")
  }
}

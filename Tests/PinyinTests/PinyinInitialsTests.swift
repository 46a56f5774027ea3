import Pinyin
import Testing

@Suite("The letter a name stands under")
struct PinyinInitialsTests {
  private let initials = PinyinInitials()

  @Test(
    "is the initial of its first syllable",
    arguments: [
      ("道路绿化率", "D"), ("违规建筑发现率", "W"), ("取缔破损广告牌", "Q"), ("人员着装到岗率", "R"), ("绿化面积", "L"),
      ("区域", "Q"), ("重点工程", "Z"), ("重复检查", "C"), ("长沙路改造", "C"), ("会计核算", "K"), ("会议次数", "H"),
      ("行业检查", "H"), ("行政执法", "X"), ("调研次数", "D"), ("调整", "T"), ("阿里", "A"), ("PM2.5浓度", "P"),
      ("èn", "E"),
    ] as [(String, Character)])
  func letters(name: String, expected: Character) {
    #expect(initials.initial(of: name) == expected)
  }

  @Test("is none for what begins with neither", arguments: ["", "3项指标", "“两违”整治", "—", "😀", "٣"])
  func none(name: String) {
    #expect(initials.initial(of: name) == nil)
  }
}

import Testing

@testable import Narrative

@Suite("A unit as printed")
struct PrintedUnitTests {
  @Test(
    "has one name in all its spellings",
    arguments: [
      ("万元", "万元"), ("平米", "平方米"), ("万㎡", "万平方米"), ("百分比", "%"), ("元/亩", "元/亩"), ("个", "个"),
      ("人次", "人次"),
    ])
  func names(text: String, name: String) {
    #expect(PrintedUnit(text)?.name == name)
  }

  @Test("isn't any other word", arguments: ["", "月底", "良好", "元整", "5米", "米以上", "余处", "/", "千"])
  func others(text: String) {
    #expect(PrintedUnit(text) == nil)
  }

  @Test("tells what can be compared from what can't")
  func comparable() throws {
    let yuan = try #require(PrintedUnit("元"))
    #expect(yuan.isComparable(with: try #require(PrintedUnit("亿元"))))
    #expect(!yuan.isComparable(with: try #require(PrintedUnit("美元"))))
    #expect(!yuan.isComparable(with: try #require(PrintedUnit("米"))))
    #expect(try #require(PrintedUnit("个")).isComparable(with: try #require(PrintedUnit("处"))))
    #expect(try #require(PrintedUnit("万")).isMagnitude)
    #expect(!yuan.isMagnitude)
  }
}

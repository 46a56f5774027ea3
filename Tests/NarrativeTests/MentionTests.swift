import Narrative
import Records
import Testing

@Suite("Names with the numbers their sentence gives")
struct MentionTests {
  private static let names = ["道路绿化率", "取缔破损广告牌", "完成督察面积", "道路绿化率达标率"]

  @Test("The analysis of the 2022 report is read name by name")
  func report() {
    let text = """
      具体情况是：完成城区主次干道及背街小巷，得满分5分；取缔破损广告牌达99%（目标值100%，满分5分，扣2分）得3分；\
      道路绿化率95%（目标值98%，满分5分，扣1分）得4分；完成督察面积380平方公里，得满分15分。
      """
    #expect(
      described(text) == [
        "取缔破损广告牌 = 99% | 目标值 100%, 满分 5分, 扣 2分, 得 3分",
        "道路绿化率 = 95% | 目标值 98%, 满分 5分, 扣 1分, 得 4分",
        "完成督察面积 = 380平方公里 | 得满分 15分",
      ])
  }

  @Test(
    "A name is joined to its number",
    arguments: [
      "道路绿化率95%", "道路绿化率为95%", "道路绿化率达到 95%", "同时，道路绿化率：95%", "其中道路绿化率（95%）",
      "检查3次、道路绿化率实际达到95%", "道路绿化率是95%", "同时道路绿化率95%",
    ])
  func direct(_ text: String) {
    #expect(described(text) == ["道路绿化率 = 95% | "])
  }

  @Test("Hedges and limits belong to the number")
  func hedges() {
    #expect(described("道路绿化率约95%") == ["道路绿化率 = 约95% | "])
    #expect(described("道路绿化率≥95%") == ["道路绿化率 = ≥95% | "])
  }

  @Test("A name without a number of its own has the points that follow")
  func points() {
    #expect(described("道路绿化率，扣1分。完成2分") == ["道路绿化率 = – | 扣 1分"])
    #expect(described("道路绿化率") == ["道路绿化率 = – | "])
  }

  @Test(
    "What only resembles a name isn't one",
    arguments: [
      "", "全市道路绿化率95%", "道路绿化率目标95%", "道路绿化率由90%", "道路绿化率较上年提高5%", "绿化率95%",
      "道路绿化率达标", "道路绿化率为为为为为为95%",
    ])
  func none(_ text: String) {
    #expect(described(text) == [])
  }

  @Test("Of two names that begin alike the longer is meant")
  func longest() {
    #expect(described("道路绿化率达标率90%") == ["道路绿化率达标率 = 90% | "])
  }

  @Test("No names, empty names and long texts are read without a trap")
  func hostile() {
    let reader = QuantityReader()
    let text = String(repeating: "道路绿化率95%，", count: 5000)
    #expect(reader.mentions(of: NameTable([]), in: text, quantities(text)) == [])
    #expect(reader.mentions(of: NameTable([""]), in: text, quantities(text)) == [])
    #expect(reader.mentions(of: NameTable(Self.names), in: text, quantities(text)).count == 5000)
    let joints = "道路绿化率" + String(repeating: "为", count: 100_000)
    #expect(reader.mentions(of: NameTable(Self.names), in: joints, quantities(joints)) == [])
  }

  private func described(_ text: String) -> [String] {
    let names = NameTable(Self.names)
    return QuantityReader().mentions(of: names, in: text, quantities(text)).map { mention in
      let direct = mention.direct.map { $0.words(in: text) } ?? "–"
      let further = mention.further.map { "\($0.name) \($0.words(in: text))" }
      return "\(Self.names[mention.name]) = \(direct) | \(further.joined(separator: ", "))"
    }
  }
}

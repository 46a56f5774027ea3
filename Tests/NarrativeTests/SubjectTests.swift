import Narrative
import Testing

@Suite("The same thing said twice")
struct SubjectTests {
  @Test("The two figures of basic expenditure in the 2022 report are one thing, and disagree")
  func report() throws {
    let texts = [
      "部门整体支出总额预算数440万元，执行数  437.21 万元，其中基本支出总额 4337.21万元，项目支出总额 0 万元。",
      "部门整体支出总额预算数440万元，执行数437.21万元，其中基本支出总额437.21万元，项目支出总额 0万元。",
    ]
    let found = QuantityReader().restatements(in: texts.map { quantities($0) })
    #expect(found.map(\.first.label) == ["部门整体支出总额预算数", "基本支出总额", "项目支出总额"])
    #expect(found.map(\.agrees) == [true, false, true])
    #expect(found.map(\.firstText) == [0, 0, 0])
    #expect(found.map(\.laterText) == [1, 1, 1])
    let wrong = try #require(found.first { !$0.agrees })
    #expect(described(wrong.first, in: texts[0]) == "基本支出总额|4337.21万元|4337.21 万元")
    #expect(described(wrong.later, in: texts[1]) == "基本支出总额|437.21万元|437.21 万元")
    // One text of both says the same.
    let joined = quantities(texts.joined())
    #expect(QuantityReader().restatements(in: [joined]).map(\.agrees) == [true, false, true])
  }

  @Test(
    "These are one thing",
    arguments: [
      ("基本支出总额437.21万元", "同时，基本支出总额为4372100元"), ("基本支出总额437.21万元", "其中基本支出总额达到437.21万元"),
      ("督察发现城区各类违法建设11起", "督察发现城区各类违法建设共12起"),
      ("督办各类违规行为300余起", "累计督办各类违规行为300起"), ("2022年，基本支出总额5万元", "2022年，基本支出总额6万元"),
      ("违规建筑发现率98%", "违规建筑发现率达97%"),
    ])
  func same(_ one: String, _ other: String) throws {
    #expect(try sameSubject(last(one), last(other)))
    #expect(try sameSubject(last(other), last(one)))
  }

  @Test(
    "These needn't be",
    arguments: [
      ("产出指标满分25分", "产出指标满分15分"), ("目标值100%", "目标值98%"), ("预算数440万元", "预算数20万元"),
      ("执行率99.4%", "执行率97%"), ("项目总投资5万元", "项目总投资6万元"), ("工程验收合格率100%", "工程验收合格率98%"),
      ("清除杂草300平方米", "清除杂草20平方米"), ("基本支出总额5万元", "基本支出总额5次"),
      ("2021年，基本支出总额5万元", "2022年，基本支出总额6万元"), ("上年基本支出总额5万元", "基本支出总额6万元"),
      ("基本支出总额较上年增加5万元", "基本支出总额较上年增加6万元"), ("得93分", "得92分"), ("总分93", "总分92"),
      ("开展督察考评活动20次调研", "开展督察考评活动20次检查"), ("12次", "13次"),
    ])
  func different(_ one: String, _ other: String) throws {
    #expect(try !sameSubject(last(one), last(other)))
  }

  @Test("Two figures of one sentence are a list, in one text but not in two")
  func list() {
    let one = quantities("购置执法车辆费5万元，购置执法车辆费6万元。")
    #expect(QuantityReader().restatements(in: [one]) == [])
    #expect(QuantityReader().restatements(in: [[one[0]], [one[1]]]).map(\.agrees) == [false])
    #expect(QuantityReader().restatements(in: []) == [])
  }

  private func last(_ text: String) throws -> Quantity {
    try #require(quantities(text).last)
  }
}

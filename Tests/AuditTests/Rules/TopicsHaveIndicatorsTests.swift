import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule topics-have-indicators")
struct TopicsHaveIndicatorsTests {
  private let rule = TopicsHaveIndicators()
  private static let goals = "text: 养护公园，保证设施安全。"

  @Test(
    "Topics with an indicator pass, and so do clauses that aren't topics",
    arguments: [
      "养护公园，保证设施安全。", "补种树木、提升游客满意度和完善报修处理。", "以服务群众为宗旨，全年平稳运行。", "提高管理水平，加强质量管理。",
      "加强一。", "、，。", "切实做好绿化工作。", "按照上级要求开展工作。",
    ])
  func passes(words: String) throws {
    let sample = try RecordSample().with(Self.goals, "text: \(words)")
    #expect(try sample.findings(of: rule) == [])
  }

  @Test("Topics without one are noted at the goals, each once")
  func missing() throws {
    let sample = try RecordSample().with(
      Self.goals, "text: 养护公园，进一步严查乱停车辆、提升“窗口”形象和规范喷泉管理上下功夫，严查乱停车辆。")
    let place = try sample.place("养护公园，进一步")
    func note(_ words: String) -> Finding.Note {
      Finding.Note(Bilingual(zh: "此处列出“\(words)”", en: "'\(words)' stands here"), place: place)
    }
    let expected = RecordFinding(
      rule: "topics-have-indicators", severity: .info,
      summary: Bilingual(
        zh: "年度绩效目标所列“严查乱停车辆”、“提升‘窗口’形象”、“规范喷泉管理”没有名称相应的指标",
        en: "No indicator goes by a name that fits '严查乱停车辆', '提升‘窗口’形象', '规范喷泉管理'"),
      field: "sections.annual-goals", values: ["严查乱停车辆", "提升“窗口”形象", "规范喷泉管理"], place: place,
      notes: [note("严查乱停车辆"), note("提升‘窗口’形象"), note("规范喷泉管理")])
    let found = try sample.findings(of: rule)
    #expect(found == [expected])
  }

  @Test("The report of 2022 measures neither litter lorries, nor the window, nor parking")
  func realReport() throws {
    let found = try RecordSample.withRealReport().findings(of: rule, year: "2022")
    #expect(found.map(\.values) == [["严查渣土漏撒车辆", "提升“窗口”整体形象", "规范停车管理秩序"]])
  }

  @Test("A clause without end is no topic")
  func hostile() throws {
    let words = "加强" + String(repeating: "喷泉", count: 5000)
    let sample = try RecordSample().with(Self.goals, "text: \(words)")
    #expect(try sample.findings(of: rule) == [])
    let adverbs = String(repeating: "进一步", count: 5000) + "严查乱停车辆"
    let many = try RecordSample().with(Self.goals, "text: \(adverbs)")
    #expect(try many.findings(of: rule).map(\.values) == [["严查乱停车辆"]])
  }
}

import Narrative
import Records
import Testing

@Suite("Wholes and their parts")
struct BreakdownTests {
  @Test("The parts of the 2022 report's expenditure add up once and once don't")
  func report() {
    let text = """
      部门整体支出总额预算数440万元，执行数  437.21 万元，其中基本支出总额 4337.21万元，项目支出总额 0 万元。
      部门整体支出总额预算数440万元，执行数437.21万元，其中基本支出总额437.21万元，项目支出总额 0万元。
      """
    let found = breakdowns(text)
    #expect(
      found.map { described($0, in: text) } == [
        "437.21 万元 = 4337.21万元 + 0 万元", "437.21万元 = 437.21万元 + 0万元",
      ])
    #expect(found.map(\.addsUp) == [false, true])
    #expect(found.map(\.exceedsWhole) == [true, false])
  }

  @Test(
    "Parts are found, and add up",
    arguments: [
      ("共检查50次，其中夜间30次、周末20次。", "50次 = 30次 + 20次"),
      ("支出总额100万元。其中：人员经费60万元；公用经费40万元。", "100万元 = 60万元 + 40万元"),
      ("支出100万元（其中人员60万元，公用40万元），收入90万元。", "100万元 = 60万元 + 40万元"),
      ("检查共10次，一、二、三大队分别为3次、5次、2次。", "10次 = 3次 + 5次 + 2次"),
      ("共实施10项，包括改造6项、新建4项。", "10项 = 6项 + 4项"),
      ("发现问题50个，其中已整改40个，整改率80%，未整改10个。", "50个 = 40个 + 10个"),
      ("支出100万元，其中A类60万元（含设备30万元），B类40万元。", "100万元 = 60万元 + 40万元"),
      ("支出0.01亿元，其中人员60万元，公用400000元。", "0.01亿元 = 60万元 + 400000元"),
      ("支出100.7万元，其中人员30.42万元，公用70.31万元。", "100.7万元 = 30.42万元 + 70.31万元"),
      ("检查300余次，其中夜间200次，周末110次。", "300余次 = 200次 + 110次"),
      ("培训30人次，其中3个单位参加10人次，其他单位20人次。", "30人次 = 10人次 + 20人次"),
      ("检查50次，其中夜间30次，周末20次，较上年增加10次。", "50次 = 30次 + 20次 …"),
      ("检查50次，其中夜间30次、周末20次等。", "50次 = 30次 + 20次 …"),
      ("检查50次，其中夜间30次，共整改20次。", "50次 = 30次 …"),
      ("检查50次，其中夜间30次，其中节日20次，周末20次。", "50次 = 30次 … | 30次 = 20次 …"),
      (
        "支出100万元（其中A60万元（其中a40万元，b20万元），B40万元）。",
        "100万元 = 60万元 + 40万元 | 60万元 = 40万元 + 20万元"
      ),
    ])
  func addUp(_ text: String, _ expected: String) {
    let found = breakdowns(text)
    #expect(found.map { described($0, in: text) }.joined(separator: " | ") == expected)
    #expect(found.allSatisfy { $0.addsUp && !$0.exceedsWhole })
  }

  @Test(
    "Parts that can't make up the whole are seen",
    arguments: [
      ("共检查50次，其中夜间30次、周末10次。", false, false),
      ("共检查50次，其中夜间30次、周末30次。", false, true),
      ("检查50次，其中夜间60次。", false, true), ("检查50次，其中夜间40次、周末20次等。", false, true),
      // Whole units leave half a unit of doubt against cents.
      ("支出100万元，其中人员60.01万元，公用40.00万元。", true, false),
      ("支出100.00万元，其中人员60.01万元，公用40.00万元。", false, true),
      ("检查300余次，其中夜间200次，周末50次。", false, false),
      ("检查300余次，其中夜间200次，周末200次。", false, true),
      ("支出0万元，其中人员1元。", false, true),
    ])
  func dontAddUp(_ text: String, _ addsUp: Bool, _ exceeds: Bool) throws {
    let breakdown = try #require(breakdowns(text).first)
    #expect(breakdown.addsUp == addsUp)
    #expect(breakdown.exceedsWhole == exceeds)
  }

  @Test(
    "No parts are made up",
    arguments: [
      "", "其中", "其中基本支出5万元。", "执行率99%，其中一大队98%，二大队100%。", "总分93，其中产出60，效益30。",
      "检查50次。整改20个。其中夜间30次。", "检查50次，在其中发现问题20次。", "检查50次，其中夜间占20次。",
      "基本支出400万元，项目支出分别为10万元、20万元。", "检查50次，整改10次，包括设备3次、违建4次。",
      "执行437万元，其中预算200万元，执行180万元。", "检查50次，\n其中3个单位。", "占总额50万元，其中设备60万元。",
      "合计71.87分，比所印总分少1.13分，其中执行20次。", "比所印少1.13分，其中预算执行分值20分。",
    ])
  func none(_ text: String) {
    #expect(breakdowns(text).map { described($0, in: text) } == [])
  }

  @Test("A list of a thousand parts is cut off and left open")
  func manyParts() throws {
    let text = "共9亿元，其中" + String(repeating: "项目甲9999万元，", count: 1000)
    let breakdown = try #require(breakdowns(text).first)
    #expect(breakdown.parts.count == 256)
    #expect(!breakdown.isComplete)
    #expect(breakdown.exceedsWhole)
  }

  private func breakdowns(_ text: String) -> [Breakdown] {
    QuantityReader().breakdowns(in: text, quantities(text))
  }

  private func described(_ breakdown: Breakdown, in text: String) -> String {
    let parts = breakdown.parts.map { excerpt(text, $0.range) }.joined(separator: " + ")
    let open = breakdown.isComplete ? "" : " …"
    return "\(excerpt(text, breakdown.whole.range)) = \(parts)\(open)"
  }
}

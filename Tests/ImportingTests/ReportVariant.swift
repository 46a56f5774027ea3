import SeededTesting

/// The report of 2022 and its record, both with every number, name and heading changed alike.
struct ReportVariant {
  private(set) var source: String
  private(set) var record: String
  private(set) var year = ""
  private var random: SeededGenerator
  private var numbers: [String: String] = [:]
  private var taken: Set<String> = []

  init(seed: UInt64, source: String, record: String) {
    random = SeededGenerator(seed: seed)
    self.source = source
    self.record = record
  }

  mutating func change() {
    for (heading, choices) in Self.headings { replace(heading, with: pick(choices)) }
    for heading in Self.freeHeadings {
      replace(heading, with: name(6...9) + "，" + name(4...8) + "。")
    }
    for old in Self.names {
      let isDone = old.hasPrefix("完成")
      replace(old, with: (isDone ? "完成" : "") + name(3...12))
    }
    numbers = ["2022": String(Int.random(in: 2001...2040, using: &random))]
    year = numbers["2022"] ?? ""
    source = changed(source)
    // Identifiers aren't numbers.
    record = record.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.drop { $0 == " " || $0 == "-" }.hasPrefix("id:") ? String(line) : changed(String(line))
    }
    .joined(separator: "\n")
  }

  private mutating func replace(_ old: String, with new: String) {
    precondition(source.contains(old) && record.contains(old), "'\(old)' stands in both")
    source = source.replacing(old, with: new)
    record = record.replacing(old, with: new)
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &random) ?? ""
  }

  private mutating func name(_ length: ClosedRange<Int>) -> String {
    let letters = Array("春夏秋冬东南西北江河湖海松竹梅兰桥塔亭台灯窗门墙砖瓦石沙")
    return String(
      (0..<Int.random(in: length, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? "春"
      })
  }

  /// `text` with another number for each, the same one for the same.
  private mutating func changed(_ text: String) -> String {
    var result = ""
    var run = ""
    for character in text + "\u{0}" {
      if character.isASCII && character.isNumber || character == "." && !run.isEmpty {
        run.append(character)
      } else {
        let points = run.reversed().prefix { $0 == "." }
        let number = String(run.dropLast(points.count))
        result += number.isEmpty ? number : self.number(number)
        result += points
        if character != "\u{0}" { result.append(character) }
        run = ""
      }
    }
    return result
  }

  private mutating func number(_ old: String) -> String {
    if let known = numbers[old] { return known }
    let decimals = old.split(separator: ".").dropFirst().first?.count ?? 0
    while true {
      let whole = Int.random(in: 1...(decimals > 0 ? 9_999 : 99), using: &random)
      let fraction = (0..<decimals).map { _ in String(Int.random(in: 1...9, using: &random)) }
      let new = String(whole) + (decimals > 0 ? "." + fraction.joined() : "")
      if taken.insert(new).inserted {
        numbers[old] = new
        return new
      }
    }
  }

  /// In the order they must be replaced in: none holds one further down.
  private static let headings: [(String, [String])] = [
    ("一、自评结论", ["一、评价结论", "自评结论", "第一部分 自评结论", "1．自评结论"]),
    (
      "（一）部门整体绩效自评得分 93 分",
      ["（一）自评得分93分", "自评总分：93分", "1.综合得分 93 分", "(一)部门整体自评得分为93分"]
    ),
    ("（二）部门整体绩效目标完成情况", ["（二）目标完成情况", "部门绩效目标完成情况", "2、年度绩效目标完成情况"]),
    ("1.执行率情况。", ["（1）预算执行率情况。", "①执行率情况：", "1、预算执行情况。"]),
    ("2.完成的绩效目标。", ["（2）完成的绩效目标。", "2、已完成的绩效目标"]),
    ("未完成的绩效目标。", ["3.未完成的绩效目标。", "（3）未完成的绩效目标", "未完成的目标。"]),
    ("（三）存在的问题和原因", ["（三）存在的主要问题及原因", "存在的问题及原因", "三、存在问题和原因分析"]),
    ("（四）下一步拟改进措施", ["（四）下一步改进措施", "下一步拟改进措施", "4.整改措施"]),
    ("2、拟与预算安排相结合情况。", ["（2）与预算安排相结合情况。", "拟与预算安排相结合情况", "2.与预算安排结合情况"]),
    ("二、佐证材料", ["二、佐证资料", "佐证材料", "第二部分 佐证材料"]),
    ("（一）基本情况", ["基本情况", "1、部门基本情况", "(一) 基本情况"]),
    ("1.简要概述部门支出情况。", ["（1）部门支出情况。", "①支出情况：", "1、概述部门支出情况。"]),
    ("2.简要概述年度部门整体绩效目标。", ["（2）年度绩效目标", "年度部门整体绩效目标。", "②部门整体绩效目标。"]),
    ("（二）部门自评工作开展情况", ["（二）自评工作组织情况", "部门自评工作开展情况", "2.评价工作开展情况"]),
    ("（三）绩效目标完成情况分析", ["（三）目标完成情况分析", "绩效目标完成情况分析", "3、部门绩效目标完成情况分析"]),
    ("1.预算执行情况分析。", ["（1）预算执行情况分析。", "预算执行情况分析", "①预算执行率情况分析。"]),
    ("2.绩效目标完成情况分析。", ["（2）绩效目标完成情况分析。", "年度绩效目标完成情况分析", "②目标完成情况分析。"]),
    (
      "（四）上年度部门整体部门自评结果应用情况",
      ["（四）上年度自评结果应用情况", "上一年度部门绩效评价结果应用情况", "4.上年度绩效自评结果应用情况"]
    ),
    ("①产出指标完成情况分析。", ["（1）产出指标完成情况分析。", "产出指标完成情况。", "1、产出指标分析"]),
    ("②效益指标完成情况分析。", ["（2）效益指标完成情况分析。", "效益指标完成情况。", "2、效益指标分析"]),
  ]

  private static let freeHeadings = [
    "（一）注重学习教育，不断强化政治引领。", "注重工作实效，全力推进“双创”工作。", "三是强化督导抓“双创”。",
    "注重宣传引导，治理城区车辆停放。",
  ]

  private static let names = [
    "完成城区主次干道及背街小巷", "取缔出门出窗占道经营率", "取缔破损广告牌", "道路绿化率", "人员着装到岗率",
    "市民对城区市容市貌满意度", "完成督察面积", "违规建筑发现率", "市民对发现城区违规建筑满意度",
    "完成火车站广场清扫面积", "火车站广场整洁率", "火车站广场设施设备维护率", "市民对火车站广场管理满意度",
    "市容市貌督察管理", "规划督察管理", "火车站广场管理", "城管督察大队",
  ]
}

import Narrative
import Testing

@Suite("What isn't a quantity")
struct NotQuantitiesTests {
  @Test(
    "Dates, names, codes, ranges and words are passed over",
    arguments: [
      // Dates and times.
      "2022年", "2022 年度", "2022年3月8日", "2022年1—6月", "2021-03-10", "2023/07/21", "2022.12.30",
      "二〇二二年",
      "8:30", "8点30分", "18时30分", "八点三十分", "5月", "9号", "2018-2022监测资料", "2022", "3年",
      // Ordinals, lists, documents.
      "鄂财绩发〔2020〕3号", "第3条", "第 3 个", "第十二条", "第3、4条", "第3至5条", "（3）", "(12)", "①", "（一）",
      "1.执行率", "2、任务", "1．预算", "1）目标", "1.3个目标", "1.440万元", "3.1 概况", "附件1", "目标1：", "表2",
      "5.26我爱路",
      // Codes.
      "51000021R000000019951", "GB18030", "A4纸", "5G", "007", "0713-8888888", "电话8888888",
      "12345热线",
      "1.5.2", "T150个", "http://a.gov.cn/202307/t20230721_1034104.html?id=502364",
      // Ranges, ratios, sums, fractions.
      "5至10个", "5-10%", "80%-90%", "20次至30次", "3万元—5万元", "3万余元至5万元", "三至五次", "三、四个", "1:3", "9/10",
      "880/880/880 万元", "30+30+29.99", "三分之一", "百分之三至百分之五", "3个半月",
      // Commas that say too little.
      "1，500元", "1,50元", "12,3456元",
      // Words.
      "一方面", "统一", "一是", "三是", "十分重视", "打造一支", "一套机制", "二次供水", "零件", "三个一", "数十次", "几十个",
      "三五个", "三百五个", "十四五", "上百人", "两部门", "万一", "百姓", "千家万户", "周三次", "三期工程", "半天",
      // Slogans and titles.
      "“四个意识”", "“三会一课”", "‘两个维护’", "《三年行动计划5个》", "“5.26我爱路”",
      // Out of bounds.
      "9999999999999999个", "0.1234567%", "999999999999999万亿平方公里", "-3个",
    ])
  func nothing(_ text: String) {
    #expect(described(text) == [])
  }

  @Test(
    "What stands beside them is still read",
    arguments: [
      ("2022年支出440万元", ["2022年支出|440万元|440 万元"]),
      ("99999999999999999999个，3起", ["|3起|3 起"]),
      ("5至10个，共20次", ["共|20次|20 次"]),
      ("1. 440万元", ["|440万元|440 万元"]),
      ("得4分，500人", ["得|4分|4 分", "|500人|500 人"]),
      ("1，50元", ["|1|1 ", "|50元|50 元"]),
      ("“双创”版面52块", ["“双创”版面|52块|52 块"]),
      ("“执行率98%”", ["“执行率|98%|98 %"]),
      ("第3条和20次检查", ["第3条和|20次|20 次 (检查)"]),
      ("增长率-3.2%", ["增长率|-3.2%|-3.2 %"]),
    ])
  func besides(_ text: String, _ expected: [String]) {
    #expect(described(text) == expected)
  }

  @Test("Hostile text neither traps nor takes long", arguments: hostile)
  func survives(_ unit: String) {
    let text = String(repeating: unit, count: 6_000 / max(1, unit.utf8.count))
    let reader = QuantityReader()
    let found = reader.quantities(in: text)
    let breakdowns = reader.breakdowns(in: text, found)
    for breakdown in breakdowns { _ = breakdown.addsUp }
    for (one, other) in zip(found, found.dropFirst()) { _ = one.agrees(with: other) }
    _ = reader.restatements(in: [found, found])
    #expect(found.allSatisfy { $0.range.upperBound <= text.unicodeScalars.count })
    #expect(reader.breakdowns(in: "其中", found) == [])
  }

  private static let hostile = [
    "", "1", "1，", "1，111，", "1,", "1.", "1 .1", "1-", "1/", "9", "一", "百", "十万", "万亿", "百分之", "第",
    "第1、",
    "“", "《", "（", "）", "（1次）2次）", "：1次", "：", "其中", "其中1个，", "共9个，其中", "等", "年", "2022年", "余", "约",
    "约1",
    "A1", "1A", "-1", "￥", " ", "\n", "\u{0}", "🀄", "1个", "999999999999999亿元，其中",
    "0.000001厘米，其中999999999999999亿米，",
    "三点", "三点五", "1万1万", "1亿99999999999999万元", "://", "，其中：1个；",
  ]

  @Test(
    "A full-width colon before slashes doesn’t stop the reader", arguments: ["：", "＝", "∶", ":"])
  func fullWidthAddress(colon: String) {
    #expect(described("网址\(colon)//gazette/20个，检查3次。") == ["检查|3次|3 次"])
  }
}

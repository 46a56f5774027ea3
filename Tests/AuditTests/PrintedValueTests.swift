import Records
import Testing

@testable import Audit

@Suite("A value as printed")
struct PrintedValueTests {
  @Test(
    "is a sign, a number and a unit",
    arguments: [
      ("≥266米", .atLeast, "266", "米"), ("150万", nil, "150", "万"),
      ("＜ 3.50 天", .lessThan, "3.50", "天"),
      ("不低于95％", .atLeast, "95", "%"), ("大于等于1,000人次", .atLeast, "1000", "人次"),
      ("100", nil, "100", ""),
      (">=5元/亩", .atLeast, "5", "元/亩"),
    ] as [(String, ComparisonSign?, ExactDecimal, String)])
  func parts(text: String, sign: ComparisonSign?, number: ExactDecimal, unit: String) {
    let value = PrintedValue(text)
    #expect(value?.sign == sign)
    #expect(value?.number == number)
    #expect(value?.unit == unit)
  }

  @Test(
    "Anything else isn't one",
    arguments: [
      "", "≥", "良好", "5-7处", "6月/9月", "12月底", "1,00元", "1.2.3", ".5", "第3处", "3处以上", "30+30",
      "9999999999999999米", "约5处", "1,000.5,000", "≥≥5",
    ])
  func others(text: String) {
    #expect(PrintedValue(text) == nil)
  }
}

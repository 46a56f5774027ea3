import Languages
import Records
import Testing

@testable import Charts

@Suite("Axes, their figures and places on them")
struct TicksTests {
  @Test(
    "Ticks are round, span every value and are no more than asked for",
    arguments: [
      (["0", "93"], 5, true, ["0", "20", "40", "60", "80", "100"]),
      (["88.2", "97.5"], 4, false, ["85", "90", "95", "100"]),
      (["97", "98"], 4, false, ["97", "97.5", "98"]),
      (["-12.5", "10"], 4, false, ["-20", "-10", "0", "10"]),
      (["-5"], 4, true, ["-6", "-4", "-2", "0"]),
      ([], 4, true, ["0", "0.5", "1"]), (["0"], 4, true, ["0", "0.5", "1"]),
      (["50", "50"], 2, false, ["49", "50", "51"]),
      (["0.000001", "0.000003"], 2, false, ["0.000001", "0.000002", "0.000003"]),
      (["-1", "1"], 1, false, ["-2", "0", "2"]),
      (["1000"], 5, true, ["0", "200", "400", "600", "800", "1000"]),
    ] as [([String], Int, Bool, [String])])
  func ticks(_ values: [String], _ steps: Int, _ hasZero: Bool, _ expected: [String]) {
    let ticks = Ticks(spanning: values.map { figure($0).value }, steps: steps, hasZero: hasZero)
    #expect(ticks.values.map { $0.trimmed().text } == expected)
  }

  @Test("Fifteen digits of either sign have ticks too", arguments: 1...6)
  func hostile(_ steps: Int) {
    let values = ["-999999999999999", "999999999999999", "0.000001"].map { figure($0).value }
    let ticks = Ticks(spanning: values, steps: steps, hasZero: false)
    #expect((2...max(steps, 2) + 1).contains(ticks.values.count))
    #expect(values.allSatisfy { ticks.lower <= $0 && $0 <= ticks.upper })
  }

  @Test(
    "A place is the value's share of the way, in either direction, and stays on the axis",
    arguments: [
      ("80", 10000, 500), ("90", 15000, 450), ("100", 20000, 400), ("79", 10000, 500),
      ("101", 20000, 400), ("80.01", 10005, 500), ("93.333333", 16667, 433),
    ])
  func position(_ value: String, _ rising: Int, _ falling: Int) {
    let (low, high) = (figure("80").value, figure("100").value)
    let one = PositionScale(lower: low, upper: high, start: 100, end: 200)
    let other = PositionScale(lower: low, upper: high, start: 5, end: 4)
    #expect(one.position(of: figure(value).value) == Length(hundredths: rising))
    #expect(other.position(of: figure(value).value) == Length(hundredths: falling))
  }

  @Test(
    "A figure at a tick has a real minus sign, its unit, and thousands in groups in English",
    arguments: [
      ("-1234567.50", Language.en, "−1,234,567.5%"), ("1000", .en, "1,000%"),
      ("100", .en, "100%"), ("12345", .zh, "12345%"), ("0", .zh, "0%"),
    ])
  func tick(_ value: String, _ language: Language, _ expected: String) {
    let caption = ChartCaption(title: "", language: language, unit: "%")
    #expect(caption.tick(figure(value).value) == expected)
  }

  @Test(
    "Labels that would meet move apart, inside the plot as long as they fit",
    arguments: [
      ([100, 100, 100], [80, 100, 120]), ([0, 5], [10, 30]), ([200, 199], [190, 170]),
      ([50, 150], [50, 150]), ([100, 105], [100, 120]),
      (Array(repeating: 100, count: 11), Array(stride(from: 10, to: 230, by: 20))),
    ])
  func labels(_ points: [Int], _ expected: [Int]) {
    let middles = LabelColumn.middles(
      for: points.map { Length($0) }, heights: points.map { _ in 20 }, from: 0, to: 200)
    let sorted = middles.sorted()
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0 + 20 <= $1 })
    if points.count != 3 { #expect(middles == expected.map { Length($0) }) }
  }

  @Test("A line stops at a gap and at a break and bridges neither")
  func trendLine() {
    let points = [0, 10, nil, 30, 40, 50, nil, 70].map { x in
      x.map { TrendLine.Point(x: Length($0), y: Length($0)) }
    }
    #expect(TrendLine(points: points, breaks: [5]).data == "M0 0L10 10M30 30L40 40")
    #expect(TrendLine(points: points, breaks: []).data == "M0 0L10 10M30 30L40 40L50 50")
    #expect(TrendLine(points: [points[0], nil, points[3]], breaks: []).data == nil)
    #expect(TrendLine(points: [], breaks: [0, 9]).data == nil)
  }
}

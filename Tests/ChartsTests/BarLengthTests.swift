import Records
import Testing
import XMLTree

@testable import Charts

@Suite("How long bars are")
struct BarLengthTests {
  @Test(
    "Losses are drawn in proportion, to a hundredth of a unit",
    arguments: [
      ["2", "2", "1", "1"], ["0.13", "4", "2", "2"], ["1000", "100", "1"], ["3", "0", "-2"],
      ["99999999", "1", "0.000001"],
    ], ChartWidth.allCases)
  func losses(_ values: [String], _ width: ChartWidth) throws {
    let chart = PointsLostChart(
      bars: values.map { PointsLostChart.Bar(label: "A name", lost: figure($0), ofFull: "") },
      text: sampleText)
    let drawing = try Drawing(try #require(chart.svg(width: width, id: "x")), width)
    let numbers = values.compactMap(Double.init).map { max($0, 0) }
    let maximum = try #require(numbers.max())
    let lengths = try drawing.bars.map { $0.box.right - $0.box.left }
    let longest = try #require(lengths.first { length in length == lengths.max() })
    let expected = numbers.map { $0 / maximum * longest }.filter { $0 >= 0.005 }
    #expect(lengths.count == expected.count)
    for (length, expected) in zip(lengths, expected) { #expect(abs(length - expected) < 0.0051) }
  }

  @Test("Points had and lost of every part share one scale", arguments: ChartWidth.allCases)
  func makeup(_ width: ChartWidth) throws {
    let scores = [("19.87", "20"), ("26", "30"), ("0", "20"), ("20", "20")]
    let chart = ScoreMakeupChart(
      parts: scores.map {
        ScoreMakeupChart.Part(label: "A", got: figure($0.0), full: figure($0.1), lostText: "")
      },
      gotLabel: "", lostLabel: "", text: sampleText)
    let bars = try Drawing(try #require(chart.svg(width: width, id: "x")), width).bars
    #expect(bars.map(\.paint) == ["got", "lost", "got", "lost", "lost", "got"])
    let perPoint = (bars[3].box.right - bars[2].box.left) / 30
    let points = bars.map { ($0.box.right - $0.box.left) / perPoint }
    for (point, expected) in zip(points, [19.87, 0.13, 26, 4, 20, 20]) {
      #expect(abs(point - expected) < 0.001)
    }
  }

  @Test(
    "A bullet's bar and tick stand on the row's own scale",
    arguments: [
      ("98", "100", "100"), ("95", "98", "100"), ("120", "100", "100"), ("1000", "1", "100"),
      ("0", "5", "5"), ("3", "0", "5"), ("-4", "5", "5"), ("0", "0", "0"),
    ], ChartWidth.allCases)
  func bullet(_ row: (actual: String, target: String, scale: String), _ width: ChartWidth) throws {
    let chart = BulletChart(
      rows: [
        BulletChart.Row(
          label: "A", actual: figure(row.actual, ""),
          standing: .missed(target: figure(row.target, "")),
          note: "", scaleMaximum: figure(row.scale).value)
      ],
      actualLabel: "", targetLabel: "", text: sampleText)
    let drawing = try Drawing(try #require(chart.svg(width: width, id: "x")), width)
    let values = [row.actual, row.target, row.scale].compactMap(Double.init).map { max($0, 0) }
    let maximum = try #require(values.max())
    let axis = try #require(try drawing.axes.first)
    let zero = axis.left + 0.75
    let tick = try #require(try drawing.rectangles.first { $0.paint == "target" }?.box)
    // The words ' / ' alone stand beside the bar, 12 units from it.
    let plot = drawing.width - 2 - zero - drawing.metrics.width(of: " / ").units - 12
    let share = { (value: Double) in maximum > 0 ? value / maximum * plot : 0 }
    #expect(abs((tick.left + tick.right) / 2 - zero - share(values[1])) < 0.0051)
    #expect(tick.right - tick.left == 3)
    let bars = try drawing.bars.map { $0.box.right - $0.box.left }
    #expect(bars.count == (values[0] > 0 ? 1 : 0))
    if let bar = bars.first { #expect(abs(bar - share(values[0])) < 0.0051) }
  }
}

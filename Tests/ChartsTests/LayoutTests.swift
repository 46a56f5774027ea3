import Charts
import Testing
import XMLTree

@Suite("Where the parts of a chart stand")
struct LayoutTests {
  private static let samples = Sample.report2022 + Sample.edges

  private func drawing(_ sample: Sample, _ width: ChartWidth) throws -> Drawing {
    try Drawing(try #require(sample.svg(width)), width)
  }

  @Test("Nothing is cut off at an edge", arguments: samples, ChartWidth.allCases)
  func inside(_ sample: Sample, _ width: ChartWidth) throws {
    let drawing = try drawing(sample, width)
    let all =
      try drawing.texts + drawing.rectangles.map(\.box) + drawing.axes + drawing.marks
    #expect(all.filter { !drawing.whole.contains($0) } == [])
  }

  @Test("No text meets another", arguments: samples, ChartWidth.allCases)
  func textsApart(_ sample: Sample, _ width: ChartWidth) throws {
    let texts = try drawing(sample, width).texts
    let meeting = texts.indices.filter { index in
      texts[..<index].contains { $0.overlaps(texts[index]) }
    }
    #expect(meeting.map { texts[$0] } == [])
  }

  @Test(
    "No text meets a bar, a tick, a mark or a zero line", arguments: samples, ChartWidth.allCases)
  func textsClear(_ sample: Sample, _ width: ChartWidth) throws {
    let drawing = try drawing(sample, width)
    let shapes = try drawing.rectangles.map(\.box) + drawing.axes + drawing.marks
    let texts = try drawing.texts
    #expect(shapes.filter { shape in texts.contains { $0.overlaps(shape) } } == [])
  }

  @Test("Marks don't meet bars", arguments: samples, ChartWidth.allCases)
  func marksClear(_ sample: Sample, _ width: ChartWidth) throws {
    let drawing = try drawing(sample, width)
    let bars = try drawing.rectangles.map(\.box)
    #expect(try drawing.marks.filter { mark in bars.contains { $0.overlaps(mark) } } == [])
  }

  @Test(
    "Every bar begins at a zero line or where the part before it ends", arguments: samples,
    ChartWidth.allCases)
  func fromZero(_ sample: Sample, _ width: ChartWidth) throws {
    let drawing = try drawing(sample, width)
    let bars = try drawing.bars.map(\.box)
    let axes = try drawing.axes
    for (index, bar) in bars.enumerated() {
      let before = index == 0 ? nil : bars[index - 1]
      if let before, before.top == bar.top {
        #expect(abs(before.right - bar.left) < 0.001)
      } else {
        let zero = axes.filter { $0.top <= bar.top && bar.bottom <= $0.bottom }
        #expect(zero.map { $0.left + 0.75 } == [bar.left])
      }
    }
  }

  @Test("Every lost part is hatched where it is filled", arguments: samples, ChartWidth.allCases)
  func hatched(_ sample: Sample, _ width: ChartWidth) throws {
    let drawing = try drawing(sample, width)
    let id = "\(sample.name)-\(width.rawValue)"
    let hatches = drawing.named("rect").filter { $0.value(of: "fill") == "url(#\(id)-h)" }
    let lost = drawing.named("rect").filter { $0.value(of: "class") == "lost" }
    #expect(
      try hatches.map {
        var box = try Drawing.box(of: $0); box.what = "lost"; return box
      }
        == lost.map { try Drawing.box(of: $0) })
    #expect(drawing.named("pattern").count == (lost.isEmpty ? 0 : 1))
  }
}

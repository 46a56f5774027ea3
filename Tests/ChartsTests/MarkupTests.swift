import Charts
import Testing
import XMLTree

@Suite("What a chart's markup says")
struct MarkupTests {
  private static let samples = Sample.report2022 + Sample.edges

  @Test(
    "A chart is an image named by its title and described by its description", arguments: samples,
    ChartWidth.allCases)
  func named(_ sample: Sample, _ width: ChartWidth) throws {
    let root = try #require(sample.svg(width))
    let id = "\(sample.name)-\(width.rawValue)"
    #expect(root.name == "svg")
    #expect(root.value(of: "xmlns") == "http://www.w3.org/2000/svg")
    #expect(root.value(of: "role") == "img")
    #expect(root.value(of: "class") == "chart chart-\(width.rawValue)")
    #expect(root.value(of: "aria-labelledby") == "\(id)-t \(id)-d")
    #expect(
      root.children.prefix(2) == [
        .element(Element("title", [Attribute("id", "\(id)-t")], text: "A title")),
        .element(Element("desc", [Attribute("id", "\(id)-d")], text: "A description.")),
      ])
  }

  @Test("Every id stands once and begins with the chart's", arguments: samples)
  func ids(_ sample: Sample) throws {
    let drawings = try ChartWidth.allCases.map { try Drawing(try #require(sample.svg($0)), $0) }
    let ids = drawings.flatMap { $0.elements.compactMap { $0.value(of: "id") } }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix(sample.name) })
  }

  @Test("Text has one size, set once", arguments: samples, ChartWidth.allCases)
  func textSize(_ sample: Sample, _ width: ChartWidth) throws {
    let drawing = try Drawing(try #require(sample.svg(width)), width)
    #expect(drawing.root.value(of: "font-size") == String(width.textSize))
    #expect(drawing.elements.filter { $0.value(of: "font-size") != nil } == [])
  }

  /// The theme shows the wide drawing where a page has 900 px for it, the narrow one down to a
  /// screen of 320 px, of which 275 are left between the margins.
  @Test(
    "Text is never under 15 px on the screen", arguments: [(ChartWidth.wide, 900), (.narrow, 275)])
  func screenSize(_ width: ChartWidth, _ pixels: Int) {
    #expect(width.textSize * pixels >= 15 * width.units)
  }

  @Test("Every class is one the theme knows", arguments: samples, ChartWidth.allCases)
  func classes(_ sample: Sample, _ width: ChartWidth) throws {
    let drawing = try Drawing(try #require(sample.svg(width)), width)
    let known: Set = [
      "axis", "got", "hatch", "label", "lost", "met", "missed", "muted", "open", "target", "value",
    ]
    #expect(Set(drawing.elements.compactMap { $0.value(of: "class") }).isSubset(of: known))
  }

  @Test("Text stands in the order of the figures")
  func order() throws {
    let sample = try #require(Sample.report2022.first { $0.name == "makeup-zh" })
    let drawing = try Drawing(try #require(sample.svg(.narrow)), .narrow)
    #expect(
      drawing.named("text").map(\.plainText) == [
        "得分", "失分", "预算执行", "19.87 / 20\u{2002}−0.13", "市容市貌督察管理", "26 / 30\u{2002}−4",
        "规划督察管理", "28 / 30\u{2002}−2", "火车站广场管理", "18 / 20\u{2002}−2",
      ])
  }

  @Test("A chart of nothing isn't drawn", arguments: ChartWidth.allCases)
  func nothing(_ width: ChartWidth) {
    let none = [
      ScoreMakeupChart(parts: [], gotLabel: "Got", lostLabel: "Lost", text: sampleText)
        .svg(width: width, id: "a"),
      PointsLostChart(bars: [], text: sampleText).svg(width: width, id: "b"),
      BudgetChart(bars: [], note: "A note", text: sampleText).svg(width: width, id: "c"),
      BulletChart(rows: [], actualLabel: "Actual", targetLabel: "Target", text: sampleText)
        .svg(width: width, id: "d"),
    ]
    #expect(none == [nil, nil, nil, nil])
  }
}

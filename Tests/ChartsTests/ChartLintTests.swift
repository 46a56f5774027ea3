import Charts
import Testing
import XMLTree

@Suite("The rules every chart keeps")
struct ChartLintTests {
  private static let exhibits = Gallery.exhibits + Gallery.edges

  @Test(
    "No chart of the gallery breaks a rule", arguments: exhibits.map(\.name), ChartWidth.allCases)
  func gallery(_ name: String, _ width: ChartWidth) throws {
    let exhibit = try #require(Self.exhibits.first { $0.name == name })
    let id = "\(name)-\(width.rawValue)"
    guard let svg = exhibit.chart.svg(width: width, id: id) else {
      #expect(Self.refused.contains(name))
      return
    }
    let lint = ChartLint(drawing: try Drawing(svg, width), id: id, chart: exhibit.chart)
    let breaches = try lint.breaches()
    #expect(breaches == [])
  }

  /// What can't be drawn as a whole parted into weights.
  private static let refused: Set = ["weights-negative", "weights-digits"]

  @Test("Each rule finds what breaks it")
  func breaches() throws {
    func shape(_ name: String, _ paint: String, _ x: String, _ width: String) -> Node {
      .element(
        Element(
          name,
          [
            Attribute("class", paint), Attribute("x", x), Attribute("y", "10"),
            Attribute("width", width), Attribute("height", "18"),
          ]))
    }
    func text(_ x: String, _ words: String) -> Node {
      .element(
        Element(
          "text", [Attribute("class", "label"), Attribute("x", x), Attribute("y", "24")],
          text: words))
    }
    let svg = Element(
      "svg", [Attribute("viewBox", "0 0 340 40"), Attribute("role", "img")],
      [
        .element(Element("title", [Attribute("id", "x-t")], text: "A title")),
        shape("rect", "lost", "50", "20"), text("60", "A title"), text("330", "cut off"),
        text("62", "b"), .element(Element("a", [Attribute("href", "other")], [])),
        .element(Element("g", [Attribute("id", "other"), Attribute("class", "strange")])),
      ])
    let chart = BudgetChart(
      bars: [], note: "", text: ChartText(title: "A title", description: ""))
    let lint = ChartLint(drawing: try Drawing(svg, .narrow), id: "x", chart: chart)
    let found = try lint.breaches().map { $0.prefix { $0 != ":" && $0 != "'" } }
    #expect(
      Set(found).isSuperset(of: [
        "cut off", "not from zero", "colour alone", "the title is drawn", "no table",
        "no description", "id other", "a link without a name", "role img", "class strange",
      ]))
    #expect(try lint.breaches().contains("'A title' meets 'b'"))
    #expect(try lint.breaches().contains { $0.hasPrefix("'A title' on ") })
  }
}

import Languages
import Records
import Testing
import XMLTree

@testable import Charts

@Suite("Words of a chart that are figures of a record")
struct PhraseTests {
  private static func named(_ text: String, _ name: String) -> Phrase {
    Phrase(Figure(ExactDecimal(1), text: text, name: name))
  }

  @Test("Spans count Unicode scalars, and words without a name are one run")
  func spans() {
    let phrase =
      Phrase("𠮷") + "e\u{301}" + Self.named("19.87", "a") + " / " + Self.named("20", "b") + "。"
    #expect(phrase.text == "𠮷e\u{301}19.87 / 20。")
    #expect(phrase.spans == "a@3+5 b@11+2")
    #expect(phrase.runs.map(\.text) == ["𠮷e\u{301}", "19.87", " / ", "20", "。"])
    #expect(Phrase("").spans == "" && Phrase("").isEmpty)
    #expect(Self.named("", "a") == "")
  }

  @Test("Each figure stands in an element of its own; words without one stay as they are")
  func nodes() {
    #expect(
      (Self.named("19.87", "a") + " / 20").nodes == [
        .element(
          Element(
            "tspan", [Attribute("data-figure", "a"), Attribute("data-value", "1")], text: "19.87")),
        .text(" / 20"),
      ])
    #expect(Phrase(Figure(ExactDecimal(1), text: "1")).nodes == [.text("1")])
    let other = FigureSource("a", of: "parks/2022", value: ExactDecimal(98))
    let figure = Phrase(Figure(ExactDecimal(1), text: "1", source: other))
    #expect(
      figure.nodes == [
        .element(
          Element(
            "tspan",
            [
              Attribute("data-figure", "a"), Attribute("data-value", "98"),
              Attribute("data-record", "parks/2022"),
            ], text: "1"))
      ])
    #expect((Phrase("= ") + figure).spans == "parks/2022#a@2+1")
    #expect(Phrase("1").element("desc") == .element(Element("desc", text: "1")))
  }

  @Test("A figure stays whole on its line; one wider than a line is cut and named no more")
  func lines() {
    let breaks = LineBreaks(metrics: TextMetrics(size: 10), width: 100)
    let amount = Self.named("437.21\u{202F}万元", "executed")
    #expect(
      breaks.lines(of: Phrase("全年执行数合计为") + amount + "。") == [
        "全年执行数合计", "为" + amount + "。",
      ])
    let long = Self.named("123456789012345678901234567890", "a")
    let lines = breaks.lines(of: long)
    #expect(lines.map(\.text).joined() == long.text)
    #expect(lines.count > 1 && lines.allSatisfy { $0.spans.isEmpty })
  }

  private static let chart = ScoreMakeupChart(
    parts: [
      ScoreMakeupChart.Part(
        label: "A 1",
        got: Figure(ExactDecimal(18), text: "18", name: "got"),
        full: Figure(ExactDecimal(20), text: "20", name: "full"),
        lostText: "−" + named("2", "lost"), link: RowLink("row-a"))
    ],
    gotLabel: "Had", lostLabel: "Lost",
    text: ChartText(title: "T", description: "A 1: " + named("18", "got") + "."))

  @Test(
    "Labels, link titles and the description name their figures", arguments: ChartWidth.allCases)
  func chart(_ width: ChartWidth) throws {
    let root = try #require(Self.chart.svg(width: width, id: "c"))
    let drawing = try Drawing(root, width)
    let printed = drawing.elements.compactMap { element in
      element.value(of: "data-figure").map { [$0, element.plainText] }
    }
    #expect(printed == [["got", "18"], ["full", "20"], ["lost", "2"]])
    let spans = drawing.elements.compactMap { element in
      element.value(of: "data-figures").map { [element.name, $0, element.plainText] }
    }
    #expect(
      spans == [
        ["desc", "got@5+2", "A 1: 18."],
        ["title", "got@4+2 full@9+2 lost@13+1", "A 1 18 / 20\u{2002}−2"],
      ])
    let link = try #require(drawing.elements.first { $0.name == "a" })
    #expect(link.value(of: "aria-label") == nil)
  }

  @Test("A chart that describes itself names the figures in its description")
  func described() {
    let figure = { (value: Int, name: String) in
      Figure(ExactDecimal(value), text: String(value), name: name)
    }
    let chart = DumbbellChart(
      rows: [
        DumbbellChart.Row(
          label: "A", first: figure(18, "score"), second: figure(17, "verified"),
          difference: "−" + Phrase(figure(1, "gap")))
      ],
      firstLabel: "Self", secondLabel: "Verified", differenceLabel: "Difference",
      caption: ChartCaption(title: "T", language: .en))
    #expect(chart.text.description.text == "A: Self 18, Verified 17, Difference −1.")
    #expect(chart.text.description.spans == "score@8+2 verified@21+2 gap@37+1")
  }
}

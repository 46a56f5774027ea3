import Languages
import Records
import Testing
import XMLTree

@testable import Charts

@Suite("What a chart refuses to draw, and which form it takes")
struct RefusalTests {
  private static let caption = ChartCaption(title: "A title", language: .en)

  private func nodes(_ amounts: [String]) -> [SankeyChart.Node] {
    amounts.map { SankeyChart.Node(label: "N", amount: figure($0)) }
  }

  private func flows(_ flows: [(Int, Int, String)]) -> [SankeyChart.Flow] {
    flows.map { SankeyChart.Flow(from: $0.0, to: $0.1, amount: figure($0.2)) }
  }

  @Test("Flows that balance to the last digit are drawn, a column for each stage")
  func balanced() throws {
    let chart = try SankeyChart(
      nodes: nodes(["440", "437.21", "2.79"]), flows: flows([(0, 1, "437.21"), (0, 2, "2.79")]),
      caption: Self.caption)
    #expect(chart.columns == [0, 1, 1])
    #expect(chart.text.description == "N → N: 437.21; N → N: 2.79.")
    #expect(chart.svg(width: .narrow, id: "x") != nil)
  }

  @Test("Flows that don't are refused, with every reason")
  func unbalanced() {
    let refusal = #expect(throws: SankeyRefusal.self) {
      try SankeyChart(
        nodes: nodes(["440", "437.21", "2.8", "1"]),
        flows: flows([(0, 1, "437.21"), (0, 2, "2.79"), (1, 9, "0"), (-1, 0, "440")]),
        caption: Self.caption)
    }
    #expect(
      refusal?.faults == [
        .unknownNode(flow: 2), .notPositive(flow: 2), .unknownNode(flow: 3),
        .outflow(node: 1, stated: figure("437.21").value, flowing: figure("0").value),
        .inflow(node: 2, stated: figure("2.8").value, flowing: figure("2.79").value),
        .untouched(node: 3),
      ])
  }

  @Test("Nothing, too much and a circle are refused")
  func hostile() {
    func faults(_ nodes: [SankeyChart.Node], _ flows: [SankeyChart.Flow]) -> [SankeyRefusal.Fault] {
      SankeyBalance(nodes: nodes, flows: flows).faults
    }
    #expect(faults([], []) == [.empty])
    #expect(faults(nodes(["1", "1"]), flows([(0, 1, "1"), (1, 0, "1")])) == [.circle])
    #expect(faults(nodes(["1"]), flows([(0, 0, "1")])) == [.circle])
    let (one, two) = (figure("1").value, figure("2").value)
    #expect(
      faults(nodes(["2", "1"]), flows([(0, 1, "2")])) == [
        .inflow(node: 1, stated: one, flowing: two)
      ])
    #expect(
      faults(nodes(["1", "2"]), flows([(0, 1, "2")])) == [
        .outflow(node: 0, stated: one, flowing: two)
      ])
    let many = (1...12).map { (0, $0, "1") }
    #expect(
      faults(nodes(["12"] + Array(repeating: "1", count: 12)), flows(many)) == [.tooManyNodes(13)])
  }

  @Test(
    "From 15 % lost on, points are a waterfall; below, the losses alone",
    arguments: [
      (["14.999999"], "100", DeductionChart.Form.bars), (["15"], "100", .waterfall),
      (["10", "5"], "100", .waterfall), (["20", "-6"], "100", .bars), (["3"], "20", .waterfall),
      (["1"], "0", .bars), ([], "100", .bars),
    ])
  func form(_ losses: [String], _ full: String, _ expected: DeductionChart.Form) {
    let chart = DeductionChart(
      full: DeductionChart.Total(label: "Full", points: figure(full)),
      steps: losses.map { DeductionChart.Step(label: "A", lost: figure($0)) },
      reached: DeductionChart.Total(label: "Reached", points: figure("1")), lostLabel: "Lost",
      caption: Self.caption)
    #expect(chart.form == expected)
    #expect((chart.svg(width: .wide, id: "x") == nil) == losses.isEmpty)
  }

  @Test("Five series, five parts, six steps and steps that fall aren't drawn")
  func tooMany() {
    func trend(_ count: Int) -> TrendChart {
      TrendChart(
        periods: [TrendChart.Period("2022")],
        lines: (0..<count).map { TrendChart.Line(label: "\($0)", figures: [figure("1")]) },
        gapLabel: "None", caption: Self.caption)
    }
    func weights(_ weights: [String]) -> StackedWeightsChart {
      StackedWeightsChart(
        parts: weights.indices.map(String.init),
        rows: [StackedWeightsChart.Row(label: "A", weights: weights.map { figure($0) })],
        caption: Self.caption)
    }
    func heat(_ steps: [String]) -> HeatMap {
      HeatMap(
        columns: ["2022"], rows: [HeatMap.Row(label: "A", figures: [])],
        steps: steps.map { HeatMap.Step(from: figure($0).value, label: $0) }, gapLabel: "None",
        caption: Self.caption)
    }
    let drawn: [any Chart] = [
      trend(4), weights(["1", "0", "2", "3"]), heat(["1", "2", "3", "4", "5"]),
    ]
    let refused: [any Chart] = [
      trend(5), trend(0), weights(["1", "1", "1", "1", "1"]), weights(["0", "0"]), weights([]),
      weights(["2", "-1"]), heat([]), heat(["1", "2", "3", "4", "5", "6"]), heat(["2", "1"]),
    ]
    #expect(drawn.allSatisfy { $0.figure(id: "x") != nil })
    let style = ChartStyle(light: "", dark: "", faces: "serif", rules: "")
    #expect(
      refused.allSatisfy {
        $0.figure(id: "x") == nil && $0.standalone(width: .wide, style: style) == nil
      })
  }

  @Test(
    "A row's id is one that markup allows",
    arguments: [
      ("row-1", true), ("_a.B-2", true), ("", false), ("1a", false), ("a b", false),
      ("a#b", false), ("行", false), ("\"", false), ("-a", false),
    ])
  func rowLink(_ id: String, _ isAllowed: Bool) {
    #expect((RowLink(id)?.id == id) == isAllowed)
  }

  @Test("A table is a sentence in either language, and says nothing of empty cells")
  func sentence() {
    let table = ChartTable(
      headings: ["2021", ""],
      rows: [
        ChartTable.Row("A", ["1", "2"]), ChartTable.Row("", ["", "3"]),
        ChartTable.Row("B", ["", ""]),
        ChartTable.Row("", []),
      ])
    #expect(table.sentence(in: .en) == "A: 2021 1, 2; 3; B.")
    #expect(table.sentence(in: .zh) == "A：20211，2；3；B。")
    #expect(ChartTable(headings: [], rows: []).sentence(in: .zh) == "")
  }

  @Test("A figure is a named group of both drawings, and only a drawing without links an image")
  func figureElement() throws {
    let bar = PointsLostChart.Bar(
      label: "A", lost: figure("1"), ofFull: "of 2", link: RowLink("row-a"))
    let chart = PointsLostChart(
      bars: [bar], text: ChartText(title: "Lost", description: "A: 1 of 2."))
    let element = try #require(chart.figure(id: "x"))
    #expect(
      element.attributes.map { [$0.name, $0.value] } == [
        ["class", "drawing"], ["role", "group"], ["aria-label", "Lost"],
      ])
    let drawing = try Drawing(try #require(chart.svg(width: .wide, id: "x")), .wide)
    let link = try #require(drawing.named("a").first)
    #expect(link.value(of: "href") == "#row-a")
    #expect(link.value(of: "aria-label") == "A 1\u{2002}of 2")
    #expect(drawing.root.value(of: "role") == nil)
    #expect(chart.table.rows == [ChartTable.Row("A", ["1", "of 2"], RowLink("row-a"))])
  }
}

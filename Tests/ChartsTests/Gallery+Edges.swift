import Languages
import Records

@testable import Charts

/// Figures that are hard to draw, in every kind of chart that may hold them.
extension Gallery {
  /// What the manual shows of them: not the hostile ones, and long lists where they are at home.
  static let shownEdges = edges.filter { exhibit in
    let isLong = exhibit.name.hasSuffix("-sixty")
    let isHostile = ["digits", "unbroken", "markup", "empty"].contains {
      exhibit.name.hasSuffix("-\($0)")
    }
    return !isHostile
      && (!isLong
        || ["deduction-sixty", "strip-sixty", "heat-sixty", "single-sixty", "multiples-sixty"]
          .contains(exhibit.name))
  }

  static let edges = cases.flatMap { item in
    kinds.map { kind, make in
      Exhibit("\(kind)-\(item.name)", .en, make(item.rows))
    }
  }

  private typealias Row = (label: String, one: String, other: String)

  private static let longNames: [String] = [
    "Maintenance rate of facilities and equip", "火车站广场设施设备维护率火车站广场设施设备维护率火车站广场设施设备维护率火车站广",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
  ]

  private static let cases: [(name: String, rows: [Row])] = [
    ("one", [("道路绿化率", "95", "98")]),
    ("equal", Array(repeating: ("Equal", "50", "50"), count: 4)),
    ("zero", Array(repeating: ("Nothing", "0", "0"), count: 3)),
    ("hundred", [("All", "100", "100"), ("全部", "100", "100")]),
    ("thousand", [("Tenfold", "1000", "100"), ("十倍", "100", "1000"), ("Usual", "98", "100")]),
    ("negative", [("Negative", "-12.5", "10"), ("负数", "5", "-3"), ("Both", "-2", "-1")]),
    ("names", longNames.map { ($0, "19.87", "20") }),
    ("sixty", (1...60).map { ("第\($0)项指标 No. \($0)", "\($0 * 37 % 100).5", "\($0 * 53 % 101)") }),
    ("digits", [("Many", "999999999999999", "0.000001"), ("Few", "-999999999", "1")]),
    ("unbroken", [(String(repeating: "W", count: 120), "1", "2"), ("（《「，。；", "2", "1")]),
    ("markup", [("<a href=\"x\">&amp;\u{1}</a>", "1", "2"), ("\"<&>'\u{FFFE}", "2", "1")]),
    ("empty", [("", "3", "5"), (" \t", "5", "3")]),
  ]

  private static let caption = ChartCaption(title: "A title", language: .en, unit: "%")
  private static let text = ChartText(title: "A title", description: "A description.")

  private static let kinds: [(String, @Sendable ([Row]) -> any Chart)] = [
    ("bullet", { bullet($0) }),
    (
      "makeup",
      { rows in
        ScoreMakeupChart(
          parts: rows.map {
            ScoreMakeupChart.Part(
              label: $0.label, got: figure($0.one), full: figure($0.other), lostText: "−1")
          }, gotLabel: "Got", lostLabel: "Lost", text: text)
      }
    ),
    (
      "budget",
      { rows in
        BudgetChart(
          bars: rows.map { BudgetChart.Bar(.executed, label: $0.label, amount: figure($0.one)) },
          note: "", text: text)
      }
    ),
    ("deduction", { deduction($0) }),
    (
      "dumbbell",
      { rows in
        DumbbellChart(
          rows: rows.map {
            DumbbellChart.Row(
              label: $0.label, first: figure($0.one), second: figure($0.other), difference: "−1")
          }, firstLabel: "First", secondLabel: "Second", differenceLabel: "Difference",
          caption: caption)
      }
    ),
    (
      "trend",
      { rows in
        TrendChart(
          periods: rows.map { TrendChart.Period($0.label) },
          lines: [
            TrendChart.Line(label: "One", figures: rows.map { figure($0.one) }),
            TrendChart.Line(label: "Other", figures: rows.map { figure($0.other) }),
          ], breaks: [TrendChart.Break(period: rows[rows.count - 1].label, note: "A break")],
          gapLabel: "None", caption: caption)
      }
    ),
    (
      "single",
      { rows in
        TrendChart(
          periods: rows.indices.map { TrendChart.Period("\(1960 + $0)") },
          lines: [TrendChart.Line(label: "One", figures: rows.map { figure($0.one) })],
          gapLabel: "None", caption: caption)
      }
    ),
    (
      "slope",
      { rows in
        SlopeChart(
          rows: rows.map {
            SlopeChart.Row(label: $0.label, first: figure($0.one), second: figure($0.other))
          }, firstPeriod: "2023", secondPeriod: "2024", gapLabel: "None", caption: caption)
      }
    ),
    (
      "multiples",
      { rows in
        SmallMultiples(
          periods: ["2022", "2023", "2024"],
          panels: rows.map {
            SmallMultiples.Panel(label: $0.label, figures: [figure($0.one), nil, figure($0.other)])
          }, gapLabel: "None", caption: caption)
      }
    ),
    (
      "heat",
      { rows in
        HeatMap(
          columns: ["2022", "2023", "2024"],
          rows: rows.map {
            HeatMap.Row(label: $0.label, figures: [figure($0.one), nil, figure($0.other)])
          },
          steps: ["0", "25", "50", "75"].map { HeatMap.Step(from: figure($0).value, label: $0) },
          gapLabel: "None", caption: caption)
      }
    ),
    (
      "strip",
      { rows in
        StripChart(
          items: rows.map { StripChart.Item(label: $0.label, figure: figure($0.one)) }, picked: 0,
          othersLabel: "\(rows.count - 1) others", median: figure("50", "Median 50"),
          caption: caption)
      }
    ),
    (
      "weights",
      { rows in
        StackedWeightsChart(
          parts: ["One", "Other", "Rest"],
          rows: rows.map {
            StackedWeightsChart.Row(
              label: $0.label, weights: [figure($0.one), figure($0.other), figure("20")])
          }, caption: caption)
      }
    ),
  ]

  private static func bullet(_ rows: [Row]) -> any Chart {
    BulletChart(
      rows: rows.enumerated().map { index, row in
        let target = figure(row.other, "\(row.other)%")
        let aims: [BulletChart.Aim] = [.atLeast, .atMost, .within(from: figure("2"))]
        return BulletChart.Row(
          label: row.label, actual: figure(row.one, "\(row.one)%"),
          standing: index.isMultiple(of: 2) ? .missed(target: target) : .met(target: target),
          note: "A note", scaleMaximum: ExactDecimal(100), aim: aims[index % 3])
      }, actualLabel: "Actual", targetLabel: "Target", zoneLabel: "Within target", text: text)
  }

  private static func deduction(_ rows: [Row]) -> any Chart {
    let left = ExactDecimal(100) - rows.map { figure($0.one).value }.sum()
    return DeductionChart(
      full: DeductionChart.Total(label: "Full", points: figure("100")),
      steps: rows.map { DeductionChart.Step(label: $0.label, lost: figure($0.one)) },
      reached: DeductionChart.Total(label: "Reached", points: Figure(left, text: left.text)),
      lostLabel: "Lost", caption: caption)
  }
}

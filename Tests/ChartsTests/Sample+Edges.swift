import Charts
import Records

/// Rows that are hard to draw, in every chart that can hold them.
extension Sample {
  static let edges = cases.flatMap(\.samples)

  private struct Case: Sendable {
    let name: String
    let rows: [(label: String, value: String, full: String, words: String)]

    var samples: [Sample] {
      [makeup, pointsLost, budget, bullet]
    }

    private var makeup: Sample {
      let chart = ScoreMakeupChart(
        parts: rows.map {
          ScoreMakeupChart.Part(
            label: $0.label, got: figure($0.value), full: figure($0.full),
            lostText: Phrase($0.words))
        },
        gotLabel: "Points scored", lostLabel: "失分", text: sampleText)
      return Sample("makeup-\(name)", chart.svg)
    }

    private var pointsLost: Sample {
      let chart = PointsLostChart(
        bars: rows.map {
          PointsLostChart.Bar(label: $0.label, lost: figure($0.value), ofFull: Phrase($0.words))
        },
        text: sampleText)
      return Sample("lost-\(name)", chart.svg)
    }

    private var budget: Sample {
      let chart = BudgetChart(
        bars: rows.enumerated().map { index, row in
          BudgetChart.Bar(
            index.isMultiple(of: 2) ? .budget : .executed, label: row.label,
            amount: figure(row.value, row.value + " " + row.words))
        },
        note: Phrase(rows[0].words), text: sampleText)
      return Sample("budget-\(name)", chart.svg)
    }

    private var bullet: Sample {
      let chart = BulletChart(
        rows: rows.enumerated().map { index, row in
          let target = figure(row.full, row.full + "%")
          let standing: BulletChart.Standing =
            switch index % 3 {
            case 0: .missed(target: target)
            case 1: .met(target: target)
            default: .noTarget
            }
          return BulletChart.Row(
            label: row.label, actual: figure(row.value, row.value + "%"), standing: standing,
            note: Phrase(row.words), scaleMaximum: ExactDecimal(100))
        },
        actualLabel: "Actual", targetLabel: "Target", text: sampleText)
      return Sample("bullet-\(name)", chart.svg)
    }
  }

  private static let longEnglish = "Maintenance rate of facilities and equip"
  private static let longChinese = String(repeating: "火车站广场设施设备维护", count: 4).prefix(40)

  private static let cases = [
    Case(name: "one-row", rows: [("道路绿化率", "95", "98", "−3")]),
    Case(name: "all-equal", rows: Array(repeating: ("Equal", "50", "50", ""), count: 4)),
    Case(name: "all-zero", rows: Array(repeating: ("Nothing", "0", "0", "−0"), count: 3)),
    Case(name: "zero-and-full", rows: [("None", "0", "100", "−100"), ("All", "100", "100", "")]),
    Case(name: "tenfold", rows: [("十倍", "1000", "100", "above"), ("Usual", "98", "100", "−2")]),
    Case(
      name: "far-beyond", rows: [("Far", "99999999", "1", "above"), ("Near", "1", "99999999", "")]),
    Case(name: "negative", rows: [("Negative", "-12.5", "10", "−22.5"), ("负数", "-3", "-1", "−2")]),
    Case(
      name: "negative-only",
      rows: [("Negative", "-12.5", "-10", "−2.5"), ("No value", "-3", "-1", "−2")]),
    Case(
      name: "long-names",
      rows: [
        (longEnglish, "19.87", "20", "−0.13"), (String(longChinese), "26", "30", "−4"),
        (longEnglish + longEnglish, "28", "30", "−2"),
      ]),
    Case(
      name: "unbroken",
      rows: [(String(repeating: "W", count: 120), "1", "2", String(repeating: "m", count: 90))]),
    Case(
      name: "long-words",
      rows: [
        ("Short", "98", "100", "2 percentage points below the target stated in the plan"),
        ("短", "95", "98", String(repeating: "比目标低", count: 12)),
      ]),
    Case(
      name: "sixty-rows",
      rows: (0..<60).map { ("第\($0)项指标的名称 No. \($0)", "\($0).5", "60", "−\(60 - $0)") }),
    Case(name: "empty-label", rows: [("", "3", "5", "−2"), ("", "5", "5", "")]),
    Case(name: "blank-label", rows: [(" \t\u{3000}\n", "3", "5", " ")]),
    Case(name: "target-zero", rows: [("No cases", "11", "0", "11 above"), ("无", "0", "0", "达到")]),
    Case(name: "fifteen-digits", rows: [("Many", "999999999999999", "999999999.999999", "−1")]),
    Case(name: "markup", rows: [("<a href=\"x\">&amp;\u{1}</a>", "1", "2", "\"<&>'\u{FFFE}")]),
    Case(name: "marks", rows: [("（《「", "1", "2", "，。；"), ("，。；：？！）》", "2", "2", "（（（")]),
  ]
}

import Charts
import Records

/// The figures of the 2022 report in the words of both languages.
extension Sample {
  static let report2022 = [zh, en].flatMap(\.samples)

  private struct Language: Sendable {
    let code: String
    let got: String
    let lost: String
    let parts: [String]
    let indicators: [String]
    /// What stands round the full score.
    let ofFull: (String, String)
    let money: [(label: String, amount: String)]
    let actual: String
    let target: String
    /// A difference of a rate to its target in words.
    let below: @Sendable (String) -> String

    var samples: [Sample] {
      [makeup, pointsLost, budget, bullet]
    }

    private var makeup: Sample {
      let scores = [
        ("19.87", "20", "−0.13"), ("26", "30", "−4"), ("28", "30", "−2"), ("18", "20", "−2"),
      ]
      let chart = ScoreMakeupChart(
        parts: zip(parts, scores).map { label, score in
          ScoreMakeupChart.Part(
            label: label, got: figure(score.0), full: figure(score.1), lostText: Phrase(score.2))
        },
        gotLabel: got, lostLabel: lost, text: sampleText)
      return Sample("makeup-\(code)", chart.svg)
    }

    private var pointsLost: Sample {
      let losses = [("2", "5"), ("2", "10"), ("1", "5"), ("1", "5"), ("1", "5"), ("1", "5")]
      let chart = PointsLostChart(
        bars: zip(indicators, losses).map { label, loss in
          PointsLostChart.Bar(
            label: label, lost: figure(loss.0), ofFull: Phrase(ofFull.0 + loss.1 + ofFull.1))
        },
        text: sampleText)
      return Sample("lost-\(code)", chart.svg)
    }

    private var budget: Sample {
      let chart = BudgetChart(
        bars: [
          BudgetChart.Bar(
            .budget, label: money[0].label, amount: figure("440", money[0].amount)),
          BudgetChart.Bar(
            .executed, label: money[1].label, amount: figure("437.21", money[1].amount)),
        ],
        note: "", text: sampleText)
      return Sample("budget-\(code)", chart.svg)
    }

    private var bullet: Sample {
      let rates = [("98", "100", "2"), ("99", "100", "1"), ("95", "98", "3")]
      let names = [indicators[2], indicators[0], indicators[3]]
      let chart = BulletChart(
        rows: zip(names, rates).map { label, rate in
          BulletChart.Row(
            label: label, actual: figure(rate.0, rate.0 + "%"),
            standing: .missed(target: figure(rate.1, rate.1 + "%")),
            note: Phrase(below(rate.2)), scaleMaximum: ExactDecimal(100))
        },
        actualLabel: actual, targetLabel: target, text: sampleText)
      return Sample("bullet-\(code)", chart.svg)
    }
  }

  private static let zh = Language(
    code: "zh", got: "得分", lost: "失分",
    parts: ["预算执行", "市容市貌督察管理", "规划督察管理", "火车站广场管理"],
    indicators: [
      "取缔破损广告牌", "违规建筑发现率", "取缔出门出窗占道经营率", "道路绿化率", "火车站广场整洁率",
      "火车站广场设施设备维护率",
    ],
    ofFull: ("满分", "分"),
    money: [("预算数", "440\u{202F}万元"), ("执行数", "437.21\u{202F}万元")],
    actual: "实际完成值", target: "目标值", below: { "比目标低\($0)\u{202F}个百分点" })

  private static let en = Language(
    code: "en", got: "Points scored", lost: "Points lost",
    parts: [
      "Budget execution", "City appearance inspection management",
      "Planning inspection management", "Railway station square management",
    ],
    indicators: [
      "Elimination of damaged billboards", "Detection rate of buildings in breach of rules",
      "Elimination rate of trading outside doors and windows and on roads", "Road greening rate",
      "Cleanliness rate of the railway station square",
      "Maintenance rate of facilities and equipment on the railway station square",
    ],
    ofFull: ("of ", ""),
    money: [
      ("Budget", "CNY\u{A0}4.40\u{A0}million"), ("Amount executed", "CNY\u{A0}4.3721\u{A0}million"),
    ],
    actual: "Actual", target: "Target",
    below: { "\($0)\u{202F}percentage point\($0 == "1" ? "" : "s") below target" })
}

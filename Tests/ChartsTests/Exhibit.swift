import Languages
import Records

@testable import Charts

/// One chart of the gallery.
struct Exhibit: Sendable {
  /// What ids and files are called by.
  let name: String
  let language: Language
  let chart: any Chart

  init(_ name: String, _ language: Language, _ chart: any Chart) {
    self.name = name
    self.language = language
    self.chart = chart
  }
}

/// Every kind of chart with figures as they come, in Chinese and in English, each mark with a link.
enum Gallery {
  static let exhibits = [Language.zh, .en].flatMap { Words($0).exhibits }

  /// The same words in both languages.
  private struct Words {
    let language: Language

    init(_ language: Language) { self.language = language }

    func callAsFunction(_ chinese: String, _ english: String) -> String {
      language == .zh ? chinese : english
    }

    func link(_ chart: String, _ index: Int) -> RowLink? {
      RowLink("\(chart)-\(language.rawValue)-row-\(index)")
    }

    func caption(_ chinese: String, _ english: String, unit: String = "") -> ChartCaption {
      ChartCaption(title: self(chinese, english), language: language, unit: unit)
    }

    var gap: String { self("未公布", "Not published") }

    var exhibits: [Exhibit] {
      [
        ("bullet", bullet), ("makeup", makeup), ("lost", lost), ("waterfall", waterfall),
        ("budget", budget), ("dumbbell", dumbbell), ("trend", trend), ("trends", trends),
        ("slope", slope), ("multiples", multiples), ("heat", heat), ("strip", strip),
        ("weights", weights),
      ].map { Exhibit("\($0.0)-\(language.rawValue)", language, $0.1) } + sankeys
    }

    var indicators: [String] {
      [
        self("道路绿化率", "Road greening rate"),
        self("取缔出门出窗占道经营率", "Rate of street trading removed"),
        self("投诉平均办结天数", "Average days to settle a complaint"),
        self("路面温度", "Road temperature"), self("火车站广场整洁率", "Station square cleanliness"),
        self("人员着装到岗率", "Staff on duty in uniform"),
      ]
    }

    private var bullet: any Chart {
      let rows: [(String, BulletChart.Standing, BulletChart.Aim, String, String)] = [
        (
          "95%", .missed(target: figure("98", "98%")), .atLeast, self("低3个百分点", "3 points below"),
          "100"
        ),
        ("98%", .met(target: figure("98", "98%")), .atLeast, self("达到目标", "Met"), "100"),
        ("7", .missed(target: figure("5", "≤5")), .atMost, self("多2天", "2 days over"), "10"),
        (
          "21", .met(target: figure("24", "24")), .within(from: figure("18", "18")),
          self("在范围内", "Within range"), "30"
        ),
        ("98%", .noTarget, .atLeast, self("没有公布目标值", "No target stated"), "100"),
      ]
      return BulletChart(
        rows: rows.enumerated().map { index, row in
          BulletChart.Row(
            label: indicators[index],
            actual: figure(row.0.filter { $0 != "%" }, row.0), standing: row.1, note: Phrase(row.3),
            scaleMaximum: figure(row.4).value, aim: row.2, link: link("bullet", index))
        },
        actualLabel: self("实际完成值", "Actual"), targetLabel: self("目标值", "Target"),
        zoneLabel: self("符合目标的范围", "Values that meet the target"),
        text: ChartText(
          title: self("目标与实际", "Targets and actuals"),
          description: Phrase(self("见下表。", "See the table."))))
    }

    private var makeup: any Chart {
      ScoreMakeupChart(
        parts: [("19.87", "20", "−0.13"), ("26", "30", "−4"), ("30", "30", "")].enumerated().map {
          ScoreMakeupChart.Part(
            label: indicators[$0], got: figure($1.0), full: figure($1.1), lostText: Phrase($1.2),
            link: link("makeup", $0))
        },
        gotLabel: self("得分", "Points scored"), lostLabel: self("失分", "Points lost"),
        text: ChartText(
          title: self("分数构成", "How the score is made up"),
          description: Phrase(self("见下表。", "See the table."))))
    }

    private func deduction(_ name: String, _ losses: [String], _ reached: String) -> any Chart {
      DeductionChart(
        full: DeductionChart.Total(
          label: self("满分", "Full score"), points: figure("100"), link: link(name, 0)),
        steps: losses.enumerated().map {
          DeductionChart.Step(
            label: indicators[$0], lost: figure($1, "−\($1)"), link: link(name, $0 + 1))
        },
        reached: DeductionChart.Total(
          label: self("得分", "Score"), points: figure(reached), link: link(name, 9)),
        lostLabel: self("失分", "Points lost"),
        caption: caption("失分去向", "Where points went"))
    }

    private var lost: any Chart { deduction("lost", ["2", "1.5", "0.5"], "96") }
    private var waterfall: any Chart { deduction("waterfall", ["12", "6", "4.5", "0.5"], "77") }

    private var budget: any Chart {
      BudgetChart(
        bars: [
          BudgetChart.Bar(
            .budget, label: self("预算数", "Budget"),
            amount: figure("440", self("440万元", "CNY\u{A0}4.40\u{A0}million")),
            link: link("budget", 0)),
          BudgetChart.Bar(
            .executed, label: self("执行数", "Amount executed"),
            amount: figure("437.21", self("437.21万元", "CNY\u{A0}4.3721\u{A0}million")),
            link: link("budget", 1)),
        ],
        note: Phrase(self("执行率99.4%。", "Execution rate 99.4%.")),
        text: ChartText(
          title: self("预算与执行", "Budget and execution"),
          description: Phrase(self("见下表。", "See the table.")))
      )
    }

    private var dumbbell: any Chart {
      DumbbellChart(
        rows: [
          ("95.5", "91", "−4.5"), ("88", "90", "+2"), ("93", "93", "0"), ("99", "82.5", "−16.5"),
        ]
        .enumerated().map {
          DumbbellChart.Row(
            label: indicators[$0], first: figure($1.0), second: figure($1.1),
            difference: Phrase($1.2), link: link("dumbbell", $0))
        },
        firstLabel: self("自评得分", "Own score"), secondLabel: self("复核得分", "Verified score"),
        differenceLabel: self("相差", "Difference"),
        caption: caption("自评与复核", "Own scores and verified scores"))
    }

    private func periods(_ name: String) -> [TrendChart.Period] {
      (2017...2024).enumerated().map { TrendChart.Period("\($1)", link: link(name, $0)) }
    }

    private func figures(_ digits: [String], _ unit: String = "") -> [Figure?] {
      digits.map { $0.isEmpty ? nil : figure($0, $0 + unit) }
    }

    private var trend: any Chart {
      TrendChart(
        periods: periods("trend"),
        lines: [
          TrendChart.Line(
            label: indicators[0],
            figures: figures(["88.2", "90", "89.1", "", "93", "96", "95", "97.5"], "%"))
        ],
        breaks: [
          TrendChart.Break(period: "2023", note: self("起改按新口径统计", "counted anew from here"))
        ],
        gapLabel: gap, caption: caption("道路绿化率", "Road greening rate", unit: "%"))
    }

    private var trends: any Chart {
      let lines = [
        ["88", "90", "91", "92", "93", "94", "95", "97"],
        ["80", "84", "", "", "83", "86", "88", "89"],
        ["95", "94", "92", "93", "91", "90", "90", "88.5"],
        ["", "", "70", "72", "77", "75", "79", "88"],
      ]
      return TrendChart(
        periods: periods("trends"),
        lines: lines.enumerated().map {
          TrendChart.Line(label: indicators[$0], figures: figures($1, "%"))
        },
        gapLabel: gap, caption: caption("四项指标", "Four indicators", unit: "%"))
    }

    private var slope: any Chart {
      SlopeChart(
        rows: [("92", "95"), ("88", "88.5"), ("97", "90"), ("", "84"), ("91.5", "88")].enumerated()
          .map {
            SlopeChart.Row(
              label: indicators[$0], first: $1.0.isEmpty ? nil : figure($1.0, $1.0 + "%"),
              second: figure($1.1, $1.1 + "%"), link: link("slope", $0))
          },
        firstPeriod: self("2023年", "2023"), secondPeriod: self("2024年", "2024"), gapLabel: gap,
        caption: caption("两年对比", "Two years", unit: "%"))
    }

    private var multiples: any Chart {
      let lines = [
        ["88", "90", "91", "95"], ["80", "", "83", "88"], ["95", "92", "91", "90"],
        ["", "", "", "70"], ["99", "99", "99", "99"],
      ]
      return SmallMultiples(
        periods: ["2021", "2022", "2023", "2024"],
        panels: lines.enumerated().map {
          SmallMultiples.Panel(
            label: indicators[$0], figures: figures($1, "%"), link: link("multiples", $0))
        },
        gapLabel: gap, caption: caption("各项指标走势", "Every indicator", unit: "%"))
    }

    private var heat: any Chart {
      let lines = [
        ["88", "90", "91", "95", "96"], ["80", "", "83", "88", "100"],
        ["65", "72", "61", "90", "79.5"],
        ["", "", "59", "70", "86"],
      ]
      return HeatMap(
        columns: ["2020", "2021", "2022", "2023", "2024"],
        rows: lines.enumerated().map {
          HeatMap.Row(label: indicators[$0], figures: figures($1), link: link("heat", $0))
        },
        steps: [("0", "<60"), ("60", "60–70"), ("70", "70–80"), ("80", "80–90"), ("90", "90–100")]
          .map { HeatMap.Step(from: figure($0.0).value, label: $0.1) },
        gapLabel: "—", caption: caption("目标得分率", "Points scored by goal and year"))
    }

    private var strip: any Chart {
      let scores = ["88", "90", "90.2", "93", "91.87", "95", "95", "95.1", "97", "99", "78", "92"]
      return StripChart(
        items: scores.enumerated().map {
          StripChart.Item(
            label: self("部门\($0 + 1)", "Department \($0 + 1)"), figure: figure($1),
            link: link("strip", $0))
        },
        picked: 4, othersLabel: self("其他11个部门（自评）", "11 other departments (self-assessed)"),
        median: figure("92.5", self("中位数92.5", "Median 92.5")),
        caption: caption("各部门得分", "Scores of all departments"))
    }

    private var weights: any Chart {
      StackedWeightsChart(
        parts: [
          self("预算执行", "Execution"), self("产出", "Output"), self("效益", "Benefit"),
          self("满意度", "Satisfaction"),
        ],
        rows: [["10", "50", "30", "10"], ["20", "40", "40", "0"]].enumerated().map {
          StackedWeightsChart.Row(
            label: self($0 == 0 ? "项目支出" : "部门整体", $0 == 0 ? "Projects" : "Whole department"),
            weights: $1.map { figure($0) }, link: link("weights", $0))
        },
        caption: caption("权重", "Weights"))
    }

    private var sankeys: [Exhibit] {
      let nodes = [
        (self("财政拨款", "Budget grant"), "400"), (self("其他收入", "Other income"), "40"),
        (self("部门支出", "Department"), "440"), (self("基本支出", "Basic spending"), "300"),
        (self("项目支出", "Projects"), "137.21"), (self("结余", "Left over"), "2.79"),
      ]
      let flows = [(0, 2, "400"), (1, 2, "40"), (2, 3, "300"), (2, 4, "137.21"), (2, 5, "2.79")]
      do {
        return [
          Exhibit(
            "sankey-\(language.rawValue)", language,
            try SankeyChart(
              nodes: nodes.enumerated().map {
                SankeyChart.Node(
                  label: $1.0, amount: figure($1.1, $1.1 + self("万元", "")),
                  link: $0 < 3 ? link("sankey", $0 == 2 ? 2 : $0) : nil)
              },
              flows: flows.map { SankeyChart.Flow(from: $0.0, to: $0.1, amount: figure($0.2)) },
              caption: caption("钱从哪里来、到哪里去", "Where money comes from and goes")))
        ]
      } catch {
        // A gallery without it fails the test that counts the kinds.
        return []
      }
    }
  }
}

import Languages
import Records

/// The two reports the tests of rules start from.
enum SampleReports {
  /// A small report in which no rule finds anything.
  static let faultless = ReportDraft(
    total: "86",
    budget: ReportDraft.Budget(
      budget: "200", executed: "100", rate: "50", score: "10", basic: "60", project: "40"),
    goals: [
      ReportDraft.Goal(
        id: "streets", name: Bilingual(zh: "道路保洁", en: "Street cleaning"), full: "50",
        groups: [
          ReportDraft.Group(
            kind: .output, full: "40", deducted: "1", score: "39",
            indicators: [
              ReportDraft.Indicator(
                id: "swept", name: Bilingual(zh: "道路清扫率", en: "Street sweeping rate"),
                target: "100", actual: "95", full: "20", deducted: "1", score: "19",
                reason: Bilingual(zh: "雨季停工", en: "Work stopped in the rainy season")),
              ReportDraft.Indicator(
                id: "complaints", name: Bilingual(zh: "投诉件数", en: "Number of complaints"),
                target: "10", actual: "8", direction: .lowerIsBetter, full: "20", score: "20"),
            ]),
          ReportDraft.Group(
            kind: .satisfaction, full: "10", score: "10",
            indicators: [
              ReportDraft.Indicator(
                id: "residents", name: Bilingual(zh: "居民满意度", en: "Residents’ satisfaction"),
                target: .level(Bilingual(zh: "满意", en: "Satisfied")),
                actual: .level(Bilingual(zh: "满意", en: "Satisfied")), full: "10", deducted: "0",
                score: "10")
            ]),
        ]),
      ReportDraft.Goal(
        id: "parks", name: Bilingual(zh: "公园养护", en: "Park care"), full: "30",
        groups: [
          ReportDraft.Group(
            kind: .output, full: "30", deducted: "3", score: "27",
            indicators: [
              ReportDraft.Indicator(
                id: "trees", name: Bilingual(zh: "树木成活率", en: "Tree survival rate"),
                target: "100", actual: "90", full: "30", deducted: "3", score: "27",
                reason: Bilingual(zh: "冻害", en: "Frost damage"))
            ])
        ]),
    ],
    sections: [
      ReportDraft.Section(part: .score, heading: [(.total, "86")]),
      ReportDraft.Section(
        part: .executionRate,
        blocks: [[(.budget, "200"), (.executed, "100"), (.rate, "50")]]),
      ReportDraft.Section(
        part: .expenditure, blocks: [[(.executed, "100"), (.basic, "60"), (.project, "40")]]),
    ])

  /// The 2022 report of the city inspection brigade as published, unacknowledged.
  static let brigade = ReportDraft(
    total: "93",
    budget: ReportDraft.Budget(
      budget: "440", executed: "437.21", rate: "99.4", basic: "437.21", project: "0"),
    goals: [cityAppearance, planning, stationSquare],
    sections: [
      ReportDraft.Section(part: .score, heading: [(.total, "93")]),
      ReportDraft.Section(
        part: .executionRate,
        blocks: [[(.budget, "440"), (.executed, "437.21"), (.rate, "99.4")]]),
      ReportDraft.Section(
        part: .expenditure,
        blocks: [[(.budget, "440"), (.executed, "437.21"), (.basic, "4337.21"), (.project, "0")]]),
      ReportDraft.Section(
        part: .executionAnalysis,
        blocks: [[(.budget, "440"), (.executed, "437.21"), (.basic, "437.21"), (.project, "0")]]),
    ],
    scheme: ReportDraft.Scheme(bands: [
      (Bilingual(zh: "达成年度指标", en: "Annual target met"), "80", "100"),
      (
        Bilingual(zh: "部分达成年度指标并具有一定效果", en: "Annual target partly met, with some effect"),
        "50", "80"
      ),
    ]))

  private static let basicallySatisfied = Indicator.Measure.level(
    Bilingual(zh: "基本满意", en: "Basically satisfied"))

  private static let cityAppearance = ReportDraft.Goal(
    id: "city-appearance",
    name: Bilingual(zh: "市容市貌督察管理", en: "City appearance inspection management"), full: "30",
    groups: [
      ReportDraft.Group(
        kind: .output, full: "25", deducted: "4", score: "21",
        indicators: [
          ReportDraft.Indicator(
            id: "main-roads-back-streets",
            name: Bilingual(
              zh: "完成城区主次干道及背街小巷",
              en: "Completing main and secondary roads and back streets in the urban area"),
            actual: .level(Bilingual(zh: "完成", en: "Completed")), full: "5", score: "5"),
          ReportDraft.Indicator(
            id: "shop-front-trading",
            name: Bilingual(
              zh: "取缔出门出窗占道经营率",
              en: "Elimination rate of trading outside doors and windows and on roads"),
            target: "100", actual: "98", full: "5", deducted: "1", score: "4"),
          ReportDraft.Indicator(
            id: "damaged-billboards",
            name: Bilingual(zh: "取缔破损广告牌", en: "Elimination of damaged billboards"),
            target: "100", actual: "99", full: "5", deducted: "2", score: "3"),
          ReportDraft.Indicator(
            id: "road-greening", name: Bilingual(zh: "道路绿化率", en: "Road greening rate"),
            target: "98", actual: "95", full: "5", deducted: "1", score: "4"),
          ReportDraft.Indicator(
            id: "staff-in-uniform",
            name: Bilingual(zh: "人员着装到岗率", en: "Rate of staff at their posts in uniform"),
            actual: "100", full: "5", score: "5"),
        ]),
      ReportDraft.Group(
        kind: .benefit, full: "5", score: "5",
        indicators: [
          ReportDraft.Indicator(
            id: "city-appearance-satisfaction",
            name: Bilingual(
              zh: "市民对城区市容市貌满意度",
              en: "Citizens’ satisfaction with city appearance in the urban area"),
            actual: basicallySatisfied, full: "5", score: "5")
        ]),
    ])

  private static let planning = ReportDraft.Goal(
    id: "planning-inspection",
    name: Bilingual(zh: "规划督察管理", en: "Planning inspection management"), full: "30",
    groups: [
      ReportDraft.Group(
        kind: .output, full: "25", deducted: "2", score: "23",
        indicators: [
          ReportDraft.Indicator(
            id: "inspected-area", name: Bilingual(zh: "完成督察面积", en: "Area inspected"),
            actual: "380", full: "15", score: "15"),
          ReportDraft.Indicator(
            id: "illegal-building-detection",
            name: Bilingual(zh: "违规建筑发现率", en: "Detection rate of buildings in breach of rules"),
            target: "100", actual: "98", full: "10", deducted: "2", score: "8"),
        ]),
      ReportDraft.Group(
        kind: .benefit, full: "5", score: "5",
        indicators: [
          ReportDraft.Indicator(
            id: "detection-satisfaction",
            name: Bilingual(
              zh: "市民对发现城区违规建筑满意度",
              en: """
                Citizens’ satisfaction with the detection of buildings in breach of rules in the \
                urban area
                """),
            actual: basicallySatisfied, full: "5", score: "5")
        ]),
    ])

  private static let stationSquare = ReportDraft.Goal(
    id: "station-square",
    name: Bilingual(zh: "火车站广场管理", en: "Railway station square management"), full: "20",
    groups: [
      ReportDraft.Group(
        kind: .output, full: "15", deducted: "2", score: "13",
        indicators: [
          ReportDraft.Indicator(
            id: "square-swept-area",
            name: Bilingual(zh: "完成火车站广场清扫面积", en: "Area of the railway station square swept"),
            actual: "2.8", full: "5", score: "5"),
          ReportDraft.Indicator(
            id: "square-cleanliness",
            name: Bilingual(
              zh: "火车站广场整洁率", en: "Cleanliness rate of the railway station square"),
            target: "100", actual: "98", full: "5", deducted: "1", score: "4"),
          ReportDraft.Indicator(
            id: "square-facilities",
            name: Bilingual(
              zh: "火车站广场设施设备维护率",
              en: "Maintenance rate of facilities and equipment on the railway station square"),
            target: "100", actual: "95", full: "5", deducted: "1", score: "4"),
        ]),
      ReportDraft.Group(
        kind: .benefit, full: "5", score: "5",
        indicators: [
          ReportDraft.Indicator(
            id: "square-satisfaction",
            name: Bilingual(
              zh: "市民对火车站广场管理满意度",
              en: "Citizens’ satisfaction with the management of the railway station square"),
            actual: basicallySatisfied, full: "5", score: "5")
        ]),
    ])
}

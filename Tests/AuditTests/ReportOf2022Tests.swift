import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The 2022 report of the city inspection brigade")
struct ReportOf2022Tests {
  private let draft = SampleReports.brigade.with {
    $0.acknowledgements = Self.acknowledgements
  }

  private static let acknowledgements = [
    ReportDraft.Acknowledgement(
      rule: "total-equals-scores", field: "total", values: ["93", "91.87"],
      explanation: Bilingual(zh: "总分", en: "The total")),
    ReportDraft.Acknowledgement(
      rule: "total-within-reach", field: "total", values: ["93", "92"],
      explanation: Bilingual(zh: "最高", en: "The highest")),
    ReportDraft.Acknowledgement(
      rule: "parts-equal-whole", field: "sections.expenditure.executed",
      values: ["437.21", "4337.21"], explanation: Bilingual(zh: "之和", en: "The sum")),
    ReportDraft.Acknowledgement(
      rule: "one-fact-one-value", field: "sections.expenditure.basic",
      values: ["4337.21", "437.21"], explanation: Bilingual(zh: "两处", en: "Two places")),
    ReportDraft.Acknowledgement(
      rule: "part-within-whole", field: "sections.expenditure.basic",
      values: ["4337.21", "437.21"], explanation: Bilingual(zh: "部分", en: "The part")),
  ]

  /// A note without its number and explanation.
  private func finding(
    _ rule: RuleName, _ severity: Severity, _ field: FieldPath, _ values: [String],
    _ summary: (zh: String, en: String), at path: String, notes: [Finding.Note] = []
  ) -> RecordFinding {
    RecordFinding(
      rule: rule, severity: severity, summary: Bilingual(zh: summary.zh, en: summary.en),
      field: field, values: values, place: draft.place(path), notes: notes)
  }

  private func note(_ zh: String, _ en: String, at path: String) -> Finding.Note {
    Finding.Note(Bilingual(zh: zh, en: en), place: draft.place(path))
  }

  private var errors: [RecordFinding] {
    [
      finding(
        "total-equals-scores", .error, "total", ["93", "91.87"],
        (
          "公布的总分93分，与按公布明细重算的91.87分（目标得分72分、预算执行得分19.87分）相差1.13分",
          """
          Stated total 93 differs by 1.13 from 91.87, the total recomputed from the published \
          details (goals 72, execution 19.87)
          """
        ), at: "total"),
      finding(
        "total-within-reach", .error, "total", ["93", "92"],
        (
          "公布的总分93分，高于按公布的目标得分可能达到的最高总分92分（已计预算执行满分20分）",
          """
          Stated total 93 is above 92, the highest total the published goal scores allow even with \
          all 20 points for execution
          """
        ), at: "total"),
      finding(
        "parts-equal-whole", .error, "sections.expenditure.executed", ["437.21", "4337.21"],
        (
          """
          “部门支出情况”部分中的执行数437.21万元，与基本支出4337.21万元、项目支出0万元之和\
          4337.21万元相差3900万元
          """,
          """
          Executed amount 437.21 in 'Departmental expenditure' differs by 3900 from 4337.21, the \
          sum of basic expenditure 4337.21 and project expenditure 0 (amounts in 10,000 yuan)
          """
        ), at: "sections.expenditure.1.executed"),
      finding(
        "one-fact-one-value", .error, "sections.expenditure.basic", ["4337.21", "437.21"],
        (
          "基本支出在“部门支出情况”部分中为4337.21万元，在预算执行数据中为437.21万元",
          """
          Basic expenditure is 4337.21 in 'Departmental expenditure' but 437.21 in the budget \
          figures (amounts in 10,000 yuan)
          """
        ), at: "sections.expenditure.1.basic",
        notes: [note("此处为437.21万元", "Stated as 437.21 here", at: "budget.basic")]),
      finding(
        "part-within-whole", .error, "sections.expenditure.basic", ["4337.21", "437.21"],
        (
          "“部门支出情况”部分中的基本支出4337.21万元，大于同处公布的执行数437.21万元",
          """
          Basic expenditure 4337.21 in 'Departmental expenditure' is larger than the executed \
          amount 437.21 it is part of (amounts in 10,000 yuan)
          """
        ), at: "sections.expenditure.1.basic",
        notes: [
          note(
            "此处的执行数为437.21万元", "Executed amount 437.21 stands here",
            at: "sections.expenditure.1.executed")
        ]),
    ]
  }

  private func unexplained(
    _ id: String, _ lost: String, zh: String, en: String
  ) -> RecordFinding {
    finding(
      "lost-points-need-reason", .warning, FieldPath("indicators.\(id).reason"), [lost],
      (
        "“\(zh)”扣\(lost)分，未说明原因",
        "'\(en)' lost \(lost) point\(lost == "1" ? "" : "s") without a stated reason"
      ), at: "indicators.\(id).deducted")
  }

  private func untargeted(_ id: String, _ full: String, zh: String, en: String) -> RecordFinding {
    finding(
      "scored-needs-target", .warning, FieldPath("indicators.\(id).target"), [full],
      ("“\(zh)”满分\(full)分，但未公布目标值", "'\(en)' has a full score of \(full) but no target"),
      at: "indicators.\(id).full")
  }

  private func unearned(_ id: String, zh: String, en: String) -> RecordFinding {
    finding(
      "qualitative-score-in-band", .warning, FieldPath("indicators.\(id).score"),
      ["5", "5", "基本满意"],
      (
        "“\(zh)”为“基本满意”，却得满分5分，未说明理由",
        "'\(en)' is 'Basically satisfied' yet has its full score of 5 without a stated reason"
      ), at: "indicators.\(id).score",
      notes: [
        note(
          "计分办法在此处规定“达成年度指标”得满分的80%至100%",
          "The scheme gives 'Annual target met' 80% to 100% of the full score here",
          at: "scheme:bands.1.from")
      ])
  }

  private var inversion: RecordFinding {
    func loss(_ id: String, _ zh: String, _ en: String, _ miss: String) -> Finding.Note {
      note(
        "“\(zh)”与目标值相差\(miss)%，扣去满分的20%",
        "'\(en)' missed its target by \(miss)% and lost 20% of its full score",
        at: "indicators.\(id).deducted")
    }
    return finding(
      "larger-shortfall-costs-more", .warning, "indicators.damaged-billboards.deducted",
      ["1", "40"],
      (
        "“取缔破损广告牌”与目标值相差1%，扣去满分的40%，扣分比例高于差距更大的5项指标",
        """
        'Elimination of damaged billboards' missed its target by 1% and lost 40% of its full \
        score, a larger share than 5 indicators that missed their targets by more
        """
      ), at: "indicators.damaged-billboards.deducted",
      notes: [
        loss(
          "shop-front-trading", "取缔出门出窗占道经营率",
          "Elimination rate of trading outside doors and windows and on roads", "2"),
        loss("road-greening", "道路绿化率", "Road greening rate", "3.06"),
        loss(
          "illegal-building-detection", "违规建筑发现率",
          "Detection rate of buildings in breach of rules", "2"),
        loss(
          "square-cleanliness", "火车站广场整洁率",
          "Cleanliness rate of the railway station square", "2"),
        loss(
          "square-facilities", "火车站广场设施设备维护率",
          "Maintenance rate of facilities and equipment on the railway station square", "5"),
      ])
  }

  private var warnings: [RecordFinding] {
    [
      untargeted(
        "main-roads-back-streets", "5", zh: "完成城区主次干道及背街小巷",
        en: "Completing main and secondary roads and back streets in the urban area"),
      unexplained(
        "shop-front-trading", "1", zh: "取缔出门出窗占道经营率",
        en: "Elimination rate of trading outside doors and windows and on roads"),
      inversion,
      unexplained(
        "damaged-billboards", "2", zh: "取缔破损广告牌", en: "Elimination of damaged billboards"),
      unexplained("road-greening", "1", zh: "道路绿化率", en: "Road greening rate"),
      untargeted(
        "staff-in-uniform", "5", zh: "人员着装到岗率",
        en: "Rate of staff at their posts in uniform"),
      untargeted(
        "city-appearance-satisfaction", "5", zh: "市民对城区市容市貌满意度",
        en: "Citizens’ satisfaction with city appearance in the urban area"),
      unearned(
        "city-appearance-satisfaction", zh: "市民对城区市容市貌满意度",
        en: "Citizens’ satisfaction with city appearance in the urban area"),
      untargeted("inspected-area", "15", zh: "完成督察面积", en: "Area inspected"),
      unexplained(
        "illegal-building-detection", "2", zh: "违规建筑发现率",
        en: "Detection rate of buildings in breach of rules"),
      untargeted(
        "detection-satisfaction", "5", zh: "市民对发现城区违规建筑满意度",
        en: """
          Citizens’ satisfaction with the detection of buildings in breach of rules in the urban \
          area
          """),
      unearned(
        "detection-satisfaction", zh: "市民对发现城区违规建筑满意度",
        en: """
          Citizens’ satisfaction with the detection of buildings in breach of rules in the urban \
          area
          """),
      untargeted(
        "square-swept-area", "5", zh: "完成火车站广场清扫面积",
        en: "Area of the railway station square swept"),
      unexplained(
        "square-cleanliness", "1", zh: "火车站广场整洁率",
        en: "Cleanliness rate of the railway station square"),
      unexplained(
        "square-facilities", "1", zh: "火车站广场设施设备维护率",
        en: "Maintenance rate of facilities and equipment on the railway station square"),
      untargeted(
        "square-satisfaction", "5", zh: "市民对火车站广场管理满意度",
        en: "Citizens’ satisfaction with the management of the railway station square"),
      unearned(
        "square-satisfaction", zh: "市民对火车站广场管理满意度",
        en: "Citizens’ satisfaction with the management of the railway station square"),
    ]
  }

  private var formula: RecordFinding {
    func loss(
      _ id: String, _ lost: String, _ byFormula: String, _ zh: String, _ en: String
    ) -> Finding.Note {
      note(
        "“\(zh)”公布扣\(lost)分，按公式扣\(byFormula)分",
        """
        '\(en)' lost \(lost) point\(lost == "1" ? "" : "s") as published, \(byFormula) by the formula
        """, at: "indicators.\(id).deducted")
    }
    return finding(
      "formula-score", .info, "goals", ["8", "0.85"],
      (
        "有数值目标的指标公布扣分合计8分，按通用公式计算为0.85分",
        "Indicators with numeric targets lost 8 points as published, 0.85 by the usual formula"
      ), at: "goals.city-appearance",
      notes: [
        loss(
          "shop-front-trading", "1", "0.1", "取缔出门出窗占道经营率",
          "Elimination rate of trading outside doors and windows and on roads"),
        loss(
          "damaged-billboards", "2", "0.05", "取缔破损广告牌", "Elimination of damaged billboards"),
        loss("road-greening", "1", "0.15", "道路绿化率", "Road greening rate"),
        loss(
          "illegal-building-detection", "2", "0.2", "违规建筑发现率",
          "Detection rate of buildings in breach of rules"),
        loss(
          "square-cleanliness", "1", "0.1", "火车站广场整洁率",
          "Cleanliness rate of the railway station square"),
        loss(
          "square-facilities", "1", "0.25", "火车站广场设施设备维护率",
          "Maintenance rate of facilities and equipment on the railway station square"),
      ])
  }

  @Test("Acknowledged, it has exactly these 23 data notes: errors, warnings, the formula")
  func notes() {
    let expected = (errors + warnings + [formula]).enumerated().map { index, finding in
      let acknowledgement = index < 5 ? index + 1 : nil
      return DataNote(
        number: index + 1, finding: finding,
        explanation: acknowledgement.map { number in
          Placed(
            Self.acknowledgements[number - 1].explanation,
            at: draft.place("acknowledgements.\(number).explanation"))
        })
    }
    #expect(expected.count == 23)
    #expect(draft.notes == expected)
  }

  @Test("Acknowledged, its warnings and infos are still findings, and nothing else is")
  func findings() {
    #expect(draft.audited.findings == (warnings + [formula]).map(\.finding).sorted())
  }

  @Test("Unacknowledged, its five errors refuse it")
  func refused() {
    let outcome = SampleReports.brigade.audited
    #expect(outcome.value == nil)
    #expect(outcome.findings == (errors + warnings + [formula]).map(\.finding).sorted())
  }

  @Test("Any one of its acknowledgements left out refuses it", arguments: 0..<5)
  func leftOut(index: Int) {
    let draft = draft.with { $0.acknowledgements.remove(at: index) }
    #expect(draft.audited.value == nil)
    #expect(
      draft.audited.findings.filter { $0.severity == .error } == [errors[index].finding])
  }

  @Test("A word taken for an actual value is all that keeps a 24th note away")
  func withoutActual() throws {
    let bare = draft.with { $0[indicator: "main-roads-back-streets"].actual = nil }
    #expect(bare.notes.count == 24)
    let note = try #require(bare.notes.first { $0.rule == "scored-needs-actual" })
    #expect(
      note.summary
        == Bilingual(
          zh: "“完成城区主次干道及背街小巷”得5分，但未公布实际完成值",
          en: """
            'Completing main and secondary roads and back streets in the urban area' has a score \
            of 5 but no actual value
            """))
  }

  @Test("The notes at a field are those of its path alone")
  func notesAtField() throws {
    let report = try #require(draft.audited.value?.reports.first)
    #expect(report.notes(at: .total).map(\.number) == [1, 2])
    #expect(report.notes(at: .section(.expenditure, .basic)).map(\.number) == [4, 5])
    #expect(report.notes(at: .budget(.basic)) == [])
  }
}

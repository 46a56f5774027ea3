import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule formula-score")
struct FormulaScoreTests {
  private let rule = FormulaScore()

  @Test("A report scored by the formula passes, and so does one without goals")
  func byFormula() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    #expect(SampleReports.faultless.with { $0.goals = [] }.findings(of: rule) == [])
  }

  @Test("A report scored otherwise is one info with a note for each indicator that differs")
  func otherwise() {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].deducted = "2"
      $0[indicator: "swept"].score = "18"
      $0[indicator: "complaints"].actual = "20"
    }
    let expected = RecordFinding(
      rule: "formula-score", severity: .info,
      summary: Bilingual(
        zh: "有数值目标的指标公布扣分合计5分，按通用公式计算为14分",
        en: """
          Indicators with numeric targets lost 5 points as published, 14 by the usual formula
          """),
      field: "goals", values: ["5", "14"], place: draft.place("goals.streets"),
      notes: [
        Finding.Note(
          Bilingual(
            zh: "“道路清扫率”公布扣2分，按公式扣1分",
            en: "'Street sweeping rate' lost 2 points as published, 1 by the formula"),
          place: draft.place("indicators.swept.deducted")),
        Finding.Note(
          Bilingual(
            zh: "“投诉件数”公布扣0分，按公式扣10分",
            en: "'Number of complaints' lost 0 points as published, 10 by the formula"),
          place: draft.place("indicators.complaints.score")),
      ])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("One point is counted in the singular")
  func onePoint() {
    let draft = SampleReports.faultless.with {
      $0.goals = [$0[goal: "streets"]]
      $0[indicator: "swept"].actual = "90"
    }
    #expect(
      draft.findings(of: rule).map(\.summary.en)
        == ["Indicators with numeric targets lost 1 point as published, 2 by the usual formula"])
  }

  @Test(
    "A zero target is met or not",
    arguments: [("0", []), ("-1", [["24", "4"]])] as [(Indicator.Measure, [[String]])])
  func zeroTarget(actual: Indicator.Measure, values: [[String]]) {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].target = "0"
      $0[indicator: "swept"].actual = actual
      $0[indicator: "swept"].score = "20"
    }
    let lost = actual == "0" ? values : [["3", "23"]]
    #expect(draft.findings(of: rule).map(\.values) == lost)
  }

  @Test("The formula isn't applied to a negative target or to a level in words")
  func notApplied() {
    let level = Indicator.Measure.level(Bilingual(zh: "完成", en: "Completed"))
    for (target, actual) in [("-5", "-4"), (level, "95"), ("100", level)]
      as [(Indicator.Measure, Indicator.Measure)]
    {
      let draft = SampleReports.faultless.with {
        $0[indicator: "swept"].target = target
        $0[indicator: "swept"].actual = actual
        $0[indicator: "swept"].score = "7"
      }
      #expect(draft.findings(of: rule) == [])
    }
  }

  @Test("The largest scores and the smallest targets are still exact")
  func limits() {
    let draft = SampleReports.faultless.with {
      $0[indicator: "complaints"].target = "0.000001"
      $0[indicator: "complaints"].actual = "999999999999999"
      $0[indicator: "complaints"].full = "999999999999999"
      $0[indicator: "complaints"].score = "-999999999999999"
    }
    #expect(
      draft.findings(of: rule).map(\.values) == [["2000000000000002", "1000000000000003"]])
  }
}

import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule larger-shortfall-costs-more")
struct LargerShortfallCostsMoreTests {
  private let rule = LargerShortfallCostsMore()

  @Test("Deductions in step with the shortfalls pass, and so do equal shortfalls")
  func inStep() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    let equal = SampleReports.faultless.with {
      $0[indicator: "swept"].actual = "90"
      $0[indicator: "swept"].score = "0"
    }
    #expect(equal.findings(of: rule) == [])
  }

  @Test("A smaller shortfall that costs a larger share is a warning at its deduction")
  func inverted() {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].deducted = "8"
      $0[indicator: "swept"].score = "12"
    }
    let expected = RecordFinding(
      rule: "larger-shortfall-costs-more", severity: .warning,
      summary: Bilingual(
        zh: "“道路清扫率”与目标值相差5%，扣去满分的40%，扣分比例高于差距更大的1项指标",
        en: """
          'Street sweeping rate' missed its target by 5% and lost 40% of its full score, a larger \
          share than 1 indicator that missed its target by more
          """),
      field: "indicators.swept.deducted", values: ["5", "40"],
      place: draft.place("indicators.swept.deducted"),
      notes: [
        Finding.Note(
          Bilingual(
            zh: "“树木成活率”与目标值相差10%，扣去满分的10%",
            en: "'Tree survival rate' missed its target by 10% and lost 10% of its full score"),
          place: draft.place("indicators.trees.deducted"))
      ])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test(
    "Too many complaints count as a shortfall, and an unprinted deduction is noted at the score")
  func lessIsBetter() {
    let draft = SampleReports.faultless.with {
      $0[indicator: "complaints"].actual = "12"
      $0[indicator: "complaints"].score = "19"
    }
    let found = draft.findings(of: rule)
    #expect(found.map(\.field) == ["indicators.trees.deducted"])
    #expect(
      found.flatMap(\.notes)
        == [
          Finding.Note(
            Bilingual(
              zh: "“投诉件数”与目标值相差20%，扣去满分的5%",
              en: "'Number of complaints' missed its target by 20% and lost 5% of its full score"),
            place: draft.place("indicators.complaints.score"))
        ])
  }

  @Test(
    "A target that was met, or all but met, is said to be",
    arguments: [
      ("100", "已达到目标值", "met its target"),
      ("99.999", "与目标值相差不足0.01%", "missed its target by less than 0.01%"),
      ("99.99", "与目标值相差0.01%", "missed its target by 0.01%"),
    ] as [(Indicator.Measure, String, String)])
  func met(actual: Indicator.Measure, zh: String, en: String) {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].actual = actual
      $0[indicator: "swept"].score = "12"
    }
    let summary = Bilingual(
      zh: "“道路清扫率”\(zh)，扣去满分的40%，扣分比例高于差距更大的1项指标",
      en: """
        'Street sweeping rate' \(en) and lost 40% of its full score, a larger share than 1 \
        indicator that missed its target by more
        """)
    #expect(draft.findings(of: rule).map(\.summary) == [summary])
  }

  @Test("Shortfalls are compared before they are rounded for print")
  func unrounded() {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].target = "300"
      $0[indicator: "swept"].actual = "299"
      $0[indicator: "swept"].score = "12"
      $0[indicator: "trees"].target = "1000000"
      $0[indicator: "trees"].actual = "996666"
    }
    let found = draft.findings(of: rule)
    #expect(found.map(\.values) == [["0.33", "40"]])
    #expect(
      found.flatMap(\.notes).map(\.summary.zh) == ["“树木成活率”与目标值相差0.33%，扣去满分的10%"])
  }

  @Test(
    "What can't be compared is left out",
    arguments: [
      ("0", "5"), ("-1", nil), (nil, "95"), (.level(Bilingual(zh: "好", en: "Good")), "95"),
    ] as [(Indicator.Measure?, Indicator.Measure?)])
  func incomparable(target: Indicator.Measure?, actual: Indicator.Measure?) {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].target = target
      $0[indicator: "swept"].actual = actual
      $0[indicator: "swept"].direction = .lowerIsBetter
      $0[indicator: "swept"].score = "0"
    }
    #expect(draft.findings(of: rule) == [])
  }

  @Test("The largest and the smallest numbers are still compared exactly")
  func limits() {
    let draft = SampleReports.faultless.with {
      $0[indicator: "swept"].target = "999999999999999"
      $0[indicator: "swept"].actual = "999999999999998"
      $0[indicator: "swept"].full = "0.000001"
      $0[indicator: "swept"].score = "-999999999999999"
      $0[indicator: "trees"].target = "0.000001"
      $0[indicator: "trees"].actual = "-999999999999999"
      $0[indicator: "trees"].full = "999999999999999"
      $0[indicator: "trees"].score = "999999999999998"
    }
    #expect(
      draft.findings(of: rule).map(\.values) == [["0", "99999999999999900000100"]])
    #expect(SampleReports.faultless.with { $0.goals = [] }.findings(of: rule) == [])
  }
}

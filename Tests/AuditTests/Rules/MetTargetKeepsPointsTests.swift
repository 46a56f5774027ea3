import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule met-target-keeps-points")
struct MetTargetKeepsPointsTests {
  private let rule = MetTargetKeepsPoints()

  @Test("A target met with all points passes, and so does a target missed with points lost")
  func passing() {
    #expect(SampleReports.faultless.findings(of: rule) == [])
    #expect(SampleReports.brigade.findings(of: rule) == [])
    #expect(SampleReports.faultless.with { $0.goals = [] }.findings(of: rule) == [])
  }

  @Test(
    "Points lost on a target that was met are a warning at the score, reason or not",
    arguments: [
      ("19.6", "0.4"), ("0", "20"), ("-999999999999999", "1000000000000019"),
    ] as [(ExactDecimal, String)], [nil, Bilingual(zh: "冻害", en: "Frost damage")])
  func lost(points: (score: ExactDecimal, lost: String), reason: Bilingual<String>?) {
    let draft = SampleReports.faultless.with {
      $0[indicator: "complaints"].score = points.score
      $0[indicator: "complaints"].reason = reason
    }
    let expected = RecordFinding(
      rule: "met-target-keeps-points", severity: .warning,
      summary: Bilingual(
        zh: "“投诉件数”已达到目标值，却扣\(points.lost)分（满分20分），请核对得分",
        en: """
          'Number of complaints' met its target but lost \(points.lost) of its 20 points; check \
          the score
          """),
      field: "indicators.complaints.score", values: [points.score.text, "20"],
      place: draft.place("indicators.complaints.score"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test(
    "Where target and actual can't be compared nothing is met",
    arguments: [nil, .level(Bilingual(zh: "满意", en: "Satisfied"))] as [ReportDraft.Measure?])
  func incomparable(actual: ReportDraft.Measure?) {
    let draft = SampleReports.faultless.with {
      $0[indicator: "complaints"].score = "1"
      $0[indicator: "complaints"].actual = actual
    }
    #expect(draft.findings(of: rule) == [])
  }

  @Test("A number said to be about or nearly so much, or withheld, decides nothing")
  func approximate() throws {
    let sample = try RecordSample().with(
      "full: 20\n            score: 20", "full: 20\n            score: 19")
    #expect(try sample.findings(of: rule).map(\.values) == [["19", "20"]])
    let about = try sample.with("actual: 96.5", "actual: 96.5\n            approximation: about")
    #expect(try about.findings(of: rule) == [])
    let withheld = try sample.with(
      "review:", "withheld: [{ field: indicators.lawns.actual, reason: pending }]\nreview:")
    #expect(try withheld.findings(of: rule) == [])
  }

  @Test("What reaches the scheme's limit for over-achievement is left to that rule")
  func overAchieved() {
    let draft = SampleReports.faultless.with {
      $0[indicator: "trees"].target = "50"
    }
    #expect(draft.findings(of: rule).map(\.field) == ["indicators.trees.score"])
    #expect(draft.with { $0.scheme.overAchievement = "180" }.findings(of: rule) == [])
    #expect(draft.with { $0.scheme.overAchievement = "181" }.findings(of: rule).count == 1)
  }
}

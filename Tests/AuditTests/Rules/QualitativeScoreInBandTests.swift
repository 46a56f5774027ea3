import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule qualitative-score-in-band")
struct QualitativeScoreInBandTests {
  private let rule = QualitativeScoreInBand()

  /// The residents' indicator, worth 10 points, at `level`.
  private func draft(
    _ level: String, _ score: ExactDecimal, target: String = "满意", reason: String? = nil
  ) -> ReportDraft {
    SampleReports.faultless.with {
      $0.scheme.bands = [
        (Bilingual(zh: "达成年度指标", en: "Met"), "80", "100"),
        (Bilingual(zh: "部分达成年度指标并具有一定效果", en: "Partly met"), "60", "80"),
        (Bilingual(zh: "未达成年度指标且效果较差", en: "Not met"), "0", "60"),
      ]
      $0[indicator: "residents"].target = .level(Bilingual(zh: target, en: "T"))
      $0[indicator: "residents"].actual = .level(Bilingual(zh: level, en: "L"))
      $0[indicator: "residents"].score = score
      $0[indicator: "residents"].reason = reason.map { Bilingual(zh: $0, en: "R") }
    }
  }

  @Test(
    "A score inside the band that is named in full or in short passes",
    arguments: [
      ("达成年度指标", "10"), ("达成", "8"), ("部分达成", "7.99"), ("部分达成年度指标并具有一定效果", "6"),
      ("未达成", "0"), ("未达成年度指标且效果较差", "5.999999"),
    ] as [(String, ExactDecimal)])
  func inside(level: String, score: ExactDecimal) {
    #expect(draft(level, score).findings(of: rule) == [])
  }

  @Test(
    "Words of no band are held against none",
    arguments: [
      "", "达", "成", "已", "完成", "不满意", "基本农田", "基本未完成", "基本", "达成年度指标的一半",
    ])
  func unknown(level: String) {
    #expect(draft(level, "10").findings(of: rule) == [])
    #expect(draft(level, "0").findings(of: rule) == [])
  }

  @Test(
    "A score outside its band is a warning at the score, with the band",
    arguments: [
      ("达成", "7.99", 1, "达成年度指标", "Met", "满分的80%至100%", "80% to 100%"),
      ("达成", "10.01", 1, "达成年度指标", "Met", "满分的80%至100%", "80% to 100%"),
      (
        "部分达成", "8", 2, "部分达成年度指标并具有一定效果", "Partly met", "满分的60%至80%（不含80%）",
        "60% to under 80%"
      ),
      (
        "未达成", "-999999999999999", 3, "未达成年度指标且效果较差", "Not met", "满分的0%至60%（不含60%）",
        "0% to under 60%"
      ),
    ] as [(String, ExactDecimal, Int, String, String, String, String)])
  func outside(
    level: String, score: ExactDecimal, band: Int, zh: String, en: String, rangeZh: String,
    rangeEn: String
  ) {
    let draft = draft(level, score)
    let expected = RecordFinding(
      rule: "qualitative-score-in-band", severity: .warning,
      summary: Bilingual(
        zh: """
          “居民满意度”为“\(level)”，得\(score.text)分（满分10分），超出计分办法为该档次规定的\(rangeZh)
          """,
        en: """
          'Residents’ satisfaction' is 'L' and scored \(score.text) of 10, but the scheme gives \
          that level \(rangeEn) of the full score
          """),
      field: "indicators.residents.score", values: [score.text, "10", level],
      place: draft.place("indicators.residents.score"),
      notes: [
        Finding.Note(
          Bilingual(
            zh: "计分办法在此处规定“\(zh)”得\(rangeZh)",
            en: "The scheme gives '\(en)' \(rangeEn) of the full score here"),
          place: draft.place("scheme:bands.\(band).from"))
      ])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("Full marks for what was basically reached are a warning at the score")
  func basically() {
    let draft = draft("基本满意", "10")
    let expected = RecordFinding(
      rule: "qualitative-score-in-band", severity: .warning,
      summary: Bilingual(
        zh: "“居民满意度”为“基本满意”，却得满分10分，未说明理由",
        en: "'Residents’ satisfaction' is 'L' yet has its full score of 10 without a stated reason"),
      field: "indicators.residents.score", values: ["10", "10", "基本满意"],
      place: draft.place("indicators.residents.score"),
      notes: [
        Finding.Note(
          Bilingual(
            zh: "计分办法在此处规定“达成年度指标”得满分的80%至100%",
            en: "The scheme gives 'Met' 80% to 100% of the full score here"),
          place: draft.place("scheme:bands.1.from"))
      ])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("“Already” in front changes nothing", arguments: ["已基本完成", "基本达到预期目标"])
  func variants(level: String) {
    #expect(draft(level, "10").findings(of: rule).map(\.values) == [["10", "10", level]])
  }

  @Test("A name that is met exactly wins over longer ones, even of one letter; two leave it open")
  func names() {
    let bands = ["优", "优等", "优等以下", "良好一", "良好二"].enumerated().map { index, name in
      let from = ExactDecimal(80 - index * 10)
      return (name: Bilingual(zh: name, en: name), from: from, to: from + "10")
    }
    func values(_ level: String) -> [[String]] {
      draft(level, "10").with { $0.scheme.bands = bands }.findings(of: rule).map(\.values)
    }
    #expect(values("优") == [["10", "10", "优"]])
    #expect(values("优等") == [["10", "10", "优等"]])
    #expect(values("良好") == [])
  }

  @Test("They pass with a reason, a target that asked for no more, or a point less")
  func allowed() {
    #expect(draft("基本满意", "10", reason: "抽样调查").findings(of: rule) == [])
    #expect(draft("基本满意", "10", target: "基本满意").findings(of: rule) == [])
    #expect(draft("基本满意", "9").findings(of: rule) == [])
  }

  @Test("Without bands, points or levels there is nothing to hold against one another")
  func nothing() {
    #expect(draft("基本满意", "10").with { $0.scheme.bands = [] }.findings(of: rule) == [])
    for full in ["0", "-5"] as [ExactDecimal] {
      let draft = draft("达成", "1").with { $0[indicator: "residents"].full = full }
      #expect(draft.findings(of: rule) == [])
    }
    #expect(draft("达成", "1").with { $0.goals = [] }.findings(of: rule) == [])
  }

  @Test("The 2022 report gives full marks for “basically satisfied” three times")
  func report() throws {
    #expect(
      SampleReports.brigade.findings(of: rule).map(\.field) == [
        "indicators.city-appearance-satisfaction.score", "indicators.detection-satisfaction.score",
        "indicators.square-satisfaction.score",
      ])
    // As it is in content/, its editors' notes are no reasons.
    #expect(try RecordSample.withRealReport().findings(of: rule, year: "2022").count == 3)
  }
}

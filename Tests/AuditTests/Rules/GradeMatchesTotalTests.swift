import Diagnostics
import Languages
import Records
import Testing

@testable import Audit

@Suite("The rule grade-matches-total")
struct GradeMatchesTotalTests {
  private let rule = GradeMatchesTotal()

  private static let words = ["优": "Excellent", "良": "Good", "差": "Poor"]

  private func draft(_ grade: String?, total: ExactDecimal) -> ReportDraft {
    SampleReports.faultless.with {
      $0.scheme.grades = [("优", "90"), ("良", "80"), ("差", "0")].map { name, from in
        (Bilingual(zh: name, en: Self.words[name] ?? ""), from)
      }
      $0.total = total
      $0.grade = grade.map { Bilingual(zh: $0, en: Self.words[$0] ?? "G") }
    }
  }

  @Test(
    "The grade of the stated total passes, from its lower bound up to under the next",
    arguments: [
      ("优", "90"), ("优", "999999999999999"), ("良", "89.999999"), ("良", "80.00"), ("差", "79.5"),
      ("差", "0"), (nil, "50"),
    ] as [(String?, ExactDecimal)])
  func right(grade: String?, total: ExactDecimal) {
    #expect(draft(grade, total: total).findings(of: rule) == [])
  }

  @Test(
    "Another grade is an error at the grade, with the bound the total reached",
    arguments: [
      ("优", "89.999999", "良", 2, "80"), ("良", "90", "优", 1, "90"), ("差", "100", "优", 1, "90"),
      ("优", "0", "差", 3, "0"),
    ] as [(String, ExactDecimal, String, Int, String)])
  func wrong(grade: String, total: ExactDecimal, earned: String, number: Int, from: String) throws {
    let draft = draft(grade, total: total)
    let (stated, due) = (try #require(Self.words[grade]), try #require(Self.words[earned]))
    let expected = RecordFinding(
      rule: "grade-matches-total", severity: .error,
      summary: Bilingual(
        zh: "公布的等级为“\(grade)”，但公布的总分\(total.text)分按计分办法应为“\(earned)”",
        en: """
          Stated grade '\(stated)' isn't '\(due)', which the stated total \(total.text) earns by \
          the scheme
          """),
      field: "grade", values: [grade, earned], place: draft.place("grade"),
      notes: [
        Finding.Note(
          Bilingual(
            zh: "计分办法在此处规定\(from)分及以上为“\(earned)”",
            en: "The scheme gives '\(due)' from \(from) here"),
          place: draft.place("scheme:grades.\(number).from"))
      ])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("A grade the scheme doesn't know is an error that names those it knows")
  func unknown() {
    let draft = draft("优秀", total: "95")
    let expected = RecordFinding(
      rule: "grade-matches-total", severity: .error,
      summary: Bilingual(
        zh: "“优秀”不是计分办法“预算执行20分、绩效目标80分”的等级，该办法的等级为“优”“良”“差”",
        en: """
          'G' isn't a grade of the scheme 'Budget execution 20 points, performance targets 80 \
          points'; its grades are 'Excellent', 'Good', 'Poor'
          """),
      field: "grade", values: ["优秀", "优", "良", "差"], place: draft.place("grade"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
    #expect(draft.with { $0.scheme.grades = [] }.findings(of: rule) == [])
  }

  @Test("A total below the lowest grade earns none")
  func below() {
    let draft = draft("差", total: "-0.000001")
    let expected = RecordFinding(
      rule: "grade-matches-total", severity: .error,
      summary: Bilingual(
        zh: "公布的等级为“差”，但公布的总分-0.000001分低于计分办法最低等级的分界",
        en: """
          Stated grade 'Poor' can't be earned: the stated total -0.000001 is below the lowest grade \
          of the scheme
          """),
      field: "grade", values: ["差", "-0.000001"], place: draft.place("grade"), notes: [])
    #expect(draft.findings(of: rule) == [expected])
  }

  @Test("Without a printed total a known grade is held against nothing")
  func untotalled() throws {
    let sample = try RecordSample().with("total: 99\nbudget", "no-total: true\ngrade: 差\nbudget")
    #expect(try sample.findings(of: rule) == [])
    let unknown = try sample.with("grade: 差", "grade: 中")
    #expect(try unknown.findings(of: rule).map(\.values) == [["中", "优", "差"]])
    let withheld = try unknown.with(
      "review:", "withheld:\n  - field: grade\n    reason: pending\nreview:")
    #expect(try withheld.findings(of: rule) == [])
  }
}

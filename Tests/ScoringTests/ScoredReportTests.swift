import Languages
import Records
import Scoring
import Testing

@Suite("A scored report")
struct ScoredReportTests {
  private let report = SampleReport.report()
  private let grades = [("优", "90"), ("良", "80"), ("中", "60"), ("差", "0")].map {
    (name: $0, from: $1)
  }

  @Test(
    "A total earns the best grade whose lower bound it reaches",
    arguments: [
      ("100", "优"), ("90", "优"), ("90.00", "优"), ("89.999999", "良"), ("80", "良"),
      ("79.99", "中"), ("60", "中"), ("59.99", "差"), ("0", "差"), ("-0.01", nil),
      ("-999999999999999", nil), ("999999999999999", "优"),
    ] as [(String, String?)])
  func grades(total: String, grade: String?) {
    let scored = ScoredReport(report, scheme: SampleReport.scheme(grades: grades))
    #expect(scored.grade(of: SampleReport.decimal(total))?.name.value.zh == grade)
  }

  @Test("A scheme without grades gives none")
  func noGrades() {
    let scored = ScoredReport(report, scheme: SampleReport.scheme())
    #expect(scored.grade(of: SampleReport.decimal("100")) == nil)
  }

  @Test("What was stated stays as it was")
  func stated() {
    #expect(ScoredReport(report, scheme: SampleReport.scheme()).report == report)
  }
}

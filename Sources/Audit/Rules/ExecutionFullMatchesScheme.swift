import Diagnostics
import Languages
import Records
import Scoring

/// The full score printed in the row of budget execution is the scheme's.
struct ExecutionFullMatchesScheme: AuditRule {
  static let name: RuleName = "execution-full-matches-scheme"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "预算执行一栏的分值应符合计分办法",
    en: "The full score for execution is that of the scoring scheme")
  static let meaning = Bilingual(
    zh: "预算执行一栏所印的分值不是计分办法规定的执行分值；所印分值可能有误，或者用错了计分办法。",
    en: """
      The full score printed in the row of budget execution isn't what the scoring scheme gives to \
      execution. The printed score may be wrong, or the scheme is the wrong one.
      """)
  static let source = Bilingual(
    zh: "绩效自评表预算执行一栏的“分值”；分值取自报告所用的计分办法（其来源见计分办法自身的记录）",
    en: """
      The full score (分值) in the row of budget execution on self-evaluation forms; it is that of \
      the report's scoring scheme, whose own source is recorded with it
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let weight = report.scheme.executionWeight
    guard let full = report.report.budget.full, full.value != weight.value,
      !report.report.isWithheld(.executionFull)
    else { return [] }
    let scheme = report.scheme.name.value
    return [
      finding(
        Bilingual(
          zh: """
            预算执行一栏所印分值为\(full.value.text)分，计分办法“\(scheme.zh)”规定为\
            \(weight.value.text)分
            """,
          en: """
            Full score printed for execution is \(full.value.text), but the scheme '\(scheme.en)' \
            gives execution \(weight.value.englishPoints)
            """),
        field: .executionFull, values: [full.value, weight.value], place: full.place,
        notes: [
          Finding.Note(
            Bilingual(
              zh: "计分办法在此处规定执行分值为\(weight.value.text)分",
              en: "The scheme gives execution \(weight.value.englishPoints) here"),
            place: weight.place)
        ])
    ]
  }
}

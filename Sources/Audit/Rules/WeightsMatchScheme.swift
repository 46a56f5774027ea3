import Diagnostics
import Languages
import Records
import Scoring

/// The goals' full scores add up to the points the scheme gives to goals.
struct WeightsMatchScheme: AuditRule {
  static let name: RuleName = "weights-match-scheme"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "各目标满分之和应等于计分办法规定的目标分值",
    en: "The goals' full scores add up to what the scoring scheme gives to goals")
  static let meaning = Bilingual(
    zh: "各目标的满分加起来与所用计分办法不符，说明目标分值有误，或者用错了计分办法。",
    en: """
      The full scores of the goals don't fit the scoring scheme. Either a goal's points are wrong, \
      or the report is held against the wrong scheme.
      """)
  static let source = Bilingual(
    zh: "报告所用的计分办法（其来源见计分办法自身的记录）",
    en: "The scoring scheme of the report, whose own source is recorded with it")

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let weight = report.scheme.goalsWeight
    let goals = report.report.goals
    let sum = goals.map(\.fullOrSum).sum().trimmed()
    guard sum != weight.value else { return [] }
    let scheme = report.scheme.name.value
    return [
      finding(
        Bilingual(
          zh: "各目标满分合计\(sum.text)分，计分办法“\(scheme.zh)”规定为\(weight.value.text)分",
          en: """
            The full scores of the goals sum to \(sum.text), but the scheme '\(scheme.en)' gives \
            goals \(weight.value.englishPoints)
            """),
        field: .goals, values: [sum, weight.value],
        place: goals.first?.full?.place ?? goals.first?.id.place ?? report.report.source,
        notes: [
          Finding.Note(
            Bilingual(
              zh: "计分办法在此处规定目标分值为\(weight.value.text)分",
              en: "The scheme gives goals \(weight.value.englishPoints) here"),
            place: weight.place)
        ])
    ]
  }

  /// Refuses a report whose scheme isn't among the records: there is nothing to score it by.
  func unknownScheme(_ id: Placed<Identifier>, among schemes: [Scheme]) -> Finding {
    let near = NearMiss.suggestion(for: id.value.text, among: schemes.map(\.id.value.text))
    return Finding(
      rule: Self.name, severity: Self.severity,
      summary: Bilingual(
        zh: "“\(id.value.text)”不是已登记的计分办法" + (near.map { "，是否应为“\($0)”？" } ?? ""),
        en: "'\(id.value.text)' isn't a recorded scheme"
          + (near.map { "; did you mean '\($0)'?" } ?? "")),
      place: id.place)
  }
}

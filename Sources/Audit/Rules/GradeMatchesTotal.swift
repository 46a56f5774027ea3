import Diagnostics
import Languages
import Records
import Scoring

/// The stated grade is the one the scheme gives to the stated total.
///
/// Grades are half-open from below, so that 89.5 isn't lost between 80–89 and 90–100. A grade has
/// to be in the scheme's own words, in Chinese; a scheme without grades is asked nothing.
struct GradeMatchesTotal: AuditRule {
  static let name: RuleName = "grade-matches-total"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "公布的等级应与公布的总分相符", en: "The stated grade is the one the stated total earns")
  static let meaning = Bilingual(
    zh: "按计分办法，公布的总分应得的等级不是公布的等级，或者公布的等级不在计分办法所列的等级之中。",
    en: """
      By the scoring scheme the total published in the report earns another grade than the one \
      published in it, or the scheme has no such grade.
      """)
  static let source = Bilingual(
    zh: "本站所列计分办法的等级分界（其来源见计分办法自身的记录）",
    en: """
      The grades of the scoring scheme as published on this site, whose own source is recorded \
      with it
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    guard let stated = report.report.statedGrade, !report.scheme.grades.isEmpty,
      !report.report.isWithheld(.grade)
    else { return [] }
    guard report.scheme.grades.contains(where: { $0.name.value.zh == stated.value.zh }) else {
      return [unknown(stated, in: report.scheme)]
    }
    guard let total = report.report.statedTotal, !report.report.isWithheld(.total) else {
      return []
    }
    guard let earned = report.grade(of: total.value) else {
      return [ungraded(stated, total: total.value)]
    }
    return earned.name.value.zh == stated.value.zh
      ? [] : [wrong(stated, total: total.value, earned: earned)]
  }

  private func unknown(_ stated: Text, in scheme: Scheme) -> RecordFinding {
    let names = scheme.grades.map(\.name.value)
    let known = Bilingual(
      zh: names.map { "“\($0.zh)”" }.joined(),
      en: names.map { "'\($0.en)'" }.joined(separator: ", "))
    return finding(
      Bilingual(
        zh: "“\(stated.value.zh)”不是计分办法“\(scheme.name.value.zh)”的等级，该办法的等级为\(known.zh)",
        en: """
          '\(stated.value.en)' isn't a grade of the scheme '\(scheme.name.value.en)'; its grades \
          are \(known.en)
          """),
      field: .grade, texts: [stated.value.zh] + names.map(\.zh), place: stated.place)
  }

  private func ungraded(_ stated: Text, total: ExactDecimal) -> RecordFinding {
    finding(
      Bilingual(
        zh: "公布的等级为“\(stated.value.zh)”，但公布的总分\(total.text)分低于计分办法最低等级的分界",
        en: """
          Stated grade '\(stated.value.en)' can't be earned: the stated total \(total.text) is \
          below the lowest grade of the scheme
          """),
      field: .grade, texts: [stated.value.zh, total.text], place: stated.place)
  }

  private func wrong(_ stated: Text, total: ExactDecimal, earned: Scheme.Grade) -> RecordFinding {
    let (name, from) = (earned.name.value, earned.from)
    return finding(
      Bilingual(
        zh: "公布的等级为“\(stated.value.zh)”，但公布的总分\(total.text)分按计分办法应为“\(name.zh)”",
        en: """
          Stated grade '\(stated.value.en)' isn't '\(name.en)', which the stated total \
          \(total.text) earns by the scheme
          """),
      field: .grade, texts: [stated.value.zh, name.zh], place: stated.place,
      notes: [
        Finding.Note(
          Bilingual(
            zh: "计分办法在此处规定\(from.value.text)分及以上为“\(name.zh)”",
            en: "The scheme gives '\(name.en)' from \(from.value.text) here"),
          place: from.place)
      ])
  }
}

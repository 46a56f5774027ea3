import Diagnostics
import Languages
import Records
import Scoring

/// A report without project expenditure doesn't speak of project money or project evaluations.
///
/// Looks for 项目资金, 项目绩效自评 and 项目支出绩效自评 where project expenditure is stated as zero,
/// in the budget figures or else in a text.
struct ProjectClaims: AuditRule {
  static let name: RuleName = "project-claims"
  static let severity = Severity.info
  static let title = Bilingual(
    zh: "项目支出为零的报告不应述及项目资金或项目自评",
    en: "A report without project expenditure doesn't speak of project funds or evaluations")
  static let meaning = Bilingual(
    zh: "报告公布项目支出为零，文字部分却提到项目资金或项目绩效自评，二者的关系没有说明。",
    en: """
      The report states no project expenditure, yet its text speaks of project funds or of a \
      self-evaluation of projects. It doesn't say how the two go together.
      """)
  static let source = Bilingual(
    zh: "本站规则：报告的文字与数字相互印证",
    en: "A rule of this site: the words and the figures of a report bear each other out")

  private static let terms = ["项目资金", "项目绩效自评", "项目支出绩效自评"]

  func findings(in report: ScoredReport) -> [RecordFinding] {
    let record = report.report
    let stated = ([record.ownFigures] + record.narrativeFigures).lazy
      .compactMap { set in set[.project].map { (set.field(.project), $0) } }.first
    guard let (field, project) = stated, project.value.isZero, !record.isWithheld(field) else {
      return []
    }
    let claims = Self.terms.compactMap { term in
      record.narrative.first { $0.text.value.zh.holds(term) }.map { (term: term, in: $0) }
    }
    guard !claims.isEmpty else { return [] }
    let terms = claims.map(\.term)
    return [
      finding(
        Bilingual(
          zh: "项目支出公布为\(project.value.text)，文字部分却提到“\(terms.joined(separator: "”“"))”",
          en: """
            Project expenditure is stated as \(project.value.text), yet the text speaks of \
            '\(terms.joined(separator: "', '"))'
            """),
        field: field, texts: [project.value.text] + terms, place: project.place,
        notes: claims.map { claim in
          Finding.Note(
            Bilingual(zh: "此处提到“\(claim.term)”", en: "'\(claim.term)' stands here"),
            place: claim.in.text.place)
        })
    ]
  }
}

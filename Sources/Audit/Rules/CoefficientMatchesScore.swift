import Diagnostics
import Languages
import Records
import Scoring

/// A printed score coefficient times the full score gives the score.
///
/// The product is rounded to the decimals of the score. A coefficient of two decimals or more may
/// be the rounded one: score ÷ full, rounded to its decimals, will do as well.
struct CoefficientMatchesScore: AuditRule {
  static let name: RuleName = "coefficient-matches-score"
  static let severity = Severity.warning
  static let title = Bilingual(
    zh: "得分应等于分值乘以得分系数", en: "A score is the full score times its coefficient")
  static let meaning = Bilingual(
    zh: "报告印有得分系数的指标，分值乘以得分系数得不出公布的得分，说明其中至少有一个数有误。",
    en: """
      The full score times the coefficient printed beside it doesn't give the score. At least one \
      of the three figures is wrong.
      """)
  static let source = Bilingual(
    zh: "部门整体绩效自评表的“得分系数”“权重”“得分”三栏",
    en: """
      The columns for the coefficient (得分系数), the weight (权重) and the score (得分) of a form for \
      whole-department self-evaluations
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.indicators.compactMap { indicator in
      guard let coefficient = indicator.coefficient else { return nil }
      let (full, score) = (indicator.full.value, indicator.score.value)
      let product = full * coefficient.value
      guard product.rounded(to: score.scale) != score,
        !Self.isQuotient(coefficient.value, of: score, by: full)
      else { return nil }
      let due = product.trimmed()
      return finding(
        Bilingual(
          zh: """
            \(indicator.label.zh)得\(score.text)分，而分值\(full.text)分乘以得分系数\
            \(coefficient.value.text)为\(due.text)分
            """,
          en: """
            The score of \(indicator.label.en) is \(score.text), but its full score of \(full.text) \
            times the coefficient \(coefficient.value.text) is \(due.text)
            """),
        field: .indicator(indicator.id.value, .score), values: [score, due],
        place: indicator.score.place,
        notes: [
          Finding.Note(
            Bilingual(zh: "得分系数在此处", en: "The coefficient stands here"),
            place: coefficient.place)
        ])
    }
  }

  private static func isQuotient(
    _ coefficient: ExactDecimal, of score: ExactDecimal, by full: ExactDecimal
  ) -> Bool {
    (2...6).contains(coefficient.scale)
      && score.divided(by: full, places: coefficient.scale) == coefficient
  }
}

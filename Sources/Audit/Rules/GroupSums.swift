import Diagnostics
import Languages
import Records
import Scoring

/// A group's printed points are the sums of its indicators' points.
///
/// An indicator that prints no deduction counts with full minus score.
struct GroupSums: AuditRule {
  static let name: RuleName = "group-sums"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "一级指标的满分、扣分、得分应等于所属各指标之和",
    en: "A group's full score, deduction and score are the sums of its indicators'")
  static let meaning = Bilingual(
    zh: "按所属各指标相加，得不出公布的小计，说明小计或明细有误。",
    en: """
      The indicators of a group don't add up to the subtotal published for it. Either the subtotal \
      or a detail is wrong.
      """)
  static let source = Bilingual(
    zh: "算术关系；绩效自评表中上级指标的分值和得分为下级指标之和",
    en: """
      Arithmetic; on self-evaluation forms the points of a higher-level indicator are the sum of \
      those below it
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.goals.flatMap { goal in
      goal.groups.flatMap { group in
        let indicators = group.indicators
        let lost = indicators.map { $0.deducted?.value ?? $0.full.value - $0.score.value }
        return [
          breach(of: .full, group.full, sum: indicators.map(\.full.value).sum(), group, goal),
          breach(of: .deducted, group.deducted, sum: lost.sum(), group, goal),
          breach(of: .score, group.score, sum: indicators.map(\.score.value).sum(), group, goal),
        ].compactMap(\.self)
      }
    }
  }

  private func breach(
    of key: FieldPath.PointsKey, _ stated: Placed<ExactDecimal>?, sum: ExactDecimal,
    _ group: IndicatorGroup, _ goal: Goal
  ) -> RecordFinding? {
    guard let stated, stated.value != sum else { return nil }
    let label = group.label(in: goal)
    let points = Self.name(of: key)
    let total = sum.trimmed()
    return finding(
      Bilingual(
        zh: "\(label.zh)\(points.zh)公布为\(stated.value.text)分，所属各指标之和为\(total.text)分",
        en: """
          The \(points.en) of \(label.en) is stated as \(stated.value.text), but the indicators sum \
          to \(total.text)
          """),
      field: .group(group.kind.value, of: goal.id.value, key), values: [stated.value, total],
      place: stated.place)
  }

  private static func name(of key: FieldPath.PointsKey) -> Bilingual<String> {
    switch key {
    case .full: Bilingual(zh: "满分", en: "full score")
    case .deducted: Bilingual(zh: "扣分", en: "deduction")
    case .score: Bilingual(zh: "得分", en: "score")
    }
  }
}

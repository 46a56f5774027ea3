import Diagnostics
import Languages
import Records
import Scoring

/// A score is the full score minus the points deducted, not below 0 and not above the full score.
struct ScoreEqualsFullMinusDeducted: AuditRule {
  static let name: RuleName = "score-equals-full-minus-deducted"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "得分应等于满分减去扣分，且在0分与满分之间",
    en: "A score equals the full score minus the points deducted, and lies between 0 and full")
  static let meaning = Bilingual(
    zh: "公布的满分、扣分和得分相互不符，或得分超出应有范围，说明至少有一个数有误。",
    en: """
      The full score, the points deducted and the score don't fit together, or the score is out of \
      range. At least one of the figures is wrong.
      """)
  static let source = Bilingual(
    zh: "算术关系；绩效自评表的说明：得分最高不能超过该指标分值上限",
    en: """
      Arithmetic; a note on self-evaluation forms: a score is no higher than the points available \
      for the indicator
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.goals.flatMap { goal in
      goal.groups.flatMap { group in
        [points(of: group, in: goal).flatMap { breach(of: $0) }].compactMap(\.self)
          + group.indicators.compactMap { breach(of: self.points(of: $0)) }
      }
    }
  }

  fileprivate struct Points {
    let label: Bilingual<String>
    let full: Placed<ExactDecimal>
    let deducted: Placed<ExactDecimal>?
    let score: Placed<ExactDecimal>
    let field: FieldPath
  }

  /// `nil` when the form prints no subtotals.
  private func points(of group: IndicatorGroup, in goal: Goal) -> Points? {
    guard let full = group.full, let score = group.score else { return nil }
    return Points(
      label: group.label(in: goal), full: full, deducted: group.deducted, score: score,
      field: .group(group.kind.value, of: goal.id.value, .score))
  }

  private func points(of indicator: Indicator) -> Points {
    Points(
      label: indicator.label, full: indicator.full, deducted: indicator.deducted,
      score: indicator.score, field: .indicator(indicator.id.value, .score))
  }

  private func breach(of points: Points) -> RecordFinding? {
    let (label, full, score) = (points.label, points.full.value, points.score.value)
    if let deducted = points.deducted?.value, score != full - deducted {
      let rest = (full - deducted).trimmed()
      return finding(
        Bilingual(
          zh: """
            \(label.zh)得分\(score.text)分，与满分\(full.text)分减去扣分\(deducted.text)分\
            所得的\(rest.text)分不符
            """,
          en: """
            The score of \(label.en) is \(score.text), but its full score \(full.text) minus \
            \(deducted.text) deducted is \(rest.text)
            """),
        field: points.field, values: [score, rest], place: points.score.place)
    }
    if score > full {
      return finding(
        Bilingual(
          zh: "\(label.zh)得分\(score.text)分，超过满分\(full.text)分",
          en: "The score of \(label.en) is \(score.text), more than its full score \(full.text)"),
        field: points.field, values: [score, full], place: points.score.place)
    }
    guard score.isNegative else { return nil }
    return finding(
      Bilingual(
        zh: "\(label.zh)得分\(score.text)分，低于0分",
        en: "The score of \(label.en) is \(score.text), less than 0"),
      field: points.field, values: [score, ExactDecimal(0)], place: points.score.place)
  }
}

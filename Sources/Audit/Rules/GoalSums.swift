import Diagnostics
import Languages
import Records
import Scoring

/// A goal's full score is the sum of its groups' full scores.
struct GoalSums: AuditRule {
  static let name: RuleName = "goal-sums"
  static let severity = Severity.error
  static let title = Bilingual(
    zh: "年度绩效目标的满分应等于所属各一级指标满分之和",
    en: "A goal's full score is the sum of its groups' full scores")
  static let meaning = Bilingual(
    zh: "按所属一级指标相加，得不出公布的目标分值，说明目标分值或明细有误。",
    en: """
      The groups of a goal don't add up to the points published for it. Either the goal's points or \
      a detail is wrong.
      """)
  static let source = Bilingual(
    zh: "算术关系；绩效自评表中下级指标分值之和等于上级指标分值",
    en: """
      Arithmetic; on self-evaluation forms the points of a higher-level indicator are the sum of \
      those below it
      """)

  func findings(in report: ScoredReport) -> [RecordFinding] {
    report.report.goals.compactMap { goal in
      let parts = goal.groups.compactMap(\.full?.value)
      // Where a group prints no subtotal there is nothing to add up.
      guard let stated = goal.full, parts.count == goal.groups.count else { return nil }
      let sum = parts.sum().trimmed()
      guard stated.value != sum else { return nil }
      let name = goal.name.value
      return finding(
        Bilingual(
          zh: "“\(name.zh)”目标满分公布为\(stated.value.text)分，所属各一级指标之和为\(sum.text)分",
          en: """
            The full score of the goal '\(name.en)' is stated as \(stated.value.text), but its \
            groups sum to \(sum.text)
            """),
        field: .goal(goal.id.value, .full), values: [stated.value, sum], place: stated.place)
    }
  }
}

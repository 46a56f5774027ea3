extension Auditor {
  /// The rules about one report, sorted by name.
  package static let rules: [any AuditRule] = [
    ExecutionRate(),
    ExecutionScore(),
    FormulaScore(),
    GoalSums(),
    GroupSums(),
    LargerShortfallCostsMore(),
    LostPointsNeedReason(),
    OneFactOneValue(),
    PartWithinWhole(),
    PartsEqualWhole(),
    ScoreEqualsFullMinusDeducted(),
    ScoredNeedsActual(),
    ScoredNeedsTarget(),
    TotalEqualsScores(),
    TotalWithinReach(),
    WeightsMatchScheme(),
  ]

  /// The rules that hold a report against others, sorted by name.
  package static let recordsRules: [any RecordsRule] = []
}

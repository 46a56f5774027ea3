extension Auditor {
  /// The rules about one report, sorted by name.
  package static let rules: [any AuditRule] = [
    AttainableRate(),
    CostMatchesExecution(),
    DatesInOrder(),
    ExecutionCountedOnce(),
    ExecutionRate(),
    ExecutionScore(),
    FormulaScore(),
    GoalSums(),
    GroupSums(),
    LargerShortfallCostsMore(),
    LostPointsNeedReason(),
    LowExecutionExplained(),
    NarrativeCoverage(),
    NarrativeMatchesRecord(),
    NarrativePartsAddUp(),
    NarrativePartsFallShort(),
    NarrativeSaidTwice(),
    OneFactOneValue(),
    OutlineComplete(),
    PartWithinWhole(),
    PartsEqualWhole(),
    ProjectClaims(),
    RatePrecision(),
    RateWithinHundred(),
    ScoreEqualsFullMinusDeducted(),
    ScoredNeedsActual(),
    ScoredNeedsTarget(),
    SourcesEqualTotal(),
    TopicsHaveIndicators(),
    TotalEqualsScores(),
    TotalWithinReach(),
    UnmetNamesTheMissed(),
    WeightsMatchScheme(),
  ]

  /// The rules that hold a report against others, sorted by name.
  package static let recordsRules: [any RecordsRule] = []
}

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
    TotalEqualsScores(),
    TotalWithinReach(),
    UnmetNamesTheMissed(),
    WeightsMatchScheme(),
  ]

  /// The rules that hold a report against others, sorted by name.
  package static let recordsRules: [any RecordsRule] = [
    CopiedText(),
    FollowUpExists(),
    GoalpostsMoved(),
    LoweredTargetExplained(),
    MeasuresAnswered(),
    ProjectsInPart(),
    ProjectsWithinDepartment(),
    SameAsExists(),
    YearOnYearJump(),
  ]
}

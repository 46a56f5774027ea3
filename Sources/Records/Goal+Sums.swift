extension Goal {
  /// The points printed for the goal, or what its indicators add up to where none are printed.
  package var fullOrSum: ExactDecimal { full?.value ?? indicators.map(\.full.value).sum() }
}

extension IndicatorGroup {
  /// The points printed for the group, or what its indicators add up to where none are printed.
  package var fullOrSum: ExactDecimal { full?.value ?? indicators.map(\.full.value).sum() }

  /// The score printed for the group, or what its indicators add up to where none is printed.
  package var scoreOrSum: ExactDecimal { score?.value ?? indicators.map(\.score.value).sum() }
}

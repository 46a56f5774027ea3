import Languages
import Records

extension Report {
  /// Whether a word is said about `indicator` that may explain why it isn't what it was.
  ///
  /// No program can tell whether the words do explain it, so any will do: a reason or an editors'
  /// note on the indicator, a status that breaks its series or changes its definition, or the reason
  /// for the whole form where that names the indicator. A target at the start of the year isn't an
  /// explanation: it shows that the target was moved, not why.
  func explains(_ indicator: Indicator) -> Bool {
    if indicator.reason != nil || !indicator.notes.isEmpty { return true }
    switch indicator.status?.value {
    case .seriesBreak, .definitionDiffers: return true
    case .estimated, .forecast, .notCollected, .provisional, .lowReliability, nil: break
    }
    return reason?.value.zh.holds(indicator.name.value.zh) ?? false
  }
}

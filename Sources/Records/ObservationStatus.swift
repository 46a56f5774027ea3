/// How far an actual value can be relied on, where it isn't an ordinary one.
///
/// - Source: SDMX code list CL_OBS_STATUS 2.2; the letters in brackets are its codes.
package enum ObservationStatus: String, Sendable, CaseIterable {
  /// A break in the series (B).
  case seriesBreak = "break"
  /// The definition differs from other years' (D).
  case definitionDiffers = "definition-differs"
  /// Estimated (E).
  case estimated
  /// Forecast (F).
  case forecast
  /// Not collected (L).
  case notCollected = "not-collected"
  /// Provisional (P).
  case provisional
  /// Low reliability (U).
  case lowReliability = "low-reliability"
}
